package org.siyu.core.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Where a customer stands in a journey.
///
/// @param customer row in the book of customers
/// @param entry 1 for the first time
/// @param dayZero from which the days of the steps ahead are counted: the day of entry, later by
///   pauses and jumps
/// @param variant place in the list of variants
/// @param step place of the next step in the journey's order; the number of steps after the last
/// @param due when the next step opens; the last one's day after the last
/// @param delay why the next step, or the one before it, opens later than planned
public record Enrolment(
    int customer,
    int entry,
    LocalDate entered,
    LocalDate dayZero,
    int variant,
    int step,
    LocalDate due,
    Optional<Delay> delay,
    Optional<End> end) {
  /// @param limit the id of the limit that was full
  /// @param from the day on which it would have opened
  public record Delay(String limit, LocalDate from) {}

  public record End(EndReason reason, LocalDate on) {}

  public boolean isActive() {
    return end.isEmpty();
  }

  /// The customer's own day, from 1: day zero of a template is day 1 to people.
  public int dayOn(LocalDate day) {
    return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(dayZero, day))) + 1;
  }

  Enrolment ended(EndReason reason, LocalDate day) {
    return new Enrolment(
        customer,
        entry,
        entered,
        dayZero,
        variant,
        step,
        due,
        delay,
        Optional.of(new End(reason, day)));
  }

  /// Under way again.
  Enrolment reopened() {
    return new Enrolment(
        customer, entry, entered, dayZero, variant, step, due, delay, Optional.empty());
  }

  Enrolment at(int nextStep, LocalDate zero, LocalDate dueOn, Optional<Delay> why) {
    return new Enrolment(customer, entry, entered, zero, variant, nextStep, dueOn, why, end);
  }

  Enrolment later(long days) {
    return new Enrolment(
        customer,
        entry,
        entered,
        dayZero.plusDays(days),
        variant,
        step,
        due.plusDays(days),
        delay,
        end);
  }
}
