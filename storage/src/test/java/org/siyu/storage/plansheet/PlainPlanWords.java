package org.siyu.storage.plansheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.siyu.core.calendar.DayFacts;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanNames;
import org.siyu.core.plansheet.PlanSheetText;
import org.siyu.core.plansheet.PlanSheetWords;
import org.siyu.core.shared.DateRange;

/// Words a plan by codes, with Chinese names of what is chosen.
final class PlainPlanWords implements PlanSheetWords {
  @Override
  public boolean isChinese() {
    return true;
  }

  @Override
  public String text(PlanSheetText text, Object... arguments) {
    return text == PlanSheetText.DELETE_WORD
        ? "删除"
        : text.code()
            + Arrays.stream(arguments).map(each -> " " + each).collect(Collectors.joining());
  }

  @Override
  public String header(PlanColumn column) {
    return switch (column) {
      case DAY -> "weekday";
      case ID, VERSION -> "siyu-" + column.code();
      default -> column.code().replace('-', ' ');
    };
  }

  @Override
  public String note(PlanColumn column) {
    return "note of " + column.code();
  }

  @Override
  public String month(YearMonth month) {
    return month.toString();
  }

  @Override
  public String sheet(YearMonth month) {
    return month.toString();
  }

  @Override
  public String days(DateRange days) {
    return days.first() + " " + days.last();
  }

  @Override
  public String weekday(DayOfWeek day) {
    return day.name();
  }

  @Override
  public String day(DayFacts facts) {
    return facts.festivals().stream()
        .map(festival -> festival.name(true))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String lunar(DayFacts facts) {
    return "";
  }

  @Override
  public String finding(CadenceFinding finding, PlanNames names) {
    return finding.rule().channel() + " " + finding.kind().code();
  }

  @Override
  public String status(ContentStatus status) {
    return status.code();
  }

  @Override
  public String date(LocalDate day) {
    return day.toString();
  }

  @Override
  public String moment(LocalDateTime moment) {
    return moment.toString();
  }
}
