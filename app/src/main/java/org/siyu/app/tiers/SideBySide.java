package org.siyu.app.tiers;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;
import org.siyu.app.widget.WhileShown;

/// A main column and a side column that scroll apart, so that the side stays in sight while one
/// works in the main one; in a narrow window the side comes first and both take the whole width.
final class SideBySide extends GridPane {
  private static final double LEAST = 700;
  private static final double SIDE = 310;

  private final Region main;
  private final Region side;
  private final RowConstraints row = new RowConstraints();
  private @Nullable ScrollPane mainScroll;
  private boolean isWide;

  SideBySide(Region main, Region side) {
    this.main = main;
    this.side = side;
    setHgap(16);
    setVgap(16);
    row.setVgrow(Priority.ALWAYS);
    row.setMinHeight(240);
    row.setPrefHeight(240);
    arrange();
    widthProperty()
        .subscribe(
            (before, now) -> {
              if (now.doubleValue() > 0 && now.doubleValue() >= LEAST != isWide) {
                isWide = !isWide;
                arrange();
              }
            });
    WhileShown.listen(this, () -> getScene().focusOwnerProperty().subscribe(this::reveal));
  }

  private void arrange() {
    getChildren().clear();
    getRowConstraints().clear();
    if (isWide) {
      getRowConstraints().add(row);
      ScrollPane left = scrolling(main);
      ScrollPane right = scrolling(side);
      setHgrow(left, Priority.ALWAYS);
      right.setMinWidth(SIDE);
      right.setPrefWidth(SIDE);
      mainScroll = left;
      addRow(0, left, right);
    } else {
      mainScroll = null;
      setHgrow(side, Priority.ALWAYS);
      setHgrow(main, Priority.ALWAYS);
      addColumn(0, side, main);
    }
  }

  private static ScrollPane scrolling(Region content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setFocusTraversable(false);
    pane.setMinHeight(0);
    pane.getStyleClass().add("screen-scroll");
    return pane;
  }

  /// What the keyboard comes to has to be in sight.
  private void reveal(@Nullable Node focused) {
    if (mainScroll != null && focused != null && InSight.isWithin(main, focused)) {
      InSight.scroll(mainScroll, focused);
    }
  }
}
