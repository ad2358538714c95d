package org.siyu.core.roi;

import java.time.YearMonth;

/// What the buyers of one cohort did in one month.
///
/// @param cohort the month of the first order
/// @param month months since then; 0 is the month of the first order itself
/// @param buyers those of the cohort who ordered in that month
/// @param turnover paid less given back, in the currency's unit
public record CohortCell(YearMonth cohort, int month, long buyers, double turnover) {}
