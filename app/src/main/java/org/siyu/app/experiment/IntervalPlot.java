package org.siyu.app.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;
import org.siyu.core.experiment.Bounds;

/// Values with the intervals they may lie in, on one scale: a name and the figure in words above
/// each, a dot and a line below.
final class IntervalPlot extends Pane {
  private static final double LINE = 26;
  private static final double CAP = 5;
  private static final double DOT = 11;
  private static final double AXIS = 24;
  private static final double SIDE = 14;
  private static final double GAP = 12;
  private static final double NARROWEST_TICK = 76;

  /// @param value where the dot lies
  /// @param text the figure in words, at the right
  /// @param style of the dot: `accented`, `positive`, `negative` or `quiet`
  record Row(String name, double value, Bounds bounds, String text, String style) {}

  private final List<Row> rows;
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<Label> ticks = new ArrayList<>();
  private final List<Line> grid = new ArrayList<>();
  private final List<Double> marks = new ArrayList<>();
  private final Line reference = Controls.styled(new Line(), "mean-line");
  private final OptionalDouble middle;
  private final double low;
  private final double high;

  private record Drawn(Label name, Label text, Line whisker, Line low, Line high, Region dot) {
    static Drawn of(Row row) {
      Region dot = Controls.styled(new Region(), "interval-dot");
      dot.getStyleClass().add(row.style());
      return new Drawn(
          Controls.paragraph(row.name(), "strong"),
          Controls.paragraph(row.text(), "number"),
          Controls.styled(new Line(), "interval-line"),
          Controls.styled(new Line(), "interval-line"),
          Controls.styled(new Line(), "interval-line"),
          dot);
    }
  }

  /// @param middle a value that the others are held against, drawn from top to bottom
  /// @param isFromZero whether the scale holds 0
  /// @param tick words a place of the scale
  IntervalPlot(
      String name,
      List<Row> rows,
      OptionalDouble middle,
      boolean isFromZero,
      DoubleFunction<String> tick) {
    this.rows = List.copyOf(rows);
    this.middle = middle;
    double least = isFromZero ? 0 : middle.orElse(rows.getFirst().value());
    double most = isFromZero ? 0 : least;
    for (Row row : rows) {
      least = Math.min(least, row.bounds().low());
      most = Math.max(most, row.bounds().high());
    }
    double step = step(Math.max(most - least, 1e-9) / 4);
    this.low = Math.floor(least / step) * step;
    this.high = Math.max(low + step, Math.ceil(most / step) * step);
    for (int index = 0; low + index * step <= high + step / 2; index++) {
      double mark = low + index * step;
      marks.add(mark);
      Label label = Controls.label(tick.apply(Math.abs(mark) < step / 1e6 ? 0 : mark), "caption");
      ticks.add(label);
      grid.add(Controls.styled(new Line(), "interval-grid"));
    }
    rows.forEach(row -> drawn.add(Drawn.of(row)));
    getChildren().addAll(grid);
    getChildren().add(reference);
    for (Drawn each : drawn) {
      getChildren()
          .addAll(each.name(), each.text(), each.whisker(), each.low(), each.high(), each.dot());
    }
    getChildren().addAll(ticks);
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(name + ": " + data("", "").spoken());
  }

  /// A round step: 1, 2 or 5 and as many noughts.
  private static double step(double wanted) {
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double digit = wanted / power;
    return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  /// The table behind it.
  ChartData data(String nameHeader, String textHeader) {
    return new ChartData(
        List.of(nameHeader, textHeader),
        rows.stream().map(row -> List.of(row.name(), row.text())).toList());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// Whether some name and figure need a line each.
  private boolean isStacked(double width) {
    return drawn.stream()
        .anyMatch(each -> each.name().prefWidth(-1) + GAP + each.text().prefWidth(-1) > width);
  }

  /// What the words above a line take.
  private static double words(Drawn each, double width, boolean isStacked) {
    double name = each.name().prefHeight(width);
    double text = each.text().prefHeight(width);
    return isStacked ? name + text : Math.max(name, text);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    boolean isStacked = isStacked(room);
    return AXIS + drawn.stream().mapToDouble(each -> words(each, room, isStacked) + LINE).sum();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 320;
  }

  private double x(double value) {
    return SIDE + (value - low) / (high - low) * (getWidth() - 2 * SIDE);
  }

  @Override
  protected void layoutChildren() {
    double bottom = prefHeight(getWidth()) - AXIS;
    boolean isStacked = isStacked(getWidth());
    int every = (int) Math.ceil(NARROWEST_TICK * (marks.size() - 1) / (getWidth() - 2 * SIDE));
    for (int index = 0; index < marks.size(); index++) {
      double x = x(marks.get(index));
      place(grid.get(index), x, 0, x, bottom);
      Label tick = ticks.get(index);
      double width = tick.prefWidth(-1);
      tick.setVisible(index % Math.max(1, every) == 0);
      double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
      tick.resizeRelocate(left, bottom + 4, width, AXIS - 4);
    }
    reference.setVisible(middle.isPresent());
    place(reference, x(middle.orElse(low)), 0, x(middle.orElse(low)), bottom);
    double top = 0;
    for (int index = 0; index < rows.size(); index++) {
      double words = words(drawn.get(index), getWidth(), isStacked);
      say(drawn.get(index), top, isStacked);
      line(rows.get(index), drawn.get(index), top + words + LINE / 2 - 2);
      top += words + LINE;
    }
  }

  /// The name at the left; the figure at the right, or below it where there is no room.
  private void say(Drawn node, double top, boolean isStacked) {
    double name = node.name().prefHeight(getWidth());
    double height = node.text().prefHeight(getWidth());
    double width = isStacked ? getWidth() : node.text().prefWidth(-1);
    double room = isStacked ? getWidth() : getWidth() - width - GAP;
    node.name().resizeRelocate(0, top, Math.max(0, room), name);
    node.text().resizeRelocate(getWidth() - width, isStacked ? top + name : top, width, height);
  }

  private void line(Row row, Drawn node, double centre) {
    double from = x(row.bounds().low());
    double to = x(row.bounds().high());
    place(node.whisker(), from, centre, to, centre);
    place(node.low(), from, centre - CAP, from, centre + CAP);
    place(node.high(), to, centre - CAP, to, centre + CAP);
    node.dot().resizeRelocate(x(row.value()) - DOT / 2, centre - DOT / 2, DOT, DOT);
  }

  private static void place(Line line, double fromX, double fromY, double toX, double toY) {
    line.setStartX(fromX);
    line.setStartY(fromY);
    line.setEndX(toX);
    line.setEndY(toY);
  }
}
