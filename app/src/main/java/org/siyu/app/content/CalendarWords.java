package org.siyu.app.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.theme.ChannelColours;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// Words what the calendar shows: days, periods, and what items refer to by codes.
final class CalendarWords {
  private final Messages messages;
  private final Formats formats;
  private final CalendarViewModel model;
  private final Function<Tier, String> tiers;

  CalendarWords(
      Messages messages, Formats formats, CalendarViewModel model, Function<Tier, String> tiers) {
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.tiers = tiers;
  }

  private Locale locale() {
    return messages.language().locale();
  }

  private String date(String patternKey, LocalDate day) {
    return DateTimeFormatter.ofPattern(messages.text(patternKey), locale()).format(day);
  }

  /// The head of what is in sight: a month, a week, a day, a quarter.
  String period(CalendarMode mode, LocalDate day) {
    return switch (mode) {
      case MONTH, AGENDA, BOARD -> date("content.pattern.month", day);
      case WEEK -> week(mode.days(day));
      case DAY -> date("content.pattern.full-day", day);
      case LANES ->
          messages.text(
              "content.quarter",
              Integer.toString(day.getYear()),
              day.get(IsoFields.QUARTER_OF_YEAR));
    };
  }

  private String week(DateRange days) {
    return messages.text(
        "content.week",
        date("content.pattern.week-from", days.first()),
        date(
            days.first().getMonth() == days.last().getMonth()
                ? "content.pattern.week-to"
                : "content.pattern.week-to-month",
            days.last()));
  }

  /// The number of the week by ISO 8601.
  int weekNumber(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, locale());
  }

  /// `11月22日 周日`, `Sun, Nov 22`.
  String day(LocalDate day) {
    return date("content.pattern.day", day);
  }

  /// `11月22日`, `Nov 22`.
  String shortDay(LocalDate day) {
    return date("content.pattern.short-day", day);
  }

  String time(ContentRow row) {
    return formats.time(row.plan().start().toLocalTime());
  }

  String time(LocalDateTime moment) {
    return formats.time(moment.toLocalTime());
  }

  /// `09:00`.
  String hour(LocalTime hour) {
    return formats.time(hour);
  }

  /// From, and to where it lasts.
  String span(ContentRow row) {
    return span(row, row.plan().minutes());
  }

  /// As if it lasted so long.
  String span(ContentRow row, int minutes) {
    return minutes == 0
        ? time(row)
        : time(row) + "–" + time(row.plan().start().plusMinutes(minutes));
  }

  String count(int items) {
    return formats.number(items);
  }

  /// `11/22`.
  String slashed(LocalDate day) {
    return day.getMonthValue() + "/" + day.getDayOfMonth();
  }

  String status(ContentStatus status) {
    return messages.text("content.status." + status.code());
  }

  String choice(ChoiceList list, String code) {
    return model.lists().choices().find(list, code).map(this::name).orElse(code);
  }

  String name(Choice choice) {
    return choice.name(messages.language() == Language.CHINESE);
  }

  String channel(ContentRow row) {
    return choice(ChoiceList.CHANNEL, row.channel());
  }

  /// The colours of a channel, as a style.
  String colours(String channel) {
    return ChannelColours.style(
        model.lists().choices().find(ChoiceList.CHANNEL, channel).flatMap(Choice::colour));
  }

  String member(Optional<UUID> id) {
    return id.flatMap(model.lists()::member)
        .map(Member::name)
        .orElse(messages.text("content.nobody"));
  }

  String tier(String code) {
    return model.lists().tiers().stream()
        .filter(tier -> tier.code().equals(code))
        .findFirst()
        .map(tiers)
        .orElse(code);
  }

  String audience(ContentRow row) {
    return row.audience().tiers().isEmpty()
        ? messages.text("content.everyone")
        : row.audience().tiers().stream().map(this::tier).collect(Collectors.joining(", "));
  }

  /// How many more than are shown; or how many at all.
  String more(int count, boolean isAll) {
    return messages.text(isAll ? "content.count" : "content.more", formats.number(count));
  }

  /// A day and how many items it has, for screen readers.
  String dayName(LocalDate day, int count) {
    return day(day) + ", " + messages.text("content.count", formats.number(count));
  }

  /// The number of a day; a month's first tells the month too.
  String number(LocalDate day) {
    return day.getDayOfMonth() == 1 ? shortDay(day) : Integer.toString(day.getDayOfMonth());
  }

  /// Whether an item takes customers over a limit.
  boolean isOver(ContentRow row) {
    return model.caps().over(row) > 0;
  }

  private String over(ContentRow row) {
    return messages.text("content.caps.item", formats.number(model.caps().over(row)));
  }

  /// All that matters in one line, for screen readers.
  String line(ContentRow row) {
    String line = String.join(", ", span(row), row.title(), channel(row), status(row.status()));
    return isOver(row) ? line + ", " + over(row) : line;
  }

  /// The same in some lines, for a tooltip.
  String lines(ContentRow row) {
    return row.title()
        + "\n"
        + day(row.plan().day())
        + " "
        + span(row)
        + "\n"
        + String.join(" · ", channel(row), status(row.status()), member(row.owner()))
        + "\n"
        + audience(row)
        + (isOver(row) ? "\n" + over(row) : "");
  }

  /// Channel, kind, owner and status in one line.
  String details(ContentRow row) {
    return Stream.of(
            channel(row),
            choice(ChoiceList.KIND, row.traits().kind()),
            member(row.owner()),
            status(row.status()))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  String figure(AgendaFigure figure) {
    return messages.text(figure.key());
  }

  /// What came of an item; a dash while that is not known.
  String figure(AgendaFigure figure, ContentRow row) {
    OptionalDouble value = figure.of(row);
    if (value.isEmpty()) {
      return "–";
    }
    if (figure.isShare()) {
      return formats.percent(new Percent(value.getAsDouble()), 1);
    }
    long count = Math.round(value.getAsDouble());
    return figure.isMoney() ? formats.money(new Money(count)) : formats.number(count);
  }
}
