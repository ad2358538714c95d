package org.siyu.core.content;

import java.util.List;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;

/// Where the plan does not keep to the rhythm.
///
/// @param days the day, or the week from Monday, that was looked at
/// @param count how many items there are
/// @param items those that were counted, by their start; for a share all items of the channel
public record CadenceFinding(
    CadenceRule rule, Kind kind, DateRange days, int count, List<ContentId> items) {
  public CadenceFinding {
    items = List.copyOf(items);
  }

  public enum Kind implements Code {
    /// Fewer than the rule wants.
    UNDER,
    /// More than the rule allows.
    OVER,
    /// One kind of message is too large a share.
    MIX
  }

  /// How many items are missing or too many.
  public int difference() {
    return switch (kind) {
      case UNDER -> rule.least().orElse(count) - count;
      case OVER -> count - rule.most().orElse(count);
      case MIX -> 0;
    };
  }
}
