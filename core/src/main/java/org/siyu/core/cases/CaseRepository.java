package org.siyu.core.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps the cases. The port that storage fills.
public interface CaseRepository {
  long changes();

  /// The latest changed first.
  List<CaseStudy> all();

  Optional<CaseStudy> find(UUID id);

  /// Adds a case of version 1 or changes the one with its id and the version before.
  ///
  /// @throws org.siyu.core.shared.ProblemException [CaseProblem#CHANGED_MEANWHILE]
  void save(CaseStudy study);

  void remove(UUID id);
}
