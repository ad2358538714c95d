package org.siyu.core.shared;

/// A share as a fraction: 0.2 is 20 %. Not limited to 0..1, since attainment may exceed it.
///
/// @param fraction the share; finite
public record Percent(double fraction) implements Comparable<Percent> {
  public Percent {
    if (!Double.isFinite(fraction)) {
      throw new IllegalArgumentException("a share must be finite: " + fraction);
    }
  }

  /// The share of `part` in `whole`; 0 when the whole is 0.
  public static Percent of(double part, double whole) {
    return new Percent(whole == 0 ? 0 : part / whole);
  }

  @Override
  public int compareTo(Percent other) {
    return Double.compare(fraction, other.fraction);
  }
}
