package org.siyu.core.daysheet;

import java.time.LocalDateTime;
import java.util.List;
import org.siyu.core.team.Member;

/// The list of somebody's day.
///
/// @param workspace the name of the workspace
/// @param madeAt as of when
/// @param lines the most urgent first; customers of one entry stand together
/// @param birthdays names of own customers who have a birthday today
public record DaySheet(
    String workspace,
    Member member,
    LocalDateTime madeAt,
    String madeBy,
    List<DaySheetLine> lines,
    List<String> birthdays) {
  public DaySheet {
    lines = List.copyOf(lines);
    birthdays = List.copyOf(birthdays);
  }

  public long entries() {
    return lines.stream().map(line -> line.entry().id()).distinct().count();
  }

  public long late() {
    return lines.stream()
        .map(DaySheetLine::entry)
        .filter(entry -> entry.isLate(madeAt))
        .distinct()
        .count();
  }

  public long customers() {
    return lines.stream().filter(line -> line.customer().isPresent()).count();
  }
}
