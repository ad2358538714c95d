package org.siyu.core.plansheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.siyu.core.calendar.DayFacts;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.ContentItem;
import org.siyu.core.shared.DateRange;

/// A plan as it goes out.
///
/// @param export the id under which it comes back
/// @param team the workspace's name
/// @param days what goes out
/// @param items by start
/// @param facts of each of the days, and of the days that fill up their weeks
/// @param findings where the plan does not keep to the rhythm, of what is still to come
/// @param isFiltered whether there is more planned in these days
public record PlanSheet(
    UUID export,
    String team,
    DateRange days,
    List<ContentItem> items,
    List<DayFacts> facts,
    List<CadenceFinding> findings,
    PlanNames names,
    boolean isFiltered,
    LocalDateTime madeAt,
    String madeBy) {
  public PlanSheet {
    items = List.copyOf(items);
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
  }

  /// Where the plan does not keep to the rhythm on a day, or in the week that begins with it.
  public List<CadenceFinding> findings(LocalDate day) {
    return findings.stream().filter(finding -> finding.days().first().equals(day)).toList();
  }
}
