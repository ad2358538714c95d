package org.siyu.core.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A release sheet, ready to be written in somebody's language. Holds nothing personal of any
/// customer: numbers only.
///
/// @param workspace its name
/// @param day of a sheet for a whole day; empty for a single item
/// @param entries by the time they go out
/// @param listVersion of the word list that was checked against
/// @param tiersAsOf the day of the tiers that audiences are counted by; empty while there are none
public record ReleaseSheet(
    String workspace,
    Optional<LocalDate> day,
    List<ReleaseEntry> entries,
    String listVersion,
    Optional<LocalDateTime> tiersAsOf,
    LocalDateTime writtenAt,
    String writtenBy) {
  public ReleaseSheet {
    entries = List.copyOf(entries);
  }

  public long released() {
    return entries.stream().filter(ReleaseEntry::isReleased).count();
  }
}
