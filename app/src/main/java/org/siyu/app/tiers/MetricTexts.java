package org.siyu.app.tiers;

import java.util.Locale;
import java.util.OptionalDouble;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.Metric;
import org.siyu.core.tiers.Operator;
import org.siyu.core.tiers.Window;

/// Words metrics and their values: "at least 3 orders in 365 days", "last order 12 days ago".
///
/// Each metric has a sentence with a gap for an amount. The amount is a value ("3") or a comparison
/// ("at least 3"), so that what is asked and what was measured read alike.
final class MetricTexts {
  private final Messages messages;
  private final Formats formats;

  MetricTexts(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  /// "spend in 365 days".
  String name(Metric metric) {
    return sentence(metric, ".name", "", 0);
  }

  /// "at least 3 orders in 365 days".
  String compared(Metric metric, Operator operator, double threshold) {
    return sentence(metric, "", comparison(metric, operator, threshold), threshold);
  }

  /// "at least 3".
  String comparison(Metric metric, Operator operator, double threshold) {
    String key = "tiers.operator." + manner(metric) + "." + dashed(operator.name());
    return messages.text(key, value(metric, threshold));
  }

  /// "4 orders in 365 days"; without data why there is none.
  String measured(Metric metric, OptionalDouble measured) {
    if (measured.isEmpty()) {
      return messages.text("tiers.no-data", absence(metric));
    }
    double value = measured.getAsDouble();
    if (Double.isInfinite(value)) {
      return sentence(metric, ".infinite", "", 0);
    }
    return switch (metric) {
      case Metric.Orders(Window.AllTime()) when value == 0 -> sentence(metric, ".never", "", 0);
      case Metric.Orders _, Metric.Interactions _, Metric.InteractionsBefore _ when value == 0 ->
          sentence(metric, ".none", "", 0);
      case Metric.DaysSinceJoining(), Metric.DaysSinceLastOrder(), Metric.DaysSinceLastInteraction()
          when value == 0 ->
          sentence(metric, ".today", "", 0);
      case Metric.InteractionDrop _ when value == 0 -> sentence(metric, ".flat", "", 0);
      case Metric.InteractionDrop _ when value < 0 ->
          sentence(metric, ".rise", measuredValue(metric, -value), -value);
      default -> sentence(metric, "", measuredValue(metric, value), value);
    };
  }

  /// In the metric's unit: "30 days", "¥980", "20%".
  String value(Metric metric, double value) {
    return inUnit("tiers.value.", metric.unit(), value);
  }

  String window(Window window) {
    return switch (window) {
      case Window.AllTime() -> messages.text("tiers.window.all");
      case Window.LastDays(int days) -> messages.text("tiers.window.days", days);
    };
  }

  private String measuredValue(Metric metric, double value) {
    return inUnit("tiers.measured.", metric.unit(), value);
  }

  private String inUnit(String prefix, Metric.Unit unit, double value) {
    String key = prefix + dashed(unit.name());
    return switch (unit) {
      case DAYS -> messages.text(key, Math.round(value * 10) / 10.0);
      case COUNT, SCORE -> messages.text(key, number(value, 2));
      case RATIO -> messages.text(key, number(value, 1));
      case CENTS -> messages.text(key, amount(value));
      case FRACTION -> messages.text(key, formats.percent(new Percent(value)));
    };
  }

  /// Whole numbers without a point.
  private String number(double value, int digits) {
    return value == Math.rint(value)
        ? formats.number((long) value)
        : formats.decimal(value, digits);
  }

  /// Cents only where there are any.
  String amount(double cents) {
    Money money = new Money(Math.round(cents));
    return money.cents() % 100 == 0 ? formats.wholeMoney(money) : formats.money(money);
  }

  private String absence(Metric metric) {
    String key = key(metric, ".no-data");
    return messages.has(key) ? sentence(metric, ".no-data", "", 0) : name(metric);
  }

  private String sentence(Metric metric, String variant, String amount, double number) {
    Window window = metric.lookBack().orElse(Window.allTime());
    int days = window instanceof Window.LastDays(int last) ? last : 0;
    return messages.text(
        key(metric, variant), amount, number, window(window), days + 1, 2L * days, days);
  }

  private static String key(Metric metric, String variant) {
    return "tiers.metric." + metric.key() + variant;
  }

  private static String manner(Metric metric) {
    return switch (metric.unit()) {
      case COUNT -> "count";
      case DAYS, RATIO, FRACTION -> "span";
      case CENTS, SCORE -> "level";
    };
  }

  private static String dashed(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
