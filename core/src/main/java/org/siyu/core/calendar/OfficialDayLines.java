package org.siyu.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Reads lines of holidays and working days: date, kind, name. Dates may be written 2027-01-01,
/// 2027/1/1, 2027.1.1, 20270101 or 2027年1月1日; kinds as holiday, off, 休, 放假, 假期 … or workday, on, 班,
/// 上班, 补班, 调休上班 …; a first line of headings is passed over, as are empty lines.
///
/// @param days those that could be read, by date
/// @param problems one a line that could not, with the row as Excel counts it
public record OfficialDayLines(List<OfficialDay> days, List<Problem> problems) {
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[ T]0?0:00.*)?");
  private static final Pattern PLAIN_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Set<String> HOLIDAY =
      Set.of("holiday", "off", "rest", "休", "休息", "放假", "假期", "假日", "节假日", "放假调休");
  private static final Set<String> WORKDAY =
      Set.of("workday", "work", "on", "working day", "班", "上班", "补班", "调休", "调休上班", "工作日");
  private static final int LONGEST_NAME = 100;

  public OfficialDayLines {
    days = List.copyOf(days);
    problems = List.copyOf(problems);
  }

  /// Takes text apart by lines, and lines by comma (also full-width), semicolon or tab.
  public static OfficialDayLines parse(String file, String text) {
    return of(
        file,
        text.lines()
            .map(line -> List.of(line.replace("\uFEFF", "").split("[,，;；\t、]", -1)))
            .toList());
  }

  /// @param file where the lines are from, kept as source of the days
  /// @param rows cells of a sheet or of lines
  public static OfficialDayLines of(String file, List<List<String>> rows) {
    Map<LocalDate, OfficialDay> days = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      List<String> cells = rows.get(index).stream().map(String::strip).toList();
      Place place = Place.file(file).atRow(index + 1);
      boolean isEmpty = cells.stream().allMatch(String::isEmpty);
      boolean isHeading = index == 0 && !cells.isEmpty() && !startsWithDigit(cells.getFirst());
      if (!isEmpty && !isHeading) {
        read(file, cells, place, days, problems);
      }
    }
    if (days.isEmpty() && problems.isEmpty()) {
      problems.add(Problem.at(Place.file(file), CalendarProblem.NO_DAYS));
    }
    return new OfficialDayLines(List.copyOf(days.values()), problems);
  }

  private static boolean startsWithDigit(String cell) {
    return !cell.isEmpty() && Character.isDigit(cell.charAt(0));
  }

  private static void read(
      String file,
      List<String> cells,
      Place place,
      Map<LocalDate, OfficialDay> days,
      List<Problem> problems) {
    if (cells.size() < 2) {
      problems.add(Problem.at(place, CalendarProblem.INCOMPLETE_LINE, String.join(",", cells)));
      return;
    }
    Optional<LocalDate> day = date(cells.get(0));
    Optional<OfficialDay.Kind> kind = kind(cells.get(1));
    String name = cells.size() > 2 ? cells.get(2) : "";
    if (day.isEmpty()) {
      problems.add(Problem.at(place, CalendarProblem.INVALID_DATE, cells.get(0)));
    } else if (kind.isEmpty()) {
      problems.add(Problem.at(place, CalendarProblem.UNKNOWN_KIND, cells.get(1)));
    } else if (name.length() > LONGEST_NAME) {
      problems.add(Problem.at(place, CalendarProblem.TOO_LONG, LONGEST_NAME));
    } else if (days.putIfAbsent(day.get(), new OfficialDay(day.get(), kind.get(), name, file))
        != null) {
      problems.add(Problem.at(place, CalendarProblem.DAY_TWICE, day.get().toString()));
    }
  }

  private static Optional<LocalDate> date(String cell) {
    return Stream.of(DATE, PLAIN_DATE)
        .map(pattern -> pattern.matcher(cell))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(
            found ->
                date(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  private static Optional<OfficialDay.Kind> kind(String cell) {
    String wanted = cell.toLowerCase(Locale.ROOT);
    if (HOLIDAY.contains(wanted)) {
      return Optional.of(OfficialDay.Kind.HOLIDAY);
    }
    return WORKDAY.contains(wanted) ? Optional.of(OfficialDay.Kind.WORKDAY) : Optional.empty();
  }
}
