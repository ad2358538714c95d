package org.siyu.core.workspace;

/// Keeps the user's settings in the user's configuration folder. A missing or unreadable file gives
/// the defaults: settings never keep the program from starting.
public interface UserSettingsRepository {
  UserSettings load();

  /// @throws org.siyu.core.shared.ProblemException [WorkspaceProblem#READ_ONLY_FOLDER],
  ///   [WorkspaceProblem#NO_SPACE]
  void save(UserSettings settings);
}
