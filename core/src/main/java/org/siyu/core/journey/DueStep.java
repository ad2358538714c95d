package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.sop.SopStep;

/// A step of a journey that is to be done for some customers: "Day 3, 23 customers: send the
/// product guide".
///
/// @param template the name of the journey's template
/// @param step as the template's version has it
/// @param script what is said, with variables in braces: that of the variant, or the step's own
/// @param variant its code
/// @param day the customers' own day, from 1
/// @param due the day it is to be done on; before today when it is late
/// @param owner who sees to these customers; empty where nobody does
public record DueStep(
    Journey journey,
    String template,
    SopStep step,
    String script,
    String variant,
    int day,
    LocalDate due,
    Optional<UUID> owner,
    List<CustomerId> customers) {
  public DueStep {
    customers = List.copyOf(customers);
  }

  public boolean isLate(LocalDate today) {
    return due.isBefore(today);
  }
}
