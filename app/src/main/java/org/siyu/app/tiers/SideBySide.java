package org.siyu.app.tiers;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A main column and a side column; in a narrow window the side comes first and both take the whole
/// width.
final class SideBySide extends GridPane {
  private static final double LEAST = 900;
  private static final double SIDE = 340;

  private final Region main;
  private final Region side;
  private boolean isWide;

  SideBySide(Region main, Region side) {
    this.main = main;
    this.side = side;
    setHgap(16);
    setVgap(16);
    setHgrow(main, Priority.ALWAYS);
    setFillWidth(side, true);
    arrange();
    widthProperty()
        .subscribe(
            (before, now) -> {
              if (now.doubleValue() > 0 && now.doubleValue() >= LEAST != isWide) {
                isWide = !isWide;
                arrange();
              }
            });
  }

  private void arrange() {
    getChildren().clear();
    if (isWide) {
      side.setPrefWidth(SIDE);
      side.setMinWidth(SIDE);
      side.setMaxWidth(SIDE);
      addRow(0, main, side);
    } else {
      setHgrow(side, Priority.ALWAYS);
      side.setMinWidth(0);
      side.setPrefWidth(USE_COMPUTED_SIZE);
      side.setMaxWidth(Double.MAX_VALUE);
      addColumn(0, side, main);
    }
  }
}
