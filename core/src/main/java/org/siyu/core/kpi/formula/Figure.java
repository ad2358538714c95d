package org.siyu.core.kpi.formula;

import java.util.OptionalDouble;
import org.siyu.core.shared.Code;

/// A number, or why there is none. There is no NaN and no infinity: what cannot be computed says
/// so, and what is computed from it says the same.
public sealed interface Figure {
  /// Why there is no number.
  enum Reason implements Code {
    /// Nobody has entered it, or nothing was counted that early.
    MISSING,
    /// Something is divided by nothing: a share of no customers.
    DIVISION_BY_ZERO,
    /// There are too few cases for the number to mean something.
    TOO_FEW,
    /// Somebody has said that it does not apply here.
    NOT_APPLICABLE,
    /// The result is too large for a number.
    OVERFLOW
  }

  /// @param value finite
  record Known(double value) implements Figure {
    public Known {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a figure must be finite");
      }
    }
  }

  /// @param subject the code of what there is no number for; empty where it has none
  record Unknown(Reason reason, String subject) implements Figure {}

  /// The number; [Reason#OVERFLOW] when it is infinite.
  static Figure of(double value) {
    // -0.0 would be shown as "-0"
    return Double.isFinite(value)
        ? new Known(value == 0 ? 0 : value)
        : new Unknown(Reason.OVERFLOW, "");
  }

  static Figure missing(String subject) {
    return new Unknown(Reason.MISSING, subject);
  }

  /// `above / below`; [Reason#DIVISION_BY_ZERO] where `below` is 0.
  static Figure ratio(double above, double below) {
    return below == 0 ? new Unknown(Reason.DIVISION_BY_ZERO, "") : of(above / below);
  }

  default boolean isKnown() {
    return this instanceof Known;
  }

  default boolean isMissing() {
    return this instanceof Unknown(Reason reason, String _) && reason == Reason.MISSING;
  }

  default OptionalDouble number() {
    return this instanceof Known(double value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  default double orElse(double other) {
    return number().orElse(other);
  }
}
