package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.util.List;
import org.siyu.core.shared.ProblemException;

/// Where plays and reviews are kept.
public interface TierPracticeRepository {
  /// The plays that were written, in no order.
  List<TierPlay> plays();

  /// Keeps a play as the version after its own.
  ///
  /// @throws ProblemException [TierProblem#PLAY_CHANGED] when somebody else saved it meanwhile
  TierPlay save(TierPlay play, String actor, LocalDateTime at);

  /// The latest first.
  List<TierReview> reviews();

  void add(TierReview review);
}
