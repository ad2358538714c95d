package org.siyu.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of one day.
///
/// @param lunar empty outside the table
/// @param official what a notice says of it
/// @param isWorkingDay by notice, or else Monday to Friday
/// @param isNoticeKnown whether the notice for its year is known; without it working days are a
///   guess
public record DayFacts(
    LocalDate day,
    Optional<LunarDate> lunar,
    Optional<SolarTerm> term,
    List<Festival> festivals,
    List<OwnDay> own,
    Optional<OfficialDay> official,
    boolean isWorkingDay,
    boolean isNoticeKnown) {
  public DayFacts {
    festivals = List.copyOf(festivals);
    own = List.copyOf(own);
  }

  /// Whether anything but its lunar date is to be told of it.
  public boolean isSpecial() {
    return term.isPresent() || !festivals.isEmpty() || !own.isEmpty() || official.isPresent();
  }
}
