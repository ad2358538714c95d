package org.siyu.core.journey;

import java.util.UUID;

/// Tells one journey from all others, for good.
public record JourneyId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
