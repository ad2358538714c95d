package org.siyu.core.experiment;

import java.time.LocalDate;

/// What the experiment is to be able to show, and until when.
///
/// @param base what the measure comes to without a change: a share of 0 to 1, or cents a customer
/// @param deviation the standard deviation of the amount a customer spends, in cents; 0 for a share
/// @param uplift the smallest difference worth finding, in the unit of `base`; above 0
/// @param significance how often chance alone may look like a difference (α), two-sided
/// @param power how often a difference as large as `uplift` is to be found (1 − β)
/// @param end the last day
public record ExperimentPlan(
    Measure measure,
    double base,
    double deviation,
    double uplift,
    double significance,
    double power,
    LocalDate end) {
  public static final double USUAL_SIGNIFICANCE = 0.05;
  public static final double USUAL_POWER = 0.8;
}
