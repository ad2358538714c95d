package org.siyu.core.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.Code;

/// How many items a channel bears in a day or a week. A row with dates, since habits and limits
/// change.
///
/// @param channel code
/// @param kind code of the kind that is counted; "" for all
/// @param slot code of the slot that is looked at; "" for the whole day
/// @param weekdays days of the week that it holds for; all for a rule a week
/// @param least at least so many; empty for no lower bound
/// @param most at most so many; empty for no upper bound
/// @param mostPercent at most so large a share of the channel's items, 1 to 100; needs a kind
/// @param source where the figure comes from, in the team's words
/// @param validTo the last day; empty for no end
/// @param position its place among the rules, from 1
public record CadenceRule(
    UUID id,
    String channel,
    String kind,
    Span span,
    String slot,
    Set<DayOfWeek> weekdays,
    OptionalInt least,
    OptionalInt most,
    OptionalInt mostPercent,
    String source,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    boolean isOn,
    int position) {

  /// What is counted together.
  public enum Span implements Code {
    DAY,
    /// From Monday.
    WEEK
  }

  public CadenceRule {
    weekdays =
        weekdays.isEmpty()
            ? Collections.unmodifiableSet(EnumSet.allOf(DayOfWeek.class))
            : Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
  }

  /// Whether the rule can be met at all.
  boolean isPossible() {
    boolean isBounded = least.isPresent() || most.isPresent() || mostPercent.isPresent();
    boolean isInOrder = least.isEmpty() || most.isEmpty() || least.getAsInt() <= most.getAsInt();
    boolean isShare =
        mostPercent.isEmpty()
            || (!kind.isEmpty() && mostPercent.getAsInt() >= 1 && mostPercent.getAsInt() <= 100);
    return isBounded
        && isInOrder
        && isShare
        && least.orElse(0) >= 0
        && most.orElse(0) >= 0
        && validTo.map(last -> !last.isBefore(validFrom)).orElse(true);
  }

  boolean holdsOn(LocalDate day) {
    return isOn
        && !day.isBefore(validFrom)
        && validTo.map(last -> !day.isAfter(last)).orElse(true)
        && (span == Span.WEEK || weekdays.contains(day.getDayOfWeek()));
  }
}
