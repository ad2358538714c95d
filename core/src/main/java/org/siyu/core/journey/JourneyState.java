package org.siyu.core.journey;

import java.util.List;
import org.siyu.core.contact.CustomerSet;

/// A journey with its people. Never changes.
///
/// @param people one entry a customer and time of entering, in the order of entering
/// @param present who belonged to the audience when it was last looked at, without those who could
///   not get in yet
/// @param groups steps that have opened: all of them, or those with something open
/// @param acts what became of these groups, in the order of time
public record JourneyState(
    Journey journey,
    List<Enrolment> people,
    CustomerSet present,
    List<StepGroup> groups,
    List<StepAct> acts) {
  public JourneyState {
    people = List.copyOf(people);
    groups = List.copyOf(groups);
    acts = List.copyOf(acts);
  }

  public static JourneyState fresh(Journey journey) {
    return new JourneyState(journey, List.of(), CustomerSet.NOBODY, List.of(), List.of());
  }
}
