package org.siyu.core.roi;

/// Where a calculation breaks even.
///
/// @param step the result that is looked at
/// @param value what it comes to there
public record RoiGoal(String step, double value) {}
