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
  private final ScrollPane mainScroll = scrolling();
  private final ScrollPane scroll = scrolling();
  private boolean isWide;

  EditorColumns(Region main, Region side) {
    this.main = main;
    this.side = side;
    setHgap(16);
    setVgap(16);
    mainScroll.setFitToHeight(true);
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

  private static ScrollPane scrolling() {
    ScrollPane pane = new ScrollPane();
    pane.setFitToWidth(true);
    pane.setFocusTraversable(false);
    pane.setMinHeight(0);
    pane.getStyleClass().add("screen-scroll");
    return pane;
  }

  private void arrange() {
    getChildren().clear();
    getRowConstraints().clear();
    getColumnConstraints().clear();
    scroll.setContent(null);
    mainScroll.setContent(null);
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
      mainScroll.setContent(main);
      ColumnConstraints narrow = new ColumnConstraints(SIDE, SIDE, SIDE);
      getColumnConstraints().add(narrow);
      addRow(0, mainScroll, scroll);
    } else {
      addColumn(0, main, side);
    }
  }
}
