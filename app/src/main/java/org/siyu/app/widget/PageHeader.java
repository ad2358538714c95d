package org.siyu.app.widget;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// The top of a screen: what it is, the one thing to do here, what else is usual, and a menu with
/// the rest.
public final class PageHeader extends HBox {
  private final Messages messages;
  private final Label subtitle = Controls.paragraph("", "caption");
  private final HBox actions = new HBox(8);

  public PageHeader(Messages messages, String title) {
    this.messages = messages;
    Label heading = Controls.label(title, "page-title");
    heading.setMinWidth(USE_PREF_SIZE);
    subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
    VBox words = new VBox(2, heading, subtitle);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    actions.setAlignment(Pos.TOP_RIGHT);
    actions.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, actions);
    getStyleClass().add("page-header");
  }

  public PageHeader subtitle(String text) {
    subtitle.setText(text);
    return this;
  }

  public PageHeader primary(Action action) {
    actions.getChildren().addFirst(Controls.primary(action));
    return this;
  }

  /// What is done here often too; stands before the primary action.
  public PageHeader secondary(Action action) {
    actions.getChildren().addFirst(Controls.button(action));
    return this;
  }

  /// Puts all of them behind one button.
  public PageHeader menu(List<Action> others) {
    ContextMenu menu = new ContextMenu();
    others.forEach(action -> menu.getItems().add(Controls.menuItem(action)));
    Button more =
        Controls.iconButton(
            Action.of(messages.text("widget.more"), Feather.MORE_HORIZONTAL, () -> {}));
    more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 4));
    actions.getChildren().add(more);
    return this;
  }
}
