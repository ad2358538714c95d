package org.siyu.app.today;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;

/// A sign, a sentence and what it means; for what is well, or wants a look.
final class QuietLine {
  private QuietLine() {}

  /// @param next what can be done about it, at the right
  static HBox of(Ikon icon, String title, String text, Action... next) {
    StackPane sign = Controls.styled(new StackPane(Controls.icon(icon)), "line-sign");
    sign.setMinSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    sign.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    VBox words = new VBox(1, Controls.paragraph(title, "strong"));
    if (!text.isEmpty()) {
      words.getChildren().add(Controls.paragraph(text, "caption"));
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(12, sign, words);
    for (Action action : next) {
      line.getChildren().add(Controls.styled(Controls.textButton(action), "small"));
    }
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("quiet-line");
    return line;
  }
}
