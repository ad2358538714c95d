package org.siyu.app.tiers;

import java.util.List;
import java.util.Optional;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.Evidence;
import org.siyu.core.tiers.Metric;
import org.siyu.core.tiers.Operator;
import org.siyu.core.tiers.ReasonCode;
import org.siyu.core.tiers.Window;

/// Words why: "4 orders in 365 days (needs 3) and ¥1,289 spent in 365 days (top 20% is above
/// ¥980)".
final class ReasonTexts {
  private final Messages messages;
  private final Formats formats;
  private final MetricTexts metrics;
  private final ConditionTexts conditions;

  ReasonTexts(Messages messages, Formats formats, MetricTexts metrics, ConditionTexts conditions) {
    this.messages = messages;
    this.formats = formats;
    this.metrics = metrics;
    this.conditions = conditions;
  }

  /// @param code a reason as it is stored
  String reason(String code) {
    Optional<ReasonCode> reason = ReasonCode.parse(code);
    return reason.map(this::reason).orElseGet(() -> messages.text("tiers.reason.unreadable"));
  }

  String reason(ReasonCode reason) {
    boolean isTaken = reason.rule() > 0;
    List<String> parts =
        reason.evidence().stream().map(one -> evidence(one, isTaken)).distinct().toList();
    String words = Joining.joined(messages, "tiers.reason.and", parts);
    if (isTaken) {
      return reason.isHeld() ? messages.text("tiers.reason.held", words) : words;
    }
    return parts.isEmpty()
        ? messages.text("tiers.reason.fallback.plain")
        : messages.text("tiers.reason.fallback", words);
  }

  /// What was measured, and what it was held against.
  ///
  /// @param wanted whether the evidence had to hold for the rule; it is the other way round within
  ///   a negation
  String evidence(Evidence evidence, boolean wanted) {
    return switch (evidence.condition()) {
      case Condition.Comparison(Metric metric, Operator operator, double threshold) ->
          messages.text(
              "tiers.evidence",
              metrics.measured(metric, evidence.measured()),
              needs(metric, operator, threshold, evidence.holds() == wanted));
      case Condition.TopShare(Metric metric, double fraction, Window _) ->
          messages.text(
              "tiers.evidence",
              metrics.measured(metric, evidence.measured()),
              cut(metric, fraction, evidence));
      case Condition.HasTag _,
          Condition.ChannelIs _,
          Condition.MarketingConsentIs _,
          Condition.AllowsPersonalisedMarketing() ->
          conditions.trait(evidence.condition(), evidence.holds());
      case Condition.And _, Condition.Or _, Condition.Not _ ->
          conditions.condition(evidence.condition());
    };
  }

  private String needs(Metric metric, Operator operator, double threshold, boolean isPlain) {
    String key;
    if (!isPlain) {
      key = "tiers.needs.not";
    } else if (operator == Operator.AT_LEAST) {
      key = "tiers.needs.at-least";
    } else {
      key = "tiers.needs.other";
    }
    return messages.text(
        key, metrics.comparison(metric, operator, threshold), metrics.value(metric, threshold));
  }

  private String cut(Metric metric, double fraction, Evidence evidence) {
    if (evidence.threshold().isEmpty()) {
      return messages.text("tiers.share.no-cut");
    }
    return messages.text(
        "tiers.share.cut",
        formats.percent(new Percent(fraction)),
        metrics.value(metric, evidence.threshold().getAsDouble()).strip());
  }
}
