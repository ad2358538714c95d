package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.ConditionTree;
import org.siyu.core.tiers.Explanation;
import org.siyu.core.tiers.Growth;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.NextTier;
import org.siyu.core.tiers.ReasonCode;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierNotice;
import org.siyu.core.tiers.TierRule;
import org.siyu.core.tiers.TierScheme;

/// Words all that the tiering says in codes.
public final class TierTexts {
  private final Messages messages;
  private final MetricTexts metrics;
  private final ConditionTexts conditions;
  private final ReasonTexts reasons;
  private final ExplanationTexts explanations;

  public TierTexts(Messages messages, Formats formats, TagNames tags) {
    this.messages = messages;
    this.metrics = new MetricTexts(messages, formats);
    this.conditions = new ConditionTexts(messages, formats, metrics, tags);
    this.reasons = new ReasonTexts(messages, formats, metrics, conditions);
    this.explanations = new ExplanationTexts(messages, this, reasons);
  }

  /// The team's own name; else the words for the code; else the code.
  public String tier(Tier tier) {
    return tier.name().orElseGet(() -> tier(tier.code()));
  }

  public String tier(String code) {
    return worded("tiers.tier.", code);
  }

  /// A tier of a scheme, or one that an earlier scheme had.
  public String tier(TierScheme scheme, String code) {
    return scheme.tiers().stream()
        .filter(tier -> tier.code().equals(code))
        .findFirst()
        .map(this::tier)
        .orElseGet(() -> tier(code));
  }

  public String segment(MeanSegment segment) {
    return messages.text("tiers.segment." + segment.code());
  }

  /// Which scores the segment stands for and what follows from it.
  public String segmentMeaning(MeanSegment segment) {
    return messages.text("tiers.segment.meaning." + segment.code());
  }

  /// A segment of the scheme's map; one of the team's own is shown as it is.
  public String mapSegment(String code) {
    return worded("tiers.map-segment.", code);
  }

  /// "at least 3 orders in 365 days".
  public String condition(Condition condition) {
    return conditions.condition(condition);
  }

  /// The condition of a rule, beginning with a capital letter.
  public String rule(TierRule rule) {
    return capital(condition(rule.condition()));
  }

  /// The condition of a rule, a line for each alternative: long rules are read more easily so.
  public List<String> ruleLines(TierRule rule) {
    if (!(rule.condition() instanceof Condition.Or(List<Condition> parts))
        || parts.stream().noneMatch(ConditionTree::isGroup)) {
      return List.of(rule(rule));
    }
    List<String> lines = new ArrayList<>();
    for (Condition part : parts) {
      lines.add(
          lines.isEmpty()
              ? capital(condition(part))
              : messages.text("tiers.or.line", condition(part)));
    }
    return lines;
  }

  /// A line a rule, and one for all others.
  public List<String> scheme(TierScheme scheme) {
    List<String> lines = new ArrayList<>();
    for (int index = 0; index < scheme.rules().size(); index++) {
      TierRule rule = scheme.rules().get(index);
      lines.add(
          messages.text(
              "tiers.rule", index + 1, tier(scheme, rule.tier()), condition(rule.condition())));
    }
    lines.add(messages.text("tiers.rule.others", tier(scheme, scheme.fallbackTier())));
    return lines;
  }

  /// One sentence without a full stop.
  public String reason(ReasonCode reason) {
    return capital(reasons.reason(reason));
  }

  /// @param code a reason as it is stored with a placement
  public String reason(String code) {
    return capital(reasons.reason(code));
  }

  public List<ExplanationLine> explanation(Explanation explanation, TierScheme scheme) {
    return explanations.lines(explanation, scheme);
  }

  /// "To reach High value: 1 order and ¥120 more".
  public String distance(TierScheme scheme, NextTier next) {
    return messages.text("tiers.next", tier(scheme, next.tier()), growth(next.missing()));
  }

  /// "1 order and ¥120 more".
  public String growth(Growth growth) {
    List<String> parts = new ArrayList<>();
    if (growth.orders() > 0) {
      parts.add(messages.text("tiers.growth.orders", growth.orders()));
    }
    if (growth.cents() > 0) {
      parts.add(messages.text("tiers.growth.spend", metrics.amount(growth.cents())));
    }
    if (growth.interactions() > 0) {
      parts.add(messages.text("tiers.growth.interactions", growth.interactions()));
    }
    return messages.text("tiers.growth", Joining.joined(messages, "tiers.growth.and", parts));
  }

  public String notice(TierNotice notice) {
    return switch (notice) {
      case TierNotice.NobodyPlaced() -> messages.text("tiers.notice.nobody-placed");
      case TierNotice.NobodyScored() -> messages.text("tiers.notice.nobody-scored");
      case TierNotice.SmallSample(int scored) -> messages.text("tiers.notice.small-sample", scored);
      case TierNotice.CoarseScores(TierNotice.Dimension dimension, int bins) ->
          messages.text(
              "tiers.notice.coarse-scores",
              messages.text("tiers.dimension." + dimension.name().toLowerCase(Locale.ROOT)),
              bins);
    };
  }

  private String worded(String prefix, String code) {
    return messages.has(prefix + code) ? messages.text(prefix + code) : code;
  }

  private static String capital(String sentence) {
    if (sentence.isEmpty()) {
      return sentence;
    }
    int first = sentence.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + sentence.substring(Character.charCount(first));
  }
}
