package org.siyu.app.results;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.siyu.app.widget.Controls;
import org.siyu.core.results.Interval;
import org.siyu.core.results.RateFigure;

/// A bar as long as a rate, a line over it as wide as its interval, and where the mean lies.
final class IntervalBar extends Pane {
  private static final double THICKNESS = 12;
  private static final double HEIGHT = 24;
  private static final double CAP = 4;

  private final RateFigure figure;
  private final double most;
  private final double mean;
  private final Region track = Controls.styled(new Region(), "bar-track");
  private final Region fill = Controls.styled(new Region(), "bar-fill");
  private final Line whisker = Controls.styled(new Line(), "interval-line");
  private final Line low = Controls.styled(new Line(), "interval-line");
  private final Line high = Controls.styled(new Line(), "interval-line");
  private final Line middle = Controls.styled(new Line(), "mean-line");

  /// @param most what the whole width stands for
  /// @param mean below 0 for none
  IntervalBar(RateFigure figure, double most, double mean) {
    this.figure = figure;
    this.most = most;
    this.mean = mean;
    fill.getStyleClass().add(figure.isFew() ? "quiet" : "accented");
    getChildren().addAll(track, fill, middle, whisker, low, high);
    setMinSize(80, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  private double x(double value) {
    return most <= 0 ? 0 : Math.clamp(value / most, 0, 1) * getWidth();
  }

  @Override
  protected void layoutChildren() {
    double top = (HEIGHT - THICKNESS) / 2;
    double centre = HEIGHT / 2;
    track.resizeRelocate(0, top, getWidth(), THICKNESS);
    fill.resizeRelocate(0, top, Math.max(2, x(figure.value().orElse(0))), THICKNESS);
    fill.setVisible(figure.value().isPresent());
    Interval at = figure.interval().orElse(new Interval(0, 0));
    boolean hasInterval = figure.interval().isPresent();
    place(whisker, x(at.low()), centre, x(at.high()), centre, hasInterval);
    place(low, x(at.low()), centre - CAP, x(at.low()), centre + CAP, hasInterval);
    place(high, x(at.high()), centre - CAP, x(at.high()), centre + CAP, hasInterval);
    place(middle, x(mean), 1, x(mean), HEIGHT - 1, mean >= 0);
  }

  private static void place(
      Line line, double fromX, double fromY, double toX, double toY, boolean isVisible) {
    line.setStartX(fromX);
    line.setStartY(fromY);
    line.setEndX(toX);
    line.setEndY(toY);
    line.setVisible(isVisible);
  }
}
