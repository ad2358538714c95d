package org.siyu.app.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.calendar.DayFacts;
import org.siyu.core.calendar.Festival;
import org.siyu.core.calendar.LunarDate;
import org.siyu.core.calendar.OfficialDay;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.content.ChoiceList;

/// Words what days mean: festivals, working days, solar terms, days of the team's own, the lunar
/// date, and how the plan keeps to the rhythm.
final class DayNotes {
  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Messages messages;

  DayNotes(CalendarViewModel model, CalendarWords words, Messages messages) {
    this.model = model;
    this.words = words;
    this.messages = messages;
  }

  private boolean isChinese() {
    return messages.language() == Language.CHINESE;
  }

  DayNote of(LocalDate day) {
    // of the past nothing can be mended
    String rhythm =
        day.isBefore(model.today())
            ? ""
            : Stream.concat(
                    over(day).stream(), model.page().findings(day).stream().map(this::finding))
                .collect(Collectors.joining("\n"));
    return model
        .page()
        .facts(day)
        .map(facts -> note(facts, rhythm))
        .orElse(new DayNote("", "", false, rhythm));
  }

  /// How many customers the items of a day take over a limit.
  private Optional<String> over(LocalDate day) {
    int most = model.page().on(day).stream().mapToInt(model.caps()::over).max().orElse(0);
    return most == 0
        ? Optional.empty()
        : Optional.of(messages.text("content.caps.day", words.count(most)));
  }

  private DayNote note(DayFacts facts, String rhythm) {
    List<String> all = new ArrayList<>();
    facts.festivals().forEach(festival -> all.add(name(festival)));
    facts.own().stream().filter(OwnDay::isOn).forEach(own -> all.add(own.name(isChinese())));
    facts
        .term()
        .ifPresent(
            term -> {
              String name = isChinese() ? term.chinese() : term.english();
              if (!all.contains(name)) {
                all.add(name);
              }
            });
    Optional<String> official = facts.official().map(this::official);
    String text =
        all.stream().findFirst().or(() -> facts.official().map(OfficialDay::name)).orElse("");
    boolean isWorked =
        facts.official().filter(day -> day.kind() == OfficialDay.Kind.WORKDAY).isPresent();
    if (isWorked) {
      text = messages.text("content.day.worked");
    }
    official.ifPresent(all::add);
    Optional<String> lunar = facts.lunar().map(DayNotes::lunar);
    if (text.isEmpty() && isChinese()) {
      text = facts.lunar().map(DayNotes::shortLunar).orElse("");
    }
    lunar.ifPresent(all::add);
    boolean isOff = facts.official().isPresent() && !isWorked;
    return new DayNote(text, String.join("\n", all), isOff, rhythm);
  }

  private String name(Festival festival) {
    return festival.name(isChinese());
  }

  private String official(OfficialDay day) {
    return messages.text(
        day.kind() == OfficialDay.Kind.WORKDAY ? "content.day.worked-for" : "content.day.off-for",
        day.name());
  }

  private static String lunar(LunarDate date) {
    return date.chineseMonth() + date.chineseDay();
  }

  /// The day, or on a month's first the month.
  private static String shortLunar(LunarDate date) {
    return date.day() == 1 ? date.chineseMonth() : date.chineseDay();
  }

  private String finding(CadenceFinding finding) {
    CadenceRule rule = finding.rule();
    String channel = words.choice(ChoiceList.CHANNEL, rule.channel());
    String what =
        rule.kind().isEmpty()
            ? channel
            : channel + " " + words.choice(ChoiceList.KIND, rule.kind());
    String slot =
        rule.slot().isEmpty() ? what : what + " " + words.choice(ChoiceList.SLOT, rule.slot());
    String span =
        messages.text(
            rule.span() == CadenceRule.Span.WEEK ? "content.rhythm.week" : "content.rhythm.day");
    return switch (finding.kind()) {
      case UNDER ->
          messages.text(
              "content.rhythm.under", slot, span, finding.count(), rule.least().orElse(0));
      case OVER ->
          messages.text("content.rhythm.over", slot, span, finding.count(), rule.most().orElse(0));
      case MIX -> messages.text("content.rhythm.mix", slot, span, rule.mostPercent().orElse(0));
    };
  }
}
