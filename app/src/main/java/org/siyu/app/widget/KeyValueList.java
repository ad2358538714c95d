package org.siyu.app.widget;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Facts in two columns: what, and how much or which.
public final class KeyValueList extends GridPane {
  private static final double NARROWEST_KEY = 72;
  private static final double WIDEST_KEY = 150;

  /// Longer ones, which only users make, break into lines.
  private static final int SHORT_KEY = 28;

  public KeyValueList() {
    setHgap(16);
    setVgap(8);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setHalignment(HPos.LEFT);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(0);
    getColumnConstraints().addAll(keys, values);
    getStyleClass().add("key-value-list");
  }

  /// @param value "–" is shown for an empty one
  public KeyValueList add(String key, String value) {
    return add(key, Controls.paragraph(value.isEmpty() ? "–" : value));
  }

  public KeyValueList add(String key, Node value) {
    int row = getRowCount();
    Label name = new Key(key);
    name.setLabelFor(value);
    setValignment(name, VPos.TOP);
    add(name, 0, row);
    add(value, 1, row);
    return this;
  }

  /// Never narrower than its words, so that no value lies upon it.
  private static final class Key extends Label {
    Key(String text) {
      super(text);
      setWrapText(true);
      getStyleClass().add("muted");
      if (text.length() > SHORT_KEY) {
        setMaxWidth(WIDEST_KEY);
      }
    }

    @Override
    protected double computeMinWidth(double height) {
      return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
      double wanted = Math.max(NARROWEST_KEY, super.computePrefWidth(height));
      return getText().length() > SHORT_KEY ? WIDEST_KEY : wanted;
    }
  }
}
