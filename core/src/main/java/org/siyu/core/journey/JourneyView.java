package org.siyu.core.journey;

import java.util.List;
import org.siyu.core.sop.SopVersion;

/// All there is to look at of a journey.
///
/// @param people the newest entries first
public record JourneyView(
    Journey journey,
    SopVersion version,
    JourneySteps steps,
    JourneyFigures figures,
    List<JourneyPerson> people,
    List<JourneyLogEntry> log) {
  public JourneyView {
    people = List.copyOf(people);
    log = List.copyOf(log);
  }
}
