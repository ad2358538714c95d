package org.siyu.app.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.roi.RoiInput;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.Sensitivity;

/// The result over values of one input. The ends and the base are named at the line; the goal is a
/// dashed line across.
final class InputLine extends Pane {
  private static final double HEIGHT = 240;
  private static final double SIDE = 16;
  private static final double TOP = 26;
  private static final double BOTTOM = 28;
  private static final double DOT = 4;

  private final ChartData data;
  private final List<Sensitivity.Point> points;
  private final Polyline line = Controls.styled(new Polyline(), "trend-line");
  private final List<Circle> dots = new ArrayList<>();
  private final List<Label> named = new ArrayList<>();
  private final List<Label> scale = new ArrayList<>();
  private final Line aim = Controls.styled(new Line(), "mean-line");
  private final Label aimed = Controls.label("", "caption");
  private final OptionalDouble goal;
  private final double least;
  private final double most;

  InputLine(
      RoiWords words,
      RoiInput input,
      RoiStep step,
      List<Sensitivity.Point> all,
      double now,
      OptionalDouble goal) {
    points = all.stream().filter(point -> point.result().isKnown()).toList();
    double low = points.stream().mapToDouble(point -> point.result().orElse(0)).min().orElse(0);
    double high = points.stream().mapToDouble(point -> point.result().orElse(0)).max().orElse(1);
    boolean isNear =
        goal.isPresent()
            && goal.getAsDouble() >= low - (high - low)
            && goal.getAsDouble() <= high + (high - low);
    this.goal = isNear ? goal : OptionalDouble.empty();
    double from = isNear ? Math.min(low, goal.getAsDouble()) : low;
    double to = isNear ? Math.max(high, goal.getAsDouble()) : high;
    double room = Math.max(to - from, Math.max(1e-9, Math.abs(now) * 1e-6)) * 0.08;
    least = from - room;
    most = to + room;
    data =
        new ChartData(
            List.of(words.input(input), words.step(step)),
            all.stream()
                .map(
                    point ->
                        List.of(
                            words.value(input.unit(), point.input()),
                            words.figure(step, point.result())))
                .toList());
    line.getStyleClass().add("accented");
    getChildren().addAll(aim, line);
    for (Sensitivity.Point point : points) {
      String there = words.value(input.unit(), point.input());
      Circle dot = new Circle(DOT);
      dot.getStyleClass().addAll("trend-point", "accented");
      Tooltip.install(dot, Controls.tooltip(there + "\n" + words.figure(step, point.result())));
      dots.add(dot);
      named.add(Controls.label(words.brief(step.unit(), point.result()), "caption"));
      scale.add(Controls.label(there, "caption"));
    }
    getChildren().addAll(dots);
    getChildren().addAll(named);
    getChildren().addAll(scale);
    aimed.setText(
        this.goal.isPresent()
            ? words.text(
                "roi.line.goal", words.brief(step.unit(), Figure.of(this.goal.getAsDouble())))
            : "");
    getChildren().add(aimed);
    setMinSize(0, HEIGHT);
    setPrefHeight(HEIGHT);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        words.text("roi.line", words.step(step), words.input(input)) + ": " + data.spoken());
  }

  ChartData data() {
    return data;
  }

  private double x(int place) {
    double first = points.getFirst().input();
    double last = points.getLast().input();
    double share = last == first ? 0.5 : (points.get(place).input() - first) / (last - first);
    return SIDE + share * (getWidth() - 2 * SIDE);
  }

  private double y(double result) {
    return TOP + (most - result) / (most - least) * (getHeight() - TOP - BOTTOM);
  }

  @Override
  protected void layoutChildren() {
    if (points.isEmpty()) {
      return;
    }
    List<Double> corners = new ArrayList<>();
    double free = Double.NEGATIVE_INFINITY;
    double freeScale = Double.NEGATIVE_INFINITY;
    for (int place = 0; place < points.size(); place++) {
      double x = x(place);
      double y = y(points.get(place).result().orElse(0));
      corners.add(x);
      corners.add(y);
      dots.get(place).setCenterX(x);
      dots.get(place).setCenterY(y);
      free = name(named.get(place), x, y - 20, free);
      freeScale = name(scale.get(place), x, getHeight() - BOTTOM + 8, freeScale);
    }
    line.getPoints().setAll(corners);
    aim();
  }

  /// Shown where it touches none before it.
  ///
  /// @return up to where there is no room any more
  private double name(Label label, double x, double y, double free) {
    double width = label.prefWidth(-1);
    double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
    boolean fits = left >= free;
    label.setVisible(fits);
    label.resizeRelocate(left, y, width, label.prefHeight(-1));
    return fits ? left + width + 14 : free;
  }

  private void aim() {
    aim.setVisible(goal.isPresent());
    aimed.setVisible(goal.isPresent());
    if (goal.isPresent()) {
      double y = y(goal.getAsDouble());
      aim.setStartX(0);
      aim.setEndX(getWidth());
      aim.setStartY(y);
      aim.setEndY(y);
      double width = aimed.prefWidth(-1);
      aimed.resizeRelocate(Math.max(0, getWidth() - width), y + 3, width, aimed.prefHeight(-1));
    }
  }
}
