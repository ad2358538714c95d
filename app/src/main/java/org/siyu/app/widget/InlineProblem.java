package org.siyu.app.widget;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A band across a screen that says what is wrong, or good to know, and what can be done about it.
public final class InlineProblem extends HBox {
  /// How many actions there is room for beside the words; more stand below them.
  private static final int BESIDE = 2;

  public InlineProblem(Tone tone, String title, String text, Action... actions) {
    super(12);
    Label sentence = Controls.paragraph(text);
    VBox words = new VBox(2);
    if (!title.isEmpty()) {
      words.getChildren().add(Controls.paragraph(title, "strong"));
    }
    if (!text.isEmpty()) {
      words.getChildren().add(sentence);
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    FlowPane buttons = new FlowPane(8, 4);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    for (Action action : actions) {
      buttons.getChildren().add(Controls.styled(Controls.textButton(action), "small"));
    }
    getChildren().addAll(Controls.icon(tone.icon()), words);
    if (actions.length > BESIDE) {
      buttons.setAlignment(Pos.CENTER_LEFT);
      VBox.setMargin(buttons, new Insets(6, 0, 0, 0));
      words.getChildren().add(buttons);
    } else if (actions.length > 0) {
      buttons.setPrefWrapLength(actions.length * 120.0);
      buttons.setMinWidth(USE_PREF_SIZE);
      getChildren().add(buttons);
    }
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(title.isEmpty() ? text : title + ". " + text);
    getStyleClass().addAll("inline-problem", tone.styleClass());
  }
}
