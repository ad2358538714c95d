package org.siyu.app.widget;

import java.util.Arrays;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// A trend without axes, the size of a word; its last point is marked.
public final class Sparkline extends Region {
  private static final double MARGIN = 4;

  private final double[] values;
  private final Polyline line = new Polyline();
  private final Circle last = new Circle(2.5);

  /// @param values the oldest first, at least one
  /// @param spoken the trend in words, for screen readers
  public Sparkline(double[] values, String spoken) {
    this.values = values.clone();
    line.getStyleClass().add("sparkline-line");
    last.getStyleClass().add("sparkline-last");
    line.setManaged(false);
    last.setManaged(false);
    getChildren().addAll(line, last);
    setPrefSize(96, 28);
    setMinSize(48, 20);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken);
    getStyleClass().add("sparkline");
  }

  @Override
  protected void layoutChildren() {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(1);
    double width = getWidth() - 2 * MARGIN;
    double height = getHeight() - 2 * MARGIN;
    Double[] points = new Double[values.length * 2];
    for (int i = 0; i < values.length; i++) {
      double share = high == low ? 0.5 : (values[i] - low) / (high - low);
      points[2 * i] = MARGIN + (values.length == 1 ? width : width * i / (values.length - 1));
      points[2 * i + 1] = MARGIN + height * (1 - share);
    }
    line.getPoints().setAll(points);
    last.setCenterX(points[points.length - 2]);
    last.setCenterY(points[points.length - 1]);
  }
}
