package org.siyu.core.kpireview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.kpi.Catalogue;

/// Keeps reviews. The port that storage fills.
public interface KpiReviewRepository {
  /// Counts the changes of the store.
  long changes();

  /// @param catalogue what numbers are about; lines of an indicator that is gone are left out
  List<KpiReview> all(Catalogue catalogue);

  Optional<KpiReview> find(UUID id, Catalogue catalogue);

  /// Adds one of version 1, or keeps one whose stored version is the one before.
  ///
  /// @throws org.siyu.core.shared.ProblemException [KpiReviewProblem#CHANGED_MEANWHILE]
  void save(KpiReview review);

  void remove(UUID id);

  /// Runs work as one: all of it is kept or nothing.
  <T> T asOne(Supplier<T> work);
}
