package org.siyu.core.experiment;

import java.util.Map;

/// What the store knows before an experiment begins.
///
/// @param customers who would take part
/// @param tiers how many of them in each tier
/// @param base what the measure came to among them in the days before now, as many as the measure
///   has: a share, or cents a customer
/// @param deviation of what a customer spent, in cents; 0 for a share
public record Forecast(
    int customers,
    int refused,
    int busy,
    Map<String, Integer> tiers,
    double base,
    double deviation) {}
