package org.siyu.app.content;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.PopupButton;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentView;

/// The saved views of the calendar: to be opened, removed, and a new one saved under a name.
final class PlanViewsSheet {
  private static final double WIDTH = 300;

  private final PlanViews model;
  private final Messages messages;
  private final VBox lines = new VBox(2);
  private final TextField name = new TextField();
  private final PopupButton button;

  PlanViewsSheet(PlanViews model, Messages messages) {
    this.model = model;
    this.messages = messages;
    name.setPromptText(messages.text("content.views.name"));
    name.setAccessibleText(messages.text("content.views.name"));
    name.setOnAction(_ -> save());
    HBox.setHgrow(name, Priority.ALWAYS);
    Button save =
        Controls.button(
            Action.of(messages.text("content.views.save"), Feather.BOOKMARK, this::save));
    save.disableProperty().bind(name.textProperty().map(String::isBlank));
    HBox saving = new HBox(8, name, save);
    saving.setAlignment(Pos.CENTER_LEFT);
    VBox content =
        new VBox(
            10, lines, Controls.paragraph(messages.text("content.views.text"), "caption"), saving);
    content.setPrefWidth(WIDTH);
    button = new PopupButton(messages.text("content.views"), Controls.styled(content, "views"));
    show();
    WhileShown.listen(
        button,
        () -> {
          show();
          return model.views().subscribe(this::show);
        });
  }

  Node button() {
    return button;
  }

  private void show() {
    lines.getChildren().setAll(model.views().stream().map(this::line).toList());
    if (lines.getChildren().isEmpty()) {
      lines.getChildren().add(Controls.paragraph(messages.text("content.views.none"), "muted"));
    }
  }

  private Node line(ContentView view) {
    Button open =
        Controls.flat(
            Action.of(
                view.name(),
                Feather.BOOKMARK,
                () -> {
                  button.close();
                  name.setText(view.name());
                  model.open(view);
                }));
    open.setMaxWidth(Double.MAX_VALUE);
    open.setMinWidth(0);
    open.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(open, Priority.ALWAYS);
    Button remove =
        Controls.iconButton(
            Action.of(
                messages.text("content.views.remove", view.name()),
                Feather.TRASH_2,
                () -> model.remove(view)));
    return new HBox(4, open, remove);
  }

  private void save() {
    if (!name.getText().isBlank()) {
      button.close();
      model.save(name.getText());
    }
  }
}
