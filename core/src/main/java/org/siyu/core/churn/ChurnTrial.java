package org.siyu.core.churn;

import java.time.LocalDate;

/// The same scores as of a past day, held against what came of them.
///
/// @param asOf the day; only what happened until then is in the scores
/// @param rated who had a score
/// @param ratedGone how many of these did not order in the [ChurnModel#AHEAD] days after
/// @param named who would have been named
/// @param namedGone how many of these did not order
public record ChurnTrial(LocalDate asOf, int rated, int ratedGone, int named, int namedGone) {}
