package org.siyu.app.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.ValueRange;

/// What people type for a value or a goal, and spreadsheets paste: `12,000`, `¥3.5万`, `35%`, `8-12`
/// for a band, `不适用`. A share is written as spreadsheets take it in a cell of per cent: 35 and 0.35
/// and 35% are the same.
sealed interface FigureText {
  Pattern NUMBER = Pattern.compile("([-−]?)([0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(万|亿|k|m)?(%?)");
  Pattern BAND = Pattern.compile("(.*?[0-9%万亿])\\s*(?:-|–|~|～|至|到)\\s*(.+)");
  Set<String> NOT_APPLICABLE = Set.of("不适用", "n/a", "na", "/");

  /// Nothing typed.
  record Blank() implements FigureText {}

  record Value(double value) implements FigureText {}

  record Band(double least, double most) implements FigureText {}

  record NotApplicable() implements FigureText {}

  /// Cannot be read.
  record Unreadable() implements FigureText {}

  /// What is wrong with it as a value, where it can be read as one: the rule that files are held
  /// to.
  default Optional<ValueRange.Fault> fault(Indicator indicator) {
    return this instanceof Value(double value)
        ? ValueRange.of(indicator).fault(value)
        : Optional.empty();
  }

  static FigureText of(Indicator indicator, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Blank();
    }
    if (NOT_APPLICABLE.contains(text.toLowerCase(Locale.ROOT))) {
      return new NotApplicable();
    }
    OptionalDouble single = number(indicator.unit(), text);
    if (single.isPresent()) {
      return new Value(single.getAsDouble());
    }
    Matcher band = BAND.matcher(text);
    if (indicator.direction() == Direction.BAND && band.matches()) {
      OptionalDouble least = number(indicator.unit(), band.group(1));
      OptionalDouble most = number(indicator.unit(), band.group(2));
      if (least.isPresent() && most.isPresent() && least.getAsDouble() <= most.getAsDouble()) {
        return new Band(least.getAsDouble(), most.getAsDouble());
      }
    }
    return new Unreadable();
  }

  /// What was typed as a goal; empty where it is none.
  default Optional<Goal> goal() {
    return switch (this) {
      case Value(double value) -> Optional.of(Goal.of(value));
      case Band(double least, double most) -> Optional.of(Goal.between(least, most));
      case Blank(), NotApplicable(), Unreadable() -> Optional.empty();
    };
  }

  private static OptionalDouble number(IndicatorUnit unit, String typed) {
    String plain =
        typed
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[,，\\s¥$€£]|分钟|min|人|元$", "")
            .replace('％', '%');
    Matcher parts = NUMBER.matcher(plain);
    if (!parts.matches()) {
      return OptionalDouble.empty();
    }
    BigDecimal value = new BigDecimal(parts.group(2));
    String scale = parts.group(3) == null ? "" : parts.group(3);
    value =
        value.movePointRight(
            switch (scale) {
              case "万" -> 4;
              case "亿" -> 8;
              case "k" -> 3;
              case "m" -> 6;
              default -> 0;
            });
    boolean isShare = unit == IndicatorUnit.PERCENT;
    boolean isPercent = !parts.group(4).isEmpty();
    if (isPercent && !isShare) {
      return OptionalDouble.empty();
    }
    if (isPercent || (isShare && value.compareTo(BigDecimal.ONE) >= 0)) {
      value = value.movePointLeft(2);
    }
    if (!parts.group(1).isEmpty()) {
      value = value.negate();
    }
    double number = value.doubleValue();
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  /// A value as it would be typed.
  static String text(IndicatorUnit unit, double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return unit == IndicatorUnit.PERCENT ? plain(exact.movePointRight(2)) + "%" : plain(exact);
  }

  static String text(IndicatorUnit unit, Goal goal) {
    return goal.most().isPresent()
        ? text(unit, goal.least()) + "-" + text(unit, goal.most().getAsDouble())
        : text(unit, goal.least());
  }

  private static String plain(BigDecimal value) {
    BigDecimal rounded = value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }
}
