package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.ProblemException;

/// Where plays and reviews are kept.
public interface TierPracticeRepository {
  /// The plays that were written, in no order.
  List<TierPlay> plays();

  /// Keeps a play as the version after its own.
  ///
  /// @throws ProblemException [TierProblem#PLAY_CHANGED] when somebody else saved it meanwhile
  TierPlay save(TierPlay play, String actor, LocalDateTime at);

  Optional<TierReview> latestReview();

  void add(TierReview review);
}
