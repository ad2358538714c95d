package org.siyu.app.dashboard;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.siyu.app.widget.Controls;

/// Figures with their change, a line each.
final class FigureRows extends GridPane {
  FigureRows() {
    setHgap(16);
    setVgap(10);
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    names.setMinWidth(0);
    ColumnConstraints values = new ColumnConstraints();
    values.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints changes = new ColumnConstraints();
    changes.setMinWidth(64);
    getColumnConstraints().addAll(names, values, changes);
  }

  void add(String name, String value, String change, Optional<String> style) {
    Label changed = Controls.rigid(Controls.label(change, "caption"));
    style.ifPresent(changed.getStyleClass()::add);
    addRow(
        getRowCount(),
        Controls.label(name),
        right(Controls.rigid(Controls.label(value, "strong"))),
        right(changed));
  }

  private static Label right(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }
}
