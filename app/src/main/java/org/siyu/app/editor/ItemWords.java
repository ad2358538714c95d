package org.siyu.app.editor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.theme.ChannelColours;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.Review;
import org.siyu.core.content.Variable;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.tiers.Tier;

/// Words what an item refers to by codes and ids.
final class ItemWords {
  private final Messages messages;
  private final Formats formats;
  private final ProblemTexts problems;
  private final ItemEditorViewModel model;
  private final Function<Tier, String> tiers;

  /// @param tiers words a tier
  ItemWords(
      Messages messages,
      Formats formats,
      ProblemTexts problems,
      ItemEditorViewModel model,
      Function<Tier, String> tiers) {
    this.messages = messages;
    this.formats = formats;
    this.problems = problems;
    this.model = model;
    this.tiers = tiers;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  boolean isChinese() {
    return messages.language() == Language.CHINESE;
  }

  String choice(ChoiceList list, String code) {
    return code.isEmpty()
        ? text("content.none")
        : model
            .lists()
            .choices()
            .find(list, code)
            .map(choice -> choice.name(isChinese()))
            .orElse(code);
  }

  /// The colours of a channel, as a style.
  String colours(String channel) {
    return ChannelColours.style(
        model.lists().choices().find(ChoiceList.CHANNEL, channel).flatMap(Choice::colour));
  }

  String member(Optional<UUID> id) {
    return id.flatMap(model.lists()::member).map(Member::name).orElse(text("content.nobody"));
  }

  /// Who reviews; nobody named means whoever does it for the team.
  String reviewer(Optional<UUID> id) {
    return id.isPresent() ? member(id) : text("editor.reviewer.usual");
  }

  String tier(String code) {
    return model.lists().tiers().stream()
        .filter(tier -> tier.code().equals(code))
        .findFirst()
        .map(tiers)
        .orElse(code);
  }

  String tag(UUID id) {
    return model.lists().tags().stream()
        .filter(tag -> tag.id().equals(id))
        .findFirst()
        .map(Tag::name)
        .orElse(text("editor.tag.gone"));
  }

  String status(ContentStatus status) {
    return text("content.status." + status.code());
  }

  String variable(Variable variable) {
    return isChinese() ? variable.chinese() : text("editor.variable." + variable.code());
  }

  /// With braces, as it is put into a text.
  String written(Variable variable) {
    return variable.written(isChinese());
  }

  String variables(Collection<Variable> wanted) {
    return wanted.stream().sorted().map(this::variable).collect(Collectors.joining(comma()));
  }

  String fields(Collection<ItemField> fields) {
    return fields.stream()
        .map(field -> text("editor.field." + field.code()))
        .collect(Collectors.joining(comma()));
  }

  private String comma() {
    return text("editor.comma");
  }

  String sentence(Problem problem) {
    return problems.sentence(
        new Problem(
            problem.code(),
            problem.place(),
            problem.arguments().stream().map(this::worded).toList()));
  }

  /// Problems carry reviews and roles as codes.
  private Object worded(Object argument) {
    String code = argument.toString();
    if (Arrays.stream(Review.values()).map(Review::code).anyMatch(code::equals)) {
      return text("editor.review." + code);
    }
    return Arrays.stream(MemberRole.values()).map(MemberRole::code).anyMatch(code::equals)
        ? text("settings.team.role." + code)
        : argument;
  }

  String sentences(List<Problem> all) {
    return all.stream().map(this::sentence).distinct().collect(Collectors.joining(" "));
  }

  /// What is wrong at a field.
  String wrong(ItemField field, Optional<Problem> problem) {
    return problem
        .map(this::sentence)
        .orElseGet(
            () -> text(field == ItemField.START ? "content.wrong.time" : "content.wrong.minutes"));
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(text("content.pattern.day"), messages.language().locale())
        .format(day);
  }

  String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, messages.language().locale());
  }

  String moment(LocalDateTime at) {
    return formats.dateTime(at);
  }

  String number(long count) {
    return formats.number(count);
  }

  Formats formats() {
    return formats;
  }

  /// What a pasted picture is called as a file, before the time.
  String pictureName() {
    return text("editor.files.pasted");
  }
}
