package org.siyu.app.widget;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the lines of a table will be while it is being read: bars instead of words, so that
/// nothing is said which may turn out wrong.
public final class Skeleton extends VBox {
  private static final int LINES = 7;
  private static final double[] WIDTHS = {150, 110, 80, 120, 60};

  /// @param name what is being read, for screen readers
  public Skeleton(String name) {
    super(22);
    for (int line = 0; line < LINES; line++) {
      HBox bars = new HBox(32);
      for (int column = 0; column < WIDTHS.length; column++) {
        bars.getChildren().add(bar(WIDTHS[column] - (line * 37 + column * 23) % 50));
      }
      HBox.setHgrow(bars, Priority.ALWAYS);
      bars.setMinWidth(0);
      bars.setOpacity(1 - line / (LINES + 1.0));
      getChildren().add(bars);
    }
    setMinSize(0, 0);
    setFillWidth(true);
    setAccessibleText(name);
    getStyleClass().add("skeleton");
  }

  private static Region bar(double width) {
    Region bar = Controls.styled(new Region(), "skeleton-bar");
    bar.setPrefSize(width, 10);
    bar.setMinHeight(10);
    bar.setMaxHeight(10);
    return bar;
  }
}
