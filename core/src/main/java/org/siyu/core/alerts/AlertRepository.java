package org.siyu.core.alerts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.kpi.Period;

/// Keeps alerts and what a team makes of the rules. The port that storage fills.
public interface AlertRepository {
  /// By id of the rule; those that nobody has changed are left out.
  Map<String, RuleSetting> settings();

  void save(RuleSetting setting, LocalDateTime at, String by);

  /// Back to what ships.
  void forget(String rule);

  Optional<KeptAlert> find(UUID id);

  Optional<KeptAlert> find(KeptAlert.Key key);

  /// Those that somebody is to see to, the latest period first.
  List<KeptAlert> open();

  /// Those of a period, those raised first first.
  List<KeptAlert> of(Period period);

  /// All, those raised last first.
  ///
  /// @param most how many
  List<KeptAlert> all(int most);

  /// Adds one of version 0, or keeps one under the version it was read with.
  ///
  /// @return the same with its new version
  /// @throws org.siyu.core.shared.ProblemException [AlertProblem#CHANGED_MEANWHILE]
  KeptAlert save(KeptAlert alert);

  void log(UUID alert, AlertEvent event);

  /// What happened to one, the first first.
  List<AlertEvent> events(UUID alert);

  /// Runs work as one: all of it is kept or nothing.
  <T> T asOne(Supplier<T> work);
}
