package org.siyu.core.tiers;

import java.time.LocalDateTime;

/// Somebody has looked whether the model still fits.
///
/// @param schemeVersion the version that was looked at
/// @param remark what was found; may be empty, at most [TierPlay#LONGEST] characters
public record TierReview(LocalDateTime at, String by, int schemeVersion, String remark) {}
