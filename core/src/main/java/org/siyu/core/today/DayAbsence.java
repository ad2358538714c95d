package org.siyu.core.today;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.team.Member;

/// What happened to a member's entries while the program was closed: nothing runs then, so it is
/// told at the next start.
///
/// @param since when the member had the workspace open last
/// @param late what became late since, the earliest first
/// @param due what came up since and is not late
public record DayAbsence(LocalDateTime since, List<DayEntry> late, List<DayEntry> due) {
  /// Who comes back sooner was not away.
  public static final Duration LEAST = Duration.ofMinutes(30);

  public DayAbsence {
    late = List.copyOf(late);
    due = List.copyOf(due);
  }

  /// @param lastOpen empty at the very first start
  /// @return nothing where there is nothing to tell
  public static Optional<DayAbsence> of(
      TeamDay day, Member member, Optional<LocalDateTime> lastOpen) {
    return lastOpen
        .filter(since -> !since.plus(LEAST).isAfter(day.now()))
        .map(since -> since(day, member, since))
        .filter(absence -> !absence.late().isEmpty() || !absence.due().isEmpty());
  }

  private static DayAbsence since(TeamDay day, Member member, LocalDateTime since) {
    List<DayEntry> own = day.of(member);
    LocalDateTime now = day.now();
    return new DayAbsence(
        since,
        own.stream()
            .filter(entry -> entry.isLate(now) && !entry.deadline().isBefore(since))
            .toList(),
        own.stream()
            .filter(entry -> entry.kind() != DayKind.REVIEW && !entry.isLate(now))
            .filter(entry -> entry.start().isAfter(since) && !entry.start().isAfter(now))
            .toList());
  }

  /// Those of the entries that are still open.
  public Optional<DayAbsence> stillOpen(TeamDay day) {
    DayAbsence left = new DayAbsence(since, open(late, day), open(due, day));
    return Optional.of(left).filter(each -> each.count() > 0);
  }

  private static List<DayEntry> open(List<DayEntry> entries, TeamDay day) {
    return entries.stream().filter(entry -> day.entry(entry.id()).isPresent()).toList();
  }

  public int count() {
    return late.size() + due.size();
  }
}
