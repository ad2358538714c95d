package org.siyu.core.kpi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.shared.ProblemException;

/// Keeps what people decide and enter about indicators.
public interface KpiRepository {
  /// Those that the team has made itself, by code.
  ///
  /// @param shipped what their formulas may name as well
  List<Indicator> ownIndicators(List<Indicator> shipped);

  /// Adds one, or changes the one that has its code.
  void saveIndicator(Indicator indicator, LocalDateTime at, String by);

  void removeIndicator(String code);

  /// How often an indicator is used by what is kept beside the catalogue and the scheme of now:
  /// targets, entered values, days of statistics, closed sheets. Uses of none are left out.
  Map<IndicatorUse.Kind, Integer> uses(String code);

  /// The newest scheme.
  Optional<KpiScheme> scheme();

  /// @throws ProblemException [KpiProblem#SCHEME_DAMAGED]
  KpiScheme scheme(int version);

  /// Keeps a scheme under the next version, which is in the result.
  KpiScheme saveScheme(KpiScheme scheme, LocalDateTime at, String by);

  /// What bonuses are reckoned from.
  List<BonusBase> bonusBases();

  /// Adds bases, or changes those of the same kind of period and member; one of 0 goes.
  void saveBonusBases(List<BonusBase> bases, LocalDateTime at, String by);

  List<Target> targets();

  /// Adds targets, or changes those of the same indicator, period and scope.
  void saveTargets(List<Target> targets, LocalDateTime at, String by);

  void removeTargets(List<Entry.Key> keys);

  List<Entry> entries();

  void saveEntries(List<Entry> entries);

  void removeEntries(List<Entry.Key> keys);

  /// @param catalogue what the lines are about; lines of an indicator that is gone are left out
  Optional<Closing> closing(Period period, Scope scope, Catalogue catalogue);

  /// The periods that are closed, the latest first.
  List<Period> closedPeriods();

  void close(List<Closing> closings);

  /// Runs work as one: all of it is kept or nothing.
  <T> T asOne(Supplier<T> work);
}
