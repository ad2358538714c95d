package org.siyu.core.exchange.profile;

import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Problem;

/// The profiles that ship with the workbench and those saved in a workspace. The port that storage
/// fills.
public interface ProfileRepository {
  /// All usable profiles, a user's first.
  List<Profile> all();

  /// Layouts of statistic sheets.
  List<StatisticsLayout> statistics();

  default Optional<Profile> find(String id) {
    return all().stream().filter(profile -> profile.id().equals(id)).findFirst();
  }

  /// Saves a user's profile; it is then found before a shipped one of the same id.
  ///
  /// @throws org.siyu.core.shared.ProblemException with a [ProfileProblem] code
  void save(Profile profile);

  /// What is wrong with files in the workspace's folder; such files are left out of [#all()].
  List<Problem> problems();
}
