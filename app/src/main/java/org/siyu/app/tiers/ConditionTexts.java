package org.siyu.app.tiers;

import java.util.List;
import java.util.UUID;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.Metric;
import org.siyu.core.tiers.Operator;
import org.siyu.core.tiers.Window;

/// Words conditions, with brackets where one stands within another.
final class ConditionTexts {
  private final Messages messages;
  private final Formats formats;
  private final MetricTexts metrics;
  private final TagNames tags;

  ConditionTexts(Messages messages, Formats formats, MetricTexts metrics, TagNames tags) {
    this.messages = messages;
    this.formats = formats;
    this.metrics = metrics;
    this.tags = tags;
  }

  String condition(Condition condition) {
    return switch (condition) {
      case Condition.And(List<Condition> parts) -> joined("tiers.and", parts);
      case Condition.Or(List<Condition> parts) -> joined("tiers.or", parts);
      case Condition.Not(Condition part) ->
          messages.text("tiers.not", messages.text("tiers.group", condition(part)));
      case Condition.Comparison(Metric metric, Operator operator, double threshold) ->
          metrics.compared(metric, operator, threshold);
      case Condition.TopShare share -> share(share);
      case Condition.HasTag _,
          Condition.ChannelIs _,
          Condition.MarketingConsentIs _,
          Condition.AllowsPersonalisedMarketing() ->
          trait(condition, true);
    };
  }

  /// A condition that is not about a number, or its opposite.
  String trait(Condition condition, boolean holds) {
    String opposite = holds ? "" : ".not";
    return switch (condition) {
      case Condition.HasTag(UUID tag) ->
          messages.text(
              "tiers.tag" + opposite,
              tags.name(tag).orElseGet(() -> messages.text("tiers.tag.unknown")));
      case Condition.ChannelIs(String channel) ->
          channel.isBlank()
              ? messages.text("tiers.channel.none" + opposite)
              : messages.text("tiers.channel" + opposite, channel);
      case Condition.MarketingConsentIs(Consent consent) ->
          messages.text("tiers.consent." + consent.key() + opposite);
      case Condition.AllowsPersonalisedMarketing() ->
          messages.text("tiers.personalised" + opposite);
      case Condition.And _,
          Condition.Or _,
          Condition.Not _,
          Condition.Comparison _,
          Condition.TopShare _ ->
          condition(condition);
    };
  }

  private String share(Condition.TopShare share) {
    return messages.text(
        "tiers.share",
        metrics.name(share.metric()),
        formats.percent(new Percent(share.fraction())),
        buyers(share));
  }

  /// Whom the share is among; not said again where the metric looks at the same time.
  private String buyers(Condition.TopShare share) {
    if (share.metric().lookBack().filter(share.buyersWithin()::equals).isPresent()) {
      return messages.text("tiers.share.buyers");
    }
    return share.buyersWithin() instanceof Window.AllTime
        ? messages.text("tiers.share.buyers-ever")
        : messages.text("tiers.share.buyers-within", metrics.window(share.buyersWithin()));
  }

  private String joined(String key, List<Condition> parts) {
    List<String> words =
        parts.stream().map(part -> parts.size() > 1 ? bracketed(part) : condition(part)).toList();
    return Joining.joined(messages, key, words);
  }

  private String bracketed(Condition part) {
    return switch (part) {
      case Condition.And(List<Condition> parts) when parts.size() > 1 ->
          messages.text("tiers.group", condition(part));
      case Condition.Or(List<Condition> parts) when parts.size() > 1 ->
          messages.text("tiers.group", condition(part));
      case Condition.And _, Condition.Or _, Condition.Not _, Condition.Line _ -> condition(part);
    };
  }
}
