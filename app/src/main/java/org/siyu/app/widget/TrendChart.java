package org.siyu.app.widget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// Lines over time with a scale at the left and the days below; each point says its value in a
/// tooltip. The first and the last day are always named, the ones between as far as there is room.
public final class TrendChart extends VBox {
  private final ChartData data;

  /// @param name what is shown, with its unit
  /// @param days what stands below, the earliest first
  /// @param axis how a value of the scale is written
  public TrendChart(String name, List<String> days, List<Series> series, AxisText axis) {
    this(name, days, series, axis, false);
  }

  /// With its name and last value beside the end of each line, instead of a legend above.
  public static TrendChart labelled(
      String name, List<String> days, List<Series> series, AxisText axis) {
    return new TrendChart(name, days, series, axis, true);
  }

  private TrendChart(
      String name, List<String> days, List<Series> series, AxisText axis, boolean isLabelled) {
    super(10);
    List<String> headers = new ArrayList<>(List.of(name));
    headers.addAll(days);
    data =
        new ChartData(
            headers,
            series.stream()
                .map(
                    one -> {
                      List<String> row = new ArrayList<>(List.of(one.label()));
                      row.addAll(one.texts());
                      row.addAll(Collections.nCopies(days.size() - one.texts().size(), ""));
                      return row;
                    })
                .toList());
    FlowPane legend = new FlowPane(16, 4);
    for (Series one : series) {
      Region dot = Controls.styled(new Region(), "legend-dot");
      dot.getStyleClass().add(one.styleClass());
      HBox entry = new HBox(6, dot, Controls.rigid(Controls.label(one.label(), "caption")));
      entry.setAlignment(Pos.CENTER_LEFT);
      legend.getChildren().add(entry);
    }
    Plot plot = new Plot(days, series, axis, isLabelled);
    if (isLabelled) {
      getChildren().add(plot);
    } else {
      getChildren().addAll(legend, plot);
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(name + ": " + data.spoken());
    getStyleClass().add("trend-chart");
  }

  public ChartData data() {
    return data;
  }

  /// @param values one a day; those of days that have not come yet are left away
  /// @param texts the values as shown
  /// @param styleClass `tier-…` for a tier's colour
  public record Series(String label, List<Double> values, List<String> texts, String styleClass) {}

  /// Writes a value of the scale.
  @FunctionalInterface
  public interface AxisText {
    String of(double value);
  }

  private static final class Plot extends Pane {
    private static final int STEPS = 4;
    private static final double RIGHT = 24;
    private static final double TOP = 8;
    private static final double BOTTOM = 24;

    private final int days;
    private final double most;
    private final List<List<Double>> values = new ArrayList<>();
    private final List<Polyline> lines = new ArrayList<>();
    private final List<List<Circle>> points = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final List<Label> names;
    private final List<Label> ends = new ArrayList<>();

    Plot(List<String> dayNames, List<Series> series, AxisText axis, boolean isLabelled) {
      days = dayNames.size();
      most =
          rounded(
              series.stream()
                  .flatMap(one -> one.values().stream())
                  .mapToDouble(Double::doubleValue)
                  .max()
                  .orElse(1));
      for (int step = 0; step <= STEPS; step++) {
        grid.add(Controls.styled(new Line(), "trend-grid"));
        scale.add(Controls.label(axis.of(most * step / STEPS), "caption"));
      }
      names = dayNames.stream().map(day -> Controls.label(day, "caption")).toList();
      getChildren().addAll(grid);
      getChildren().addAll(scale);
      getChildren().addAll(names);
      series.forEach(one -> add(one, dayNames));
      if (isLabelled) {
        series.stream()
            .filter(one -> !one.texts().isEmpty())
            .map(one -> Controls.label(one.label() + "\n" + one.texts().getLast(), "caption"))
            .forEach(ends::add);
        getChildren().addAll(ends);
      }
      setMinHeight(220);
      setPrefHeight(260);
      setMinWidth(0);
    }

    private void add(Series one, List<String> dayNames) {
      Polyline line = new Polyline();
      line.getStyleClass().addAll("trend-line", one.styleClass());
      List<Circle> dots = new ArrayList<>();
      for (int day = 0; day < one.values().size(); day++) {
        Circle dot = new Circle(3.5);
        dot.getStyleClass().addAll("trend-point", one.styleClass());
        Tooltip.install(
            dot,
            Controls.tooltip(one.label() + "  " + one.texts().get(day) + "\n" + dayNames.get(day)));
        dots.add(dot);
      }
      values.add(one.values());
      lines.add(line);
      points.add(dots);
      getChildren().add(line);
      getChildren().addAll(dots);
    }

    /// The next number of the kind 1, 2, 2.5, 4, 5 or 10 times a power of ten.
    private static double rounded(double value) {
      if (value <= 0) {
        return 1;
      }
      double power = Math.pow(10, Math.floor(Math.log10(value)));
      for (double step : new double[] {1, 2, 4, 5, 10}) {
        if (value <= step * power) {
          return step * power;
        }
      }
      return 10 * power;
    }

    @Override
    protected void layoutChildren() {
      double left = 12 + scale.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
      double right =
          RIGHT + ends.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
      double width = Math.max(1, getWidth() - left - right);
      double height = Math.max(1, getHeight() - TOP - BOTTOM);
      for (int step = 0; step <= STEPS; step++) {
        double y = TOP + height * (STEPS - step) / STEPS;
        Line line = grid.get(step);
        line.setStartX(left);
        line.setEndX(left + width);
        line.setStartY(y);
        line.setEndY(y);
        place(scale.get(step), left - 8, y, true);
      }
      for (int one = 0; one < lines.size(); one++) {
        List<Double> corners = new ArrayList<>();
        for (int day = 0; day < values.get(one).size(); day++) {
          double x = x(day, left, width);
          double y = TOP + height * (1 - Math.max(0, values.get(one).get(day)) / most);
          corners.add(x);
          corners.add(y);
          points.get(one).get(day).setCenterX(x);
          points.get(one).get(day).setCenterY(y);
        }
        lines.get(one).getPoints().setAll(corners);
      }
      nameDays(left, width);
      nameLines(left + width + 10);
    }

    /// Beside the last point of each line, the higher line's name above the other's.
    private void nameLines(double x) {
      List<Integer> order = new ArrayList<>();
      for (int one = 0; one < ends.size(); one++) {
        order.add(one);
      }
      order.sort(Comparator.comparingDouble(one -> points.get(one).getLast().getCenterY()));
      double free = 0;
      for (int one : order) {
        Label label = ends.get(one);
        double h = label.prefHeight(-1);
        double y = Math.max(free, points.get(one).getLast().getCenterY() - h / 2);
        label.resizeRelocate(x, Math.min(y, getHeight() - h), label.prefWidth(-1), h);
        free = y + h + 2;
      }
    }

    private double x(int day, double left, double width) {
      return days == 1 ? left + width / 2 : left + width * day / (days - 1);
    }

    private static void place(Label label, double right, double middle, boolean isScale) {
      double w = label.prefWidth(-1);
      double h = label.prefHeight(-1);
      label.resizeRelocate(isScale ? right - w : right - w / 2, middle - h / 2, w, h);
    }

    /// From the last one back, as many as do not touch.
    private void nameDays(double left, double width) {
      double free = Double.MAX_VALUE;
      for (int day = days - 1; day >= 0; day--) {
        Label name = names.get(day);
        double w = name.prefWidth(-1);
        double middle = Math.clamp(x(day, left, width), w / 2, Math.max(w / 2, getWidth() - w / 2));
        boolean fits = middle + w / 2 + 12 <= free;
        name.setVisible(fits);
        if (fits) {
          name.resizeRelocate(
              middle - w / 2, getHeight() - name.prefHeight(-1), w, name.prefHeight(-1));
          free = middle - w / 2;
        }
      }
    }
  }
}
