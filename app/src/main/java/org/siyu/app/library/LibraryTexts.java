package org.siyu.app.library;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.theme.ChannelColours;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.content.Topic;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// Words pieces and topics, and what they refer to by codes.
final class LibraryTexts {
  private final Messages messages;
  private final Formats formats;
  private final Supplier<LibraryLists> lists;
  private final Function<Tier, String> tiers;

  LibraryTexts(
      Messages messages,
      Formats formats,
      Supplier<LibraryLists> lists,
      Function<Tier, String> tiers) {
    this.messages = messages;
    this.formats = formats;
    this.lists = lists;
    this.tiers = tiers;
  }

  String text(String key) {
    return messages.text(key);
  }

  /// The name of a list's entry; "" for none.
  String choice(ChoiceList list, String code) {
    return lists
        .get()
        .choices()
        .find(list, code)
        .map(choice -> choice.name(messages.language() == Language.CHINESE))
        .orElse(code);
  }

  String choiceOrNone(ChoiceList list, String code) {
    return code.isEmpty() ? text("library.none") : choice(list, code);
  }

  /// The colours of a channel, as a style; "" where it has none.
  String colours(String channel) {
    return lists
        .get()
        .choices()
        .find(ChoiceList.CHANNEL, channel)
        .flatMap(Choice::colour)
        .map(ChannelColours::style)
        .orElse("");
  }

  String tier(String code) {
    return lists.get().tiers().stream()
        .filter(tier -> tier.code().equals(code))
        .findFirst()
        .map(tiers)
        .orElse(code);
  }

  String audience(Audience audience) {
    return audience.tiers().isEmpty()
        ? text("library.everyone")
        : audience.tiers().stream().map(this::tier).collect(Collectors.joining(separator()));
  }

  private String separator() {
    return text("library.separator");
  }

  String members(Collection<UUID> ids) {
    return lists.get().members().stream()
        .filter(member -> ids.contains(member.id()))
        .map(Member::name)
        .collect(Collectors.joining(separator()));
  }

  String source(Topic.Source source) {
    return text("library.source." + source.code());
  }

  String status(Topic.Status status) {
    return text("library.status." + status.code());
  }

  String permission(Topic.Permission.State state) {
    return text("library.permission." + state.code());
  }

  /// Customers' votes and those of the team.
  String votes(Topic topic) {
    return messages.text(
        "library.votes.both",
        formats.number(topic.customerVotes()),
        formats.number(topic.voters().size()));
  }

  String ago(Optional<LocalDateTime> at, LocalDateTime now) {
    return at.map(then -> formats.relative(then, now)).orElse("");
  }

  String date(LocalDateTime at) {
    return formats.dateTime(at);
  }

  String number(long value) {
    return formats.number(value);
  }

  String measure(ResultMeasure measure) {
    return text("library.result." + measure.code());
  }

  String result(ContentResults results, ResultMeasure measure) {
    return measure == ResultMeasure.AMOUNT_CENTS
        ? results.amount().map(formats::wholeMoney).orElse("")
        : formats.number(results.of(measure).orElse(0));
  }
}
