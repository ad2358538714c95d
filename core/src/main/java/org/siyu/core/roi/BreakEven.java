package org.siyu.core.roi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

/// At which value of an input a result comes to a goal.
public sealed interface BreakEven {
  /// @param isExact solved as a straight line; else found by halving, to 12 digits
  record At(double value, boolean isExact) implements BreakEven {}

  /// No value that the input takes brings the result to the goal.
  ///
  /// @param isAbove whether it is above the goal whatever the value
  record Never(boolean isAbove) implements BreakEven {}

  /// Whatever the input is, the result is the goal, or stays what it is.
  record Independent() implements BreakEven {}

  /// There is no result now: values are missing.
  record NotKnown() implements BreakEven {}

  /// Of all inputs that move the result.
  static Map<RoiInput, BreakEven> all(
      Calculator calculator, Map<String, Double> values, RoiGoal goal) {
    Map<RoiInput, BreakEven> all = new LinkedHashMap<>();
    for (RoiInput input : calculator.inputsOf(goal.step())) {
      all.put(input, of(calculator, values, goal, input));
    }
    return all;
  }

  /// Where there are several such values, the one nearest to the present one.
  static BreakEven of(
      Calculator calculator, Map<String, Double> values, RoiGoal goal, RoiInput input) {
    Double base = values.get(input.code());
    if (base == null || !calculator.result(values, goal.step()).isKnown()) {
      return new NotKnown();
    }
    Sensitivity sensitivity = new Sensitivity(calculator, values, goal.step());
    DoubleUnaryOperator distance =
        value -> {
          OptionalDouble result = sensitivity.with(input.code(), value).number();
          return result.isPresent() ? result.getAsDouble() - goal.value() : Double.NaN;
        };
    return new Search(distance, input, base, Math.max(1, Math.abs(goal.value()))).find();
  }

  /// Looks for a zero.
  final class Search {
    private static final int PLACES = 400;
    private static final int HALVINGS = 200;

    /// So many times the present value is as far as is looked where an input has no natural end.
    private static final double FAR = 1_000;

    private static final double NEAR = 1e-9;

    private final DoubleUnaryOperator distance;
    private final RoiInput input;
    private final double base;
    private final double size;
    private final double end;

    private Search(DoubleUnaryOperator distance, RoiInput input, double base, double size) {
      this.distance = distance;
      this.input = input;
      this.base = base;
      this.size = size;
      this.end = Math.min(input.most(), Math.max(Math.abs(base), 1) * FAR);
    }

    private double now() {
      return distance.applyAsDouble(base);
    }

    private BreakEven find() {
      double now = now();
      List<Double> probes = probes();
      if (probes.stream()
          .mapToDouble(distance::applyAsDouble)
          .allMatch(there -> Math.abs(there - now) <= NEAR * Math.max(size, Math.abs(now)))) {
        return new Independent();
      }
      return straight(now).orElseGet(this::halving);
    }

    private List<Double> probes() {
      return List.of(
          input.within(base == 0 ? 1 : base * 0.5),
          input.within(base == 0 ? 2 : base * 1.5),
          input.within(base == 0 ? 4 : base * 2));
    }

    /// Where the result is a straight line over the input.
    private Optional<BreakEven> straight(double now) {
      double x1 = input.within(base == 0 ? 0.1 : base * 0.5);
      double x2 = input.within(base == 0 ? 0.2 : base * 0.75);
      if (x1 == base || x2 == x1) {
        return Optional.empty();
      }
      double y1 = distance.applyAsDouble(x1);
      double slope = (now - y1) / (base - x1);
      double expected = y1 + slope * (x2 - x1);
      double scale = Math.max(Math.abs(now), Math.max(Math.abs(y1), NEAR));
      boolean isStraight = Math.abs(distance.applyAsDouble(x2) - expected) <= NEAR * scale;
      if (!isStraight || slope == 0) {
        return Optional.empty();
      }
      double value = base - now / slope;
      double there = distance.applyAsDouble(value);
      if (!input.takes(value)) {
        return isStraightUpTo(input.most(), now, slope)
            ? Optional.of(new Never(now() > 0))
            : Optional.empty();
      }
      return Math.abs(there) <= NEAR * Math.max(size, Math.abs(now) + Math.abs(slope * base))
          ? Optional.of(new At(value == 0 ? 0 : value, true))
          : Optional.empty();
    }

    private boolean isStraightUpTo(double x, double now, double slope) {
      return List.of(x, input.least()).stream()
          .allMatch(
              place -> {
                double expected = now + slope * (place - base);
                return Math.abs(distance.applyAsDouble(place) - expected)
                    <= NEAR * Math.max(1, Math.abs(expected));
              });
    }

    private BreakEven halving() {
      List<Double> places = places();
      return places.stream()
          .filter(place -> place < places.getLast())
          .map(place -> new double[] {place, places.get(places.indexOf(place) + 1)})
          .filter(this::changesSign)
          .map(this::zero)
          .flatMapToDouble(OptionalDouble::stream)
          .boxed()
          .min(Comparator.comparingDouble(value -> Math.abs(value - base)))
          .<BreakEven>map(value -> new At(value, false))
          .orElseGet(() -> new Never(now() > 0));
    }

    /// Close together around the present value, wider further away.
    private List<Double> places() {
      TreeSet<Double> places = new TreeSet<>();
      for (int place = 0; place <= PLACES; place++) {
        places.add(input.least() + (end - input.least()) * place / PLACES);
        double factor = Math.pow(FAR, 2.0 * place / PLACES - 1);
        places.add(input.within((base == 0 ? 1 : base) * factor));
      }
      places.add(base);
      return List.copyOf(places);
    }

    private boolean changesSign(double[] bracket) {
      double from = distance.applyAsDouble(bracket[0]);
      double to = distance.applyAsDouble(bracket[1]);
      return (from <= 0 && to >= 0) || (from >= 0 && to <= 0);
    }

    /// Nothing where the sign changes because the result leaps there.
    private OptionalDouble zero(double[] bracket) {
      double low = bracket[0];
      double high = bracket[1];
      boolean rises = distance.applyAsDouble(low) <= 0;
      for (int round = 0; round < HALVINGS && high - low > 0; round++) {
        double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high) {
          break;
        }
        boolean isBelow = distance.applyAsDouble(middle) <= 0;
        if (isBelow == rises) {
          low = middle;
        } else {
          high = middle;
        }
      }
      double left = Math.abs(distance.applyAsDouble(low));
      double right = Math.abs(distance.applyAsDouble(high));
      double found = left <= right ? low : high;
      return Math.min(left, right) <= size * 1e-6
          ? OptionalDouble.of(found)
          : OptionalDouble.empty();
    }
  }
}
