package org.siyu.core.tiers;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of one piece of evidence; [ReasonCode] describes it.
final class EvidenceText {
  private static final Pattern COMPARISON =
      Pattern.compile("([a-z-]+(?:@\\w+)?)(<=|>=|==|<|>)([^:]+):(.+)");
  private static final Pattern SHARE = Pattern.compile("top (\\S+) (\\S+) (\\S+)>([^:]+):(.+)");
  private static final double LARGEST_WHOLE = 1e15;

  private EvidenceText() {}

  static String format(Evidence evidence) {
    String text =
        switch (evidence.condition()) {
          case Condition.Comparison(Metric metric, Operator operator, double threshold) ->
              metric.text()
                  + operator.symbol()
                  + number(OptionalDouble.of(threshold))
                  + ":"
                  + number(evidence.measured());
          case Condition.TopShare(Metric metric, double fraction, Window window) ->
              "top "
                  + metric.text()
                  + " "
                  + number(OptionalDouble.of(fraction))
                  + " "
                  + window.text()
                  + ">"
                  + number(evidence.threshold())
                  + ":"
                  + number(evidence.measured());
          case Condition.HasTag(UUID tag) -> "tag " + tag;
          case Condition.ChannelIs(String channel) ->
              "channel " + channel.replace("%", "%25").replace("|", "%7C");
          case Condition.MarketingConsentIs(Consent consent) -> "consent " + consent.key();
          case Condition.AllowsPersonalisedMarketing() -> "personalised";
          case Condition.And _, Condition.Or _, Condition.Not _ ->
              throw new IllegalArgumentException("a group is no evidence");
        };
    return evidence.holds() ? text : "!" + text;
  }

  private static String number(OptionalDouble number) {
    if (number.isEmpty()) {
      return "-";
    }
    double value = number.getAsDouble();
    return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  static Optional<Evidence> parse(String text) {
    boolean holds = !text.startsWith("!");
    String body = holds ? text : text.substring(1);
    try {
      if (body.startsWith("top ")) {
        return share(body, holds);
      }
      Optional<Condition> trait = trait(body);
      if (trait.isPresent()) {
        return Optional.of(
            new Evidence(trait.get(), holds, OptionalDouble.empty(), OptionalDouble.empty()));
      }
      return comparison(body, holds);
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<Condition> trait(String body) {
    int space = body.indexOf(' ');
    String kind = space < 0 ? body : body.substring(0, space);
    String value = space < 0 ? "" : body.substring(space + 1);
    return Optional.ofNullable(
        switch (kind) {
          case "tag" -> new Condition.HasTag(UUID.fromString(value));
          case "channel" -> new Condition.ChannelIs(value.replace("%7C", "|").replace("%25", "%"));
          case "consent" -> new Condition.MarketingConsentIs(Consent.of(value));
          case "personalised" -> new Condition.AllowsPersonalisedMarketing();
          default -> null;
        });
  }

  private static Optional<Evidence> comparison(String body, boolean holds) {
    Matcher matcher = COMPARISON.matcher(body);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    OptionalDouble threshold = read(matcher.group(3));
    Optional<Metric> metric = Metric.parse(matcher.group(1));
    Optional<Operator> operator = Operator.parse(matcher.group(2));
    if (metric.isEmpty() || operator.isEmpty() || threshold.isEmpty()) {
      return Optional.empty();
    }
    Condition condition =
        new Condition.Comparison(metric.get(), operator.get(), threshold.getAsDouble());
    return Optional.of(new Evidence(condition, holds, read(matcher.group(4)), threshold));
  }

  private static Optional<Evidence> share(String body, boolean holds) {
    Matcher matcher = SHARE.matcher(body);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Metric> metric = Metric.parse(matcher.group(1));
    Optional<Window> window = Window.parse(matcher.group(3));
    if (metric.isEmpty() || window.isEmpty()) {
      return Optional.empty();
    }
    Condition condition =
        new Condition.TopShare(metric.get(), Double.parseDouble(matcher.group(2)), window.get());
    return Optional.of(
        new Evidence(condition, holds, read(matcher.group(5)), read(matcher.group(4))));
  }

  private static OptionalDouble read(String number) {
    return number.equals("-")
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(number));
  }
}
