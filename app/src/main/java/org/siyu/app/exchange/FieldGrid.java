package org.siyu.app.exchange;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.siyu.app.widget.Controls;

/// Rows of controls in columns of fixed shares.
final class FieldGrid extends GridPane {
  /// @param percents the columns' shares of the width
  FieldGrid(double... percents) {
    setHgap(16);
    setVgap(8);
    for (double percent : percents) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
  }

  void heads(String... titles) {
    row(
        Stream.of(titles)
            .map(title -> (Node) Controls.label(title, "overline"))
            .toArray(Node[]::new));
  }

  void row(Node... cells) {
    addRow(getRowCount(), cells);
    for (Node cell : cells) {
      if (cell instanceof Label label) {
        label.setMinWidth(0);
      }
    }
  }
}
