package org.siyu.core.kpi;

/// What an alert rule looks for.
public sealed interface AlertCheck {
  /// Behind the part of the target that is due, by shares of it.
  record BehindTarget(Thresholds thresholds) implements AlertCheck {}

  /// Behind the period before.
  record BehindBefore(Thresholds thresholds) implements AlertCheck {}

  /// Behind the target in this period and the one before, by a share of it in both: asks for a
  /// review of the strategy.
  record BehindTwice(double share) implements AlertCheck {}

  /// More than a limit: red. For instance a leaving rate over 3 %.
  ///
  /// @param isReached whether the limit itself is too much
  record Over(double limit, boolean isReached) implements AlertCheck {}
}
