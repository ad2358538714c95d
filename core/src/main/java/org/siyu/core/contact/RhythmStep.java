package org.siyu.core.contact;

import java.util.Map;
import java.util.UUID;
import org.siyu.core.content.PlanChange;

/// What applying proposals has changed, so that it can be undone as one.
///
/// @param moved the items that were moved
/// @param before who was left out of items before, by the item's id
/// @param after who is left out of them now
public record RhythmStep(
    PlanChange moved, Map<UUID, CustomerSet> before, Map<UUID, CustomerSet> after) {
  public RhythmStep {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }
}
