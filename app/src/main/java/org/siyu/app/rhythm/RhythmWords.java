package org.siyu.app.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.contact.Contact;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.contact.LimitSpan;
import org.siyu.core.contact.RhythmForecast;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ShippedSource;
import org.siyu.core.shared.DateRange;

/// Words rules, limits and days.
public final class RhythmWords {
  private final Messages messages;
  private final Formats formats;

  public RhythmWords(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  private Locale locale() {
    return messages.language().locale();
  }

  boolean isChinese() {
    return messages.language() == Language.CHINESE;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern(text("rhythm.pattern.month"), locale()).format(month);
  }

  /// `11月22日 周日`, `Sun, Nov 22`.
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(text("rhythm.pattern.day"), locale()).format(day);
  }

  String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern(text("rhythm.pattern.short-day"), locale()).format(day);
  }

  /// `11/22`.
  String slashed(LocalDate day) {
    return day.getMonthValue() + "/" + day.getDayOfMonth();
  }

  String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, locale());
  }

  /// A day, a week, a month.
  public String span(LimitSpan span, DateRange days) {
    return switch (span) {
      case DAY -> day(days.first());
      case WEEK -> text("rhythm.days", shortDay(days.first()), shortDay(days.last()));
      case MONTH -> month(YearMonth.from(days.first()));
    };
  }

  public String choice(Choices choices, ChoiceList list, String code) {
    return choices.find(list, code).map(found -> found.name(isChinese())).orElse(code);
  }

  String channels(Choices choices, Set<String> codes) {
    return codes.isEmpty()
        ? text("rhythm.all-channels")
        : codes.stream()
            .map(code -> choice(choices, ChoiceList.CHANNEL, code))
            .collect(Collectors.joining(isChinese() ? "、" : ", "));
  }

  /// What a limit says: `一对一：每月最多 4 次`.
  public String limit(Choices choices, ContactLimit limit) {
    String channels = channels(choices, limit.channels());
    return switch (limit.most()) {
      case ContactLimit.Most.Times(int times) ->
          text("rhythm.limit.times." + limit.span().code(), channels, times);
      case ContactLimit.Most.OnceADay() ->
          text("rhythm.limit.once-a-day." + limit.span().code(), channels);
    };
  }

  /// What a rule says: `朋友圈 促销：每天至多占 50%`.
  String rule(Choices choices, CadenceRule rule) {
    List<String> bounds = new ArrayList<>();
    boolean isBoth = rule.least().isPresent() && rule.most().isPresent();
    if (isBoth) {
      bounds.add(text("rhythm.rule.between", rule.least().getAsInt(), rule.most().getAsInt()));
    } else {
      rule.least().ifPresent(least -> bounds.add(text("rhythm.rule.least", least)));
      rule.most().ifPresent(most -> bounds.add(text("rhythm.rule.most", most)));
    }
    rule.mostPercent().ifPresent(share -> bounds.add(text("rhythm.rule.share", share)));
    return text(
        "rhythm.rule." + rule.span().code(),
        counted(choices, rule),
        String.join(isChinese() ? "，" : ", ", bounds));
  }

  /// What a rule counts: channel, kind, slot.
  String counted(Choices choices, CadenceRule rule) {
    List<String> parts = new ArrayList<>();
    parts.add(choice(choices, ChoiceList.CHANNEL, rule.channel()));
    if (!rule.kind().isEmpty()) {
      parts.add(choice(choices, ChoiceList.KIND, rule.kind()));
    }
    if (!rule.slot().isEmpty()) {
      parts.add(choice(choices, ChoiceList.SLOT, rule.slot()));
    }
    return String.join(" · ", parts);
  }

  /// Every day, or the days of the week by name.
  String weekdays(CadenceRule rule) {
    boolean isEvery =
        rule.weekdays().isEmpty() || rule.weekdays().size() == DayOfWeek.values().length;
    return isEvery
        ? text("rhythm.every-day")
        : rule.weekdays().stream().map(this::weekday).collect(Collectors.joining(" "));
  }

  /// Where a rule is written; what comes with the program is told in the language of now.
  public String source(String kept) {
    return ShippedSource.of(kept).map(known -> text("rhythm.source." + known.code())).orElse(kept);
  }

  String valid(LocalDate from, Optional<LocalDate> to) {
    return to.map(last -> text("rhythm.valid.until", formats.date(from), formats.date(last)))
        .orElseGet(() -> text("rhythm.valid.from", formats.date(from)));
  }

  String finding(Choices choices, CadenceFinding finding) {
    CadenceRule rule = finding.rule();
    String what = counted(choices, rule);
    return switch (finding.kind()) {
      case UNDER -> text("rhythm.finding.under", what, finding.count(), rule.least().orElse(0));
      case OVER -> text("rhythm.finding.over", what, finding.count(), rule.most().orElse(0));
      case MIX -> text("rhythm.finding.mix", what, rule.mostPercent().orElse(0));
    };
  }

  /// When a day of the team's own is.
  String rule(OwnDay.Rule rule) {
    return switch (rule) {
      case OwnDay.Monthly(int day) -> text("rhythm.own.monthly", day);
      case OwnDay.Weekly(DayOfWeek day) ->
          text("rhythm.own.weekly", day.getDisplayName(TextStyle.FULL, locale()));
      case OwnDay.Yearly yearly -> text("rhythm.own.yearly", shortDay(yearly.day().atYear(2028)));
      case OwnDay.Once(LocalDate day) -> text("rhythm.own.once", formats.date(day));
    };
  }

  /// What a contact is: the title of its item, or a touch by hand.
  public String contact(RhythmForecast forecast, Contact contact) {
    return forecast.item(contact).map(ContentRow::title).orElseGet(() -> text("rhythm.by-hand"));
  }

  public String number(long value) {
    return formats.number(value);
  }

  String perCustomer(double touches) {
    return formats.decimal(touches, 1);
  }
}
