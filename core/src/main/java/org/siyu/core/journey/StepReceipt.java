package org.siyu.core.journey;

import java.util.List;
import java.util.UUID;
import org.siyu.core.customers.CustomerId;

/// What was done with a step, to be taken back.
///
/// @param acts that were written
/// @param customers whom it was about
public record StepReceipt(
    JourneyId journey,
    String step,
    StepAct.Kind kind,
    List<UUID> acts,
    List<CustomerId> customers) {
  public StepReceipt {
    acts = List.copyOf(acts);
    customers = List.copyOf(customers);
  }
}
