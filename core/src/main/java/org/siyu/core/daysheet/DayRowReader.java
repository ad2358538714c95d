package org.siyu.core.daysheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.cell.SheetCell;
import org.siyu.core.exchange.cell.WrittenTimes;
import org.siyu.core.shared.Problem;

/// Understands what was filled in, in one row. Pure.
final class DayRowReader {
  /// What journeys keep of a reason and a remark, without what stands between them.
  private static final int LONGEST = 198;

  private static final int LONGEST_SHOWN = 60;
  private static final int FIRST_YEAR = 2000;

  private final DayListRow row;
  private final LocalDateTime now;
  private final List<Problem> problems = new ArrayList<>();

  DayRowReader(DayListRow row, LocalDateTime now) {
    this.row = row;
    this.now = now;
  }

  /// What is wrong, after [#read].
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// @return nothing where something is wrong
  Optional<DayAnswer> read() {
    row.cells()
        .forEach(
            (column, cell) -> {
              if (column.isFilledIn() && cell.isError()) {
                refuse(column, DaySheetProblem.ERROR_CELL);
              }
            });
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Optional<DayResult> result = result();
    String reason = text(DayColumn.REASON);
    String remark = text(DayColumn.REMARK);
    if (reason.length() <= LONGEST && reason.length() + remark.length() > LONGEST) {
      refuse(DayColumn.REMARK, DaySheetProblem.TOO_LONG, LONGEST - reason.length());
    }
    Optional<LocalDateTime> until = until();
    Optional<LocalDateTime> at = at();
    result.ifPresent(found -> complete(found, reason, until));
    return problems.isEmpty()
        ? result.map(found -> new DayAnswer(found, reason, until, at, remark))
        : Optional.empty();
  }

  private void complete(DayResult result, String reason, Optional<LocalDateTime> until) {
    if (result == DayResult.SKIPPED && reason.isEmpty()) {
      refuse(DayColumn.REASON, DaySheetProblem.REASON_MISSING);
    }
    if (result == DayResult.LATER && until.isEmpty() && row.text(DayColumn.UNTIL).isEmpty()) {
      refuse(DayColumn.UNTIL, DaySheetProblem.UNTIL_MISSING);
    }
  }

  private Optional<DayResult> result() {
    String text = row.text(DayColumn.RESULT);
    if (text.isEmpty()) {
      refuse(DayColumn.RESULT, DaySheetProblem.RESULT_MISSING);
      return Optional.empty();
    }
    Optional<DayResult> result = DayResult.written(text);
    if (result.isEmpty()) {
      refuse(DayColumn.RESULT, DaySheetProblem.UNKNOWN_RESULT, shown(text));
    }
    return result;
  }

  private String text(DayColumn column) {
    String text = row.text(column);
    if (text.length() > LONGEST) {
      refuse(column, DaySheetProblem.TOO_LONG, LONGEST);
    }
    return text;
  }

  private Optional<LocalDateTime> until() {
    return row.cell(DayColumn.UNTIL)
        .filter(cell -> !cell.isBlank())
        .flatMap(
            cell -> {
              Optional<LocalDateTime> moment = moment(cell);
              if (moment.isEmpty()) {
                refuse(DayColumn.UNTIL, DaySheetProblem.INVALID_DATE, shown(cell.text()));
              }
              return moment;
            });
  }

  private Optional<LocalDateTime> moment(SheetCell cell) {
    return WrittenTimes.day(cell, now.toLocalDate())
        .map(WrittenTimes.Day::moment)
        .filter(moment -> moment.getYear() >= FIRST_YEAR);
  }

  /// A time of day alone is that of the list's day.
  private Optional<LocalDateTime> at() {
    Optional<SheetCell> written = row.cell(DayColumn.TIME).filter(cell -> !cell.isBlank());
    if (written.isEmpty()) {
      return Optional.empty();
    }
    SheetCell cell = written.get();
    Optional<LocalDateTime> at =
        moment(cell).or(() -> WrittenTimes.time(cell).map(time -> day().atTime(minute(time))));
    if (at.isEmpty()) {
      refuse(DayColumn.TIME, DaySheetProblem.INVALID_TIME, shown(cell.text()));
    }
    if (at.filter(time -> time.isAfter(now)).isPresent()) {
      refuse(DayColumn.TIME, DaySheetProblem.TIME_AHEAD, shown(cell.text()));
      return Optional.empty();
    }
    return at;
  }

  private static LocalTime minute(LocalTime time) {
    return time.withNano(0);
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(row.text(DayColumn.DAY));
    } catch (DateTimeParseException missing) {
      return now.toLocalDate();
    }
  }

  private void refuse(DayColumn column, DaySheetProblem problem, Object... arguments) {
    problems.add(Problem.at(row.at(column), problem, arguments));
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
