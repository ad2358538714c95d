package org.siyu.app.editor;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/// What is worked on and, at its right, what belongs to it; in a narrow window below it.
final class EditorColumns extends GridPane {
  private static final double LEAST = 720;
  private static final double SIDE = 300;
  private static final double LOWEST = 420;

  private final Region main;
  private final Region side;
  private final ScrollPane scroll = new ScrollPane();
  private boolean isWide;

  EditorColumns(Region main, Region side) {
    this.main = main;
    this.side = side;
    setHgap(16);
    setVgap(16);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    scroll.getStyleClass().add("screen-scroll");
    arrange();
    widthProperty()
        .subscribe(
            (_, now) -> {
              if (now.doubleValue() > 0 && now.doubleValue() >= LEAST != isWide) {
                isWide = !isWide;
                arrange();
              }
            });
  }

  private void arrange() {
    getChildren().clear();
    getRowConstraints().clear();
    getColumnConstraints().clear();
    scroll.setContent(null);
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    wide.setMinWidth(0);
    getColumnConstraints().add(wide);
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setMinHeight(LOWEST);
    getRowConstraints().add(row);
    if (isWide) {
      row.setPrefHeight(LOWEST);
      scroll.setContent(side);
      ColumnConstraints narrow = new ColumnConstraints(SIDE, SIDE, SIDE);
      getColumnConstraints().add(narrow);
      addRow(0, main, scroll);
    } else {
      addColumn(0, main, side);
    }
  }
}
