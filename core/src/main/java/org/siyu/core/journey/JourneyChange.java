package org.siyu.core.journey;

import java.util.List;

/// A journey after something was done with it, and what is new of it.
///
/// @param after with all people; its groups and acts are those known before and the new ones
/// @param groups new ones
/// @param acts new ones
public record JourneyChange(
    JourneyState after, List<StepGroup> groups, List<StepAct> acts, List<JourneyLogEntry> log) {
  public JourneyChange {
    groups = List.copyOf(groups);
    acts = List.copyOf(acts);
    log = List.copyOf(log);
  }
}
