package org.siyu.core.journey;

import java.util.List;
import java.util.Optional;
import org.siyu.core.customers.CustomerId;

/// A customer in a journey, as people look at it.
///
/// @param name as it may be shown; "" for none
/// @param day the customer's own day, from 1
/// @param variant its code
/// @param next key of the step that opens next; empty after the last one and for who has ended
/// @param open keys of steps that are to be done now
public record JourneyPerson(
    CustomerId customer,
    String name,
    Enrolment enrolment,
    int day,
    String variant,
    Optional<String> next,
    List<String> open) {
  public JourneyPerson {
    open = List.copyOf(open);
  }
}
