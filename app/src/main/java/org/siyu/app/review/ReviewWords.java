package org.siyu.app.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siyu.app.content.ContentServices;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.theme.ChannelColours;
import org.siyu.core.content.Asset;
import org.siyu.core.content.Audience;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.content.VariableText;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// Words what the review shows: what items refer to by codes, days, steps.
final class ReviewWords {
  private static final int SHORT_HASH = 12;

  private final Messages messages;
  private final Formats formats;
  private final Supplier<Names> names;
  private final Labels labels;

  /// What codes and ids stand for now.
  record Names(Choices choices, List<Member> members, List<Tier> tiers) {
    static Names read(ContentServices services) {
      return new Names(services.choices().all(), services.members().list(), services.tiers().get());
    }
  }

  /// @param tiers words a tier
  /// @param tags the names of tags
  record Labels(Function<Tier, String> tiers, Function<UUID, Optional<String>> tags) {}

  ReviewWords(Messages messages, Formats formats, Supplier<Names> names, Labels labels) {
    this.messages = messages;
    this.formats = formats;
    this.names = names;
    this.labels = labels;
  }

  Messages messages() {
    return messages;
  }

  Formats formats() {
    return formats;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(
            messages.text("content.pattern.day"), messages.language().locale())
        .format(day);
  }

  /// `11月22日 周日 10:30`, `Sun, Nov 22 10:30`.
  String moment(LocalDateTime moment) {
    return day(moment.toLocalDate()) + " " + formats.time(moment.toLocalTime());
  }

  String time(LocalDateTime moment) {
    return formats.time(moment.toLocalTime());
  }

  String status(ContentStatus status) {
    return messages.text("content.status." + status.code());
  }

  String step(ReviewEntry entry) {
    return messages.text("review.step." + entry.step().code());
  }

  String choice(ChoiceList list, String code) {
    return names
        .get()
        .choices()
        .find(list, code)
        .map(choice -> choice.name(messages.language() == Language.CHINESE))
        .orElse(code);
  }

  String channel(String code) {
    return choice(ChoiceList.CHANNEL, code);
  }

  /// The colours of a channel, as a style.
  String colours(String channel) {
    return ChannelColours.style(
        names.get().choices().find(ChoiceList.CHANNEL, channel).flatMap(Choice::colour));
  }

  String member(UUID id) {
    return names.get().members().stream()
        .filter(member -> member.id().equals(id))
        .findFirst()
        .map(Member::name)
        .orElse(messages.text("content.nobody"));
  }

  String member(Optional<UUID> id) {
    return id.map(this::member).orElse(messages.text("content.nobody"));
  }

  String audience(Audience audience) {
    if (audience.isAll()) {
      return messages.text("content.everyone");
    }
    return Stream.concat(
            audience.tiers().stream().map(this::tier),
            audience.tags().stream().map(tag -> labels.tags().apply(tag).orElse("?")))
        .collect(Collectors.joining(messages.text("review.and")));
  }

  private String tier(String code) {
    return names.get().tiers().stream()
        .filter(tier -> tier.code().equals(code))
        .findFirst()
        .map(labels.tiers())
        .orElse(code);
  }

  /// In braces, each once.
  String variables(Content content) {
    Set<String> found = new TreeSet<>();
    for (String text : texts(content)) {
      VariableText.parse(text)
          .variables()
          .forEach(each -> found.add(each.written(messages.language() == Language.CHINESE)));
    }
    return String.join(" ", found);
  }

  private static List<String> texts(Content content) {
    return Stream.concat(
            Stream.of(content.title(), content.body()),
            content.general().stream().flatMap(each -> Stream.of(each.title(), each.body())))
        .toList();
  }

  String files(Content content) {
    return content.assets().stream()
        .map(this::file)
        .collect(Collectors.joining(messages.text("review.and")));
  }

  String file(Asset asset) {
    return asset.fileName() + " (" + formats.fileSize(asset.bytes()) + ")";
  }

  static String shortHash(String hash) {
    return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
  }

  String finding(CadenceFinding finding) {
    CadenceRule rule = finding.rule();
    String what =
        Stream.of(
                channel(rule.channel()),
                choice(ChoiceList.KIND, rule.kind()),
                choice(ChoiceList.SLOT, rule.slot()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    String span =
        messages.text(
            rule.span() == CadenceRule.Span.WEEK ? "content.rhythm.week" : "content.rhythm.day");
    return switch (finding.kind()) {
      case UNDER ->
          messages.text(
              "content.rhythm.under", what, span, finding.count(), rule.least().orElse(0));
      case OVER ->
          messages.text("content.rhythm.over", what, span, finding.count(), rule.most().orElse(0));
      case MIX -> messages.text("content.rhythm.mix", what, span, rule.mostPercent().orElse(0));
    };
  }
}
