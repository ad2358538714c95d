package org.siyu.core.experiment;

/// Where a value may lie, by the confidence that was asked for.
///
/// @param low at most `high`
public record Bounds(double low, double high) {
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
