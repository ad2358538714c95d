package org.siyu.core.today;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.siyu.core.team.Member;

/// Deadlines that come near, each told of once while the program runs.
public final class DayAlarms {
  /// How long before its deadline somebody is told.
  public static final Duration AHEAD = Duration.ofMinutes(15);

  private final Set<String> told = new HashSet<>();

  /// A member's entries whose deadline comes within [#AHEAD] and that were not told of yet.
  public List<DayEntry> near(TeamDay day, Member member, LocalDateTime now) {
    LocalDateTime until = now.plus(AHEAD);
    return day.of(member).stream()
        .filter(entry -> entry.hasTime() && !entry.isLate(now) && !entry.deadline().isAfter(until))
        .filter(entry -> !told.contains(name(entry)))
        .toList();
  }

  /// Remembers that somebody was told of these.
  public void told(List<DayEntry> entries) {
    entries.forEach(entry -> told.add(name(entry)));
  }

  /// One that was put off is told of anew.
  private static String name(DayEntry entry) {
    return entry.id() + " " + entry.deadline();
  }
}
