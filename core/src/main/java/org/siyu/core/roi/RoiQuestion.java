package org.siyu.core.roi;

import java.util.List;
import java.util.OptionalDouble;

/// What the sensitivity of a calculation looks at.
///
/// @param step the result
/// @param swing how far inputs are moved both ways; 0.05 to 0.5
/// @param down the input that goes down in the table of two
/// @param across the input that goes right, another one
/// @param goal what the result should come to; empty for none
public record RoiQuestion(
    String step, double swing, String down, String across, OptionalDouble goal) {
  public static final List<Double> SWINGS = List.of(0.05, 0.1, 0.2, 0.3, 0.5);
  private static final double USUAL_SWING = 0.2;

  /// The headline, and the first two inputs that it depends on.
  static RoiQuestion usual(Calculator calculator) {
    String step = calculator.goal().map(RoiGoal::step).orElse(calculator.headline());
    OptionalDouble goal =
        calculator
            .goal()
            .map(each -> OptionalDouble.of(each.value()))
            .orElse(OptionalDouble.empty());
    return of(calculator, step, USUAL_SWING, goal);
  }

  /// With the first two inputs that a result depends on and that may turn out otherwise.
  static RoiQuestion of(Calculator calculator, String step, double swing, OptionalDouble goal) {
    List<RoiInput> all = calculator.inputsOf(step);
    List<RoiInput> open =
        all.stream().filter(input -> input.better() != RoiInput.Better.NEITHER).toList();
    List<RoiInput> inputs = open.size() > 1 ? open : all;
    return new RoiQuestion(step, swing, inputs.getFirst().code(), inputs.get(1).code(), goal);
  }

  public RoiQuestion about(Calculator calculator, String other) {
    OptionalDouble at =
        calculator
            .goal()
            .filter(each -> each.step().equals(other))
            .map(each -> OptionalDouble.of(each.value()))
            .orElse(OptionalDouble.empty());
    return of(calculator, other, swing, at);
  }

  public RoiQuestion swinging(double other) {
    return new RoiQuestion(step, other, down, across, goal);
  }

  /// Both inputs; where they would be the same they change places.
  public RoiQuestion over(String otherDown, String otherAcross) {
    return otherDown.equals(otherAcross)
        ? new RoiQuestion(step, swing, /* down= */ across, /* across= */ down, goal)
        : new RoiQuestion(step, swing, otherDown, otherAcross, goal);
  }

  public RoiQuestion aimingAt(OptionalDouble other) {
    return new RoiQuestion(step, swing, down, across, other);
  }
}
