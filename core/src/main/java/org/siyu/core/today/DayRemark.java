package org.siyu.core.today;

import java.time.LocalDateTime;
import java.util.Optional;

/// What is added to something that was done or left out.
///
/// @param at when that was; empty for now
/// @param text may be empty; it goes to where the entry comes from: a follow-up's note, a
///   campaign's log, a journey's step
public record DayRemark(Optional<LocalDateTime> at, String text) {
  public static final DayRemark NONE = new DayRemark(Optional.empty(), "");

  public DayRemark {
    text = text.strip();
  }
}
