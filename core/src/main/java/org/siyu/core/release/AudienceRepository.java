package org.siyu.core.release;

import java.time.LocalDateTime;

/// Reads the customers to count audiences in. The port that storage fills.
public interface AudienceRepository {
  /// The customers in their latest tiers, with what they have said until a moment; what is told of
  /// the future is what holds now.
  Audiences audiences(LocalDateTime asOf);
}
