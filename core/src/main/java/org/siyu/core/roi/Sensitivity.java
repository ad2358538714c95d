package org.siyu.core.roi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.siyu.core.kpi.formula.Figure;

/// How a result moves when inputs do.
public final class Sensitivity {
  /// Places of the line, evenly apart, the base in the middle.
  private static final int POINTS = 11;

  /// Rows and columns of the table of two, the base in the middle.
  private static final int CELLS = 5;

  private static final double ALIKE = 1e9;

  private final Calculator calculator;
  private final Map<String, Double> base;
  private final String step;

  /// @param base values by input
  /// @param step the result that is looked at
  public Sensitivity(Calculator calculator, Map<String, Double> base, String step) {
    this.calculator = calculator;
    this.base = Map.copyOf(base);
    this.step = step;
  }

  /// What becomes of the result when one input alone is smaller and larger.
  ///
  /// @param least the smaller value, within what the input takes
  public record Swing(RoiInput input, double least, double most, Figure atLeast, Figure atMost) {
    /// How far apart the results are; 0 where one is not known.
    public double width() {
      return atLeast.isKnown() && atMost.isKnown()
          ? Math.abs(atMost.orElse(0) - atLeast.orElse(0))
          : 0;
    }
  }

  public record Point(double input, Figure result) {}

  /// @param rows by value of the input that goes down, then of the one that goes right
  public record Grid(
      RoiInput down,
      RoiInput across,
      List<Double> downValues,
      List<Double> acrossValues,
      List<List<Figure>> rows) {}

  public Figure now() {
    return calculator.result(base, step);
  }

  public Figure with(String input, double value) {
    return calculator.result(replaced(base, input, value), step);
  }

  private static Map<String, Double> replaced(
      Map<String, Double> values, String input, double value) {
    Map<String, Double> other = new LinkedHashMap<>(values);
    other.put(input, value);
    return other;
  }

  /// Each input that moves the result, the one that moves it most first.
  ///
  /// @param swing 0.2 for 20 % both ways
  public List<Swing> tornado(double swing) {
    List<Swing> swings = new ArrayList<>();
    for (RoiInput input : calculator.inputsOf(step)) {
      Double value = base.get(input.code());
      if (value != null) {
        double least = input.within(value * (1 - swing));
        double most = input.within(value * (1 + swing));
        swings.add(
            new Swing(input, least, most, with(input.code(), least), with(input.code(), most)));
      }
    }
    double widest = swings.stream().mapToDouble(Swing::width).max().orElse(0);
    // what differs by rounding alone keeps the order of the calculator
    return swings.stream()
        .sorted(Comparator.comparingLong(each -> -Math.round(each.width() / widest * ALIKE)))
        .toList();
  }

  /// The result over values of one input, from half of the base to half as much again.
  public List<Point> line(RoiInput input) {
    return places(input, POINTS, 0.1).stream()
        .map(value -> new Point(value, with(input.code(), value)))
        .toList();
  }

  /// The result over values of two inputs around the base.
  ///
  /// @param swing how far apart two places are
  public Grid grid(RoiInput down, RoiInput across, double swing) {
    List<Double> downValues = places(down, CELLS, swing);
    List<Double> acrossValues = places(across, CELLS, swing);
    List<List<Figure>> rows = new ArrayList<>();
    for (double row : downValues) {
      Map<String, Double> values = replaced(base, down.code(), row);
      rows.add(
          acrossValues.stream()
              .map(column -> calculator.result(replaced(values, across.code(), column), step))
              .toList());
    }
    return new Grid(down, across, downValues, acrossValues, rows);
  }

  /// Different values around the base, within what the input takes.
  private List<Double> places(RoiInput input, int count, double apart) {
    double value = base.getOrDefault(input.code(), input.example());
    return Stream.iterate(-(count / 2), place -> place + 1)
        .limit(count)
        .map(place -> input.within(value * Math.max(0, 1 + place * apart)))
        .distinct()
        .toList();
  }
}
