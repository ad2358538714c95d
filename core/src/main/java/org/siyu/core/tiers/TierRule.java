package org.siyu.core.tiers;

/// Puts the customers of whom `condition` holds, and whom no earlier rule took, into a tier.
///
/// @param tier the code of one of the scheme's tiers
public record TierRule(String tier, Condition condition) {}
