package org.siyu.app.rhythm;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;

/// A rule, limit or day in a list: whether it is on, what it says, and what can be done with it.
final class RowLine {
  private final RhythmWords words;

  RowLine(RhythmWords words) {
    this.words = words;
  }

  /// @param name what it says
  /// @param about more of it, in small
  Node of(
      String id,
      boolean isOn,
      String name,
      List<String> about,
      Runnable turn,
      Runnable edit,
      Runnable remove) {
    CheckBox on = new CheckBox();
    on.setSelected(isOn);
    on.setAccessibleText(words.text("rhythm.row.on", name));
    on.setTooltip(Controls.tooltip(words.text("rhythm.row.on", name)));
    on.setOnAction(_ -> turn.run());
    on.setId("on-" + id);
    Label title = Controls.paragraph(name, isOn ? "strong" : "muted");
    VBox text = new VBox(1, title);
    about.stream()
        .filter(line -> !line.isEmpty())
        .forEach(line -> text.getChildren().add(Controls.paragraph(line, "caption")));
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button pen =
        Controls.iconButton(Action.of(words.text("rhythm.row.edit", name), Feather.EDIT_2, edit));
    pen.setId("edit-" + id);
    Button bin =
        Controls.iconButton(
            Action.of(words.text("rhythm.row.remove", name), Feather.TRASH_2, remove));
    bin.setId("remove-" + id);
    HBox line = new HBox(10, on, text, pen, bin);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("rhythm-row");
    return line;
  }
}
