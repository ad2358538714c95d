package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.siyu.core.sop.SopGoal;
import org.siyu.core.sop.SopReference;

/// A version of a template at work for customers, each on a day of their own.
///
/// @param name 1 to 100 characters
/// @param start the first day
/// @param advancedTo the last day that was worked through; empty before the first
/// @param pausedOn since when it stands still; empty unless it does
/// @param version counts changes, from 1; 0 for one that is not saved yet
public record Journey(
    JourneyId id,
    String name,
    SopReference template,
    SopGoal goal,
    JourneyRules rules,
    LocalDate start,
    JourneyStatus status,
    Optional<LocalDate> advancedTo,
    Optional<LocalDate> pausedOn,
    int version) {
  public static final int LONGEST_NAME = 100;

  public boolean isRunning() {
    return status == JourneyStatus.RUNNING;
  }

  Journey advanced(LocalDate day) {
    return new Journey(
        id, name, template, goal, rules, start, status, Optional.of(day), pausedOn, version);
  }

  Journey with(JourneyStatus other, Optional<LocalDate> paused) {
    return new Journey(id, name, template, goal, rules, start, other, advancedTo, paused, version);
  }

  Journey with(String otherName, JourneyRules others) {
    return new Journey(
        id, otherName, template, goal, others, start, status, advancedTo, pausedOn, version);
  }

  /// The same one after it was saved.
  public Journey saved() {
    return new Journey(
        id, name, template, goal, rules, start, status, advancedTo, pausedOn, version + 1);
  }
}
