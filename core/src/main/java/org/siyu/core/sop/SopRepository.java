package org.siyu.core.sop;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Keeps the versions of templates that are not only what came with the program. The port that
/// storage fills.
public interface SopRepository {
  <T> T asOne(Supplier<T> changes);

  /// The newest version of each template, in the order of their first versions; also retired ones.
  List<SopVersion> newest();

  /// Newest first; of shipped ones the first version only when somebody needed it kept.
  List<SopVersion> versions(SopId template);

  Optional<SopVersion> find(SopReference reference);

  /// @throws org.siyu.core.shared.ProblemException [SopProblem#CHANGED_MEANWHILE] when there is
  ///   such a version already
  void add(SopVersion version);

  /// Takes a version away again; nothing may run on it.
  void remove(SopReference reference);

  List<SopId> retired();

  void retire(SopId template, boolean isRetired);
}
