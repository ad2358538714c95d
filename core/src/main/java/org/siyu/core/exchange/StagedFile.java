package org.siyu.core.exchange;

/// A file that is written to the end beside its target and not yet under its name. Close it in any
/// case: what was not published is deleted.
public interface StagedFile extends AutoCloseable {
  /// Puts the file in the target's place, as one step.
  ///
  /// @throws org.siyu.core.shared.ProblemException [ExportProblem]
  void publish();

  @Override
  void close();
}
