package org.siyu.app.widget;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;

/// A place where nothing is yet: says why, and what to do next. The first action is the main one.
public final class EmptyState extends VBox {
  private final FlowPane actions = new FlowPane(8, 8);

  public EmptyState(Ikon icon, String title, String text, Action... next) {
    super(8);
    StackPane sign = Controls.styled(new StackPane(Controls.icon(icon)), "empty-state-sign");
    sign.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label heading = centred(Controls.paragraph(title, "section-title"));
    Label explanation = centred(Controls.paragraph(text, "muted"));
    explanation.setMaxWidth(420);
    actions.setAlignment(Pos.CENTER);
    for (Action action : next) {
      actions
          .getChildren()
          .add(
              actions.getChildren().isEmpty() ? Controls.primary(action) : Controls.button(action));
    }
    setAlignment(Pos.CENTER);
    getChildren().addAll(sign, heading, explanation);
    if (next.length > 0) {
      getChildren().add(actions);
    }
    getStyleClass().add("empty-state");
  }

  /// Names its buttons, in the order of the actions.
  public EmptyState ids(String... ids) {
    for (int action = 0; action < ids.length; action++) {
      actions.getChildren().get(action).setId(ids[action]);
    }
    return this;
  }

  private static Label centred(Label label) {
    label.setTextAlignment(TextAlignment.CENTER);
    label.setAlignment(Pos.CENTER);
    return label;
  }
}
