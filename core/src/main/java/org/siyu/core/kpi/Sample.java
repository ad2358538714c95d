package org.siyu.core.kpi;

/// From how many cases on a value means something.
///
/// @param of the code of the count of cases
/// @param least the smallest number of cases
public record Sample(String of, int least) {}
