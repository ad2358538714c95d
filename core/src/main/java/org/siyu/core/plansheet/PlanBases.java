package org.siyu.core.plansheet;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.shared.DateRange;

/// Keeps what went out in lists, to hold their return against. The port that storage fills.
public interface PlanBases {
  /// Keeps it, and forgets what went out longest ago.
  void keep(UUID export, PlanBase base, DateRange days, LocalDateTime at, String by);

  Optional<PlanBase> find(UUID export);
}
