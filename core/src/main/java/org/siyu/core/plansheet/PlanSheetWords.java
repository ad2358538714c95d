package org.siyu.core.plansheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.siyu.core.calendar.DayFacts;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.shared.DateRange;

/// Words the workbook and the calendar file of a plan in one language.
public interface PlanSheetWords {
  boolean isChinese();

  String text(PlanSheetText text, Object... arguments);

  String header(PlanColumn column);

  /// What to write in a column.
  String note(PlanColumn column);

  String month(YearMonth month);

  /// The name of a month's sheet.
  String sheet(YearMonth month);

  String days(DateRange days);

  String weekday(DayOfWeek day);

  /// Festivals, solar term and days of the team's own; "" for nothing. Without working days.
  String day(DayFacts facts);

  /// The lunar day, where the language shows it; "" elsewhere.
  String lunar(DayFacts facts);

  String finding(CadenceFinding finding, PlanNames names);

  String status(ContentStatus status);

  String date(LocalDate day);

  String moment(LocalDateTime moment);
}
