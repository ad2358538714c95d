package org.siyu.core.tiers;

/// The next better tier by rank, and the least that would bring the customer there today: for
/// instance 1 order and 120.00 more.
public record NextTier(String tier, Growth missing) {}
