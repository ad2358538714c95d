package org.siyu.core.roi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.shared.ProblemException;

/// Keeps calculations with all their versions.
public interface RoiRepository {
  /// One version, told in a line.
  record Version(int number, LocalDateTime savedAt, String savedBy) {}

  /// Counts the changes of the store.
  long changes();

  /// The latest changed first.
  List<Calculation> all();

  Optional<Calculation> find(UUID id);

  /// The latest first; those of one that was removed and put back as well.
  List<Version> versions(UUID id);

  Optional<Calculation> version(UUID id, int number);

  /// Keeps a calculation as the version that its revision says.
  ///
  /// @throws ProblemException [RoiProblem#CHANGED_MEANWHILE] when that version is not the next one
  void save(Calculation calculation);

  void remove(UUID id);
}
