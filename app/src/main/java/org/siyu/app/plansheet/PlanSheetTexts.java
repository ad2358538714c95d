package org.siyu.app.plansheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.calendar.DayFacts;
import org.siyu.core.calendar.LunarDate;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanNames;
import org.siyu.core.plansheet.PlanSheetText;
import org.siyu.core.plansheet.PlanSheetWords;
import org.siyu.core.shared.DateRange;

/// Words a plan's files in the language of now.
public final class PlanSheetTexts implements PlanSheetWords {
  private final Messages messages;
  private final Formats formats;

  public PlanSheetTexts(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  @Override
  public boolean isChinese() {
    return messages.language() == Language.CHINESE;
  }

  @Override
  public String text(PlanSheetText text, Object... arguments) {
    return messages.text("plansheet.text." + text.code(), arguments);
  }

  @Override
  public String header(PlanColumn column) {
    return column.isHidden()
        ? "siyu-" + column.code()
        : messages.text("plansheet.column." + column.code());
  }

  @Override
  public String note(PlanColumn column) {
    return messages.text("plansheet.note." + column.code());
  }

  private Locale locale() {
    return messages.language().locale();
  }

  private String pattern(String key) {
    return messages.text(key);
  }

  @Override
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern(pattern("plansheet.pattern.month"), locale()).format(month);
  }

  @Override
  public String sheet(YearMonth month) {
    return DateTimeFormatter.ofPattern(pattern("plansheet.pattern.sheet"), locale()).format(month);
  }

  @Override
  public String days(DateRange days) {
    YearMonth first = YearMonth.from(days.first());
    boolean isMonth =
        first.equals(YearMonth.from(days.last()))
            && days.first().equals(first.atDay(1))
            && days.last().equals(first.atEndOfMonth());
    return isMonth
        ? month(first)
        : messages.text("plansheet.days", formats.date(days.first()), formats.date(days.last()));
  }

  @Override
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, locale());
  }

  @Override
  public String day(DayFacts facts) {
    List<String> names = new ArrayList<>();
    facts.festivals().forEach(festival -> names.add(festival.name(isChinese())));
    facts.own().stream().filter(OwnDay::isOn).forEach(own -> names.add(own.name(isChinese())));
    facts
        .term()
        .map(term -> isChinese() ? term.chinese() : term.english())
        .filter(name -> !names.contains(name))
        .ifPresent(names::add);
    return String.join(isChinese() ? "、" : ", ", names);
  }

  @Override
  public String lunar(DayFacts facts) {
    return isChinese() ? facts.lunar().map(PlanSheetTexts::lunar).orElse("") : "";
  }

  private static String lunar(LunarDate date) {
    return date.day() == 1 ? date.chineseMonth() : date.chineseDay();
  }

  @Override
  public String finding(CadenceFinding finding, PlanNames names) {
    CadenceRule rule = finding.rule();
    List<String> what = new ArrayList<>();
    what.add(names.worded(PlanColumn.CHANNEL, rule.channel(), isChinese()));
    what.add(names.worded(PlanColumn.KIND, rule.kind(), isChinese()));
    what.add(names.worded(PlanColumn.SLOT, rule.slot(), isChinese()));
    what.removeIf(String::isEmpty);
    String subject = String.join(" ", what);
    boolean isWeek = rule.span() == CadenceRule.Span.WEEK;
    return switch (finding.kind()) {
      case UNDER ->
          messages.text(
              isWeek ? "plansheet.finding.under-week" : "plansheet.finding.under",
              subject,
              finding.difference());
      case OVER ->
          messages.text(
              isWeek ? "plansheet.finding.over-week" : "plansheet.finding.over",
              subject,
              finding.difference());
      case MIX -> messages.text("plansheet.finding.mix", subject, rule.mostPercent().orElse(0));
    };
  }

  @Override
  public String status(ContentStatus status) {
    return messages.text("content.status." + status.code());
  }

  @Override
  public String date(LocalDate day) {
    return formats.date(day);
  }

  @Override
  public String moment(LocalDateTime moment) {
    return formats.dateTime(moment);
  }

  /// A value as it is to be read on one line or several; words for nothing.
  String value(PlanNames names, PlanColumn column, String value) {
    if (value.isEmpty() || (column == PlanColumn.MINUTES && value.equals("0"))) {
      return messages.text("plansheet.nothing");
    }
    return names.worded(column, value, isChinese());
  }
}
