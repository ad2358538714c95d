package org.siyu.core.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.siyu.core.content.ContentResults;

/// Gathers one rate over items.
final class RatePool {
  private static final int LEAST_FOR_SPREAD = 5;

  private record Counts(long part, long whole) {}

  private final ResultRate rate;
  private final List<Counts> items = new ArrayList<>();
  private long part;
  private long whole;

  RatePool(ResultRate rate) {
    this.rate = rate;
  }

  /// An item of which one of the measures is not known, or that reached nobody, does not count.
  RatePool add(ContentResults results) {
    OptionalLong wholeOfItem = results.of(rate.whole());
    OptionalLong partOfItem = results.of(rate.part());
    if (wholeOfItem.isPresent() && partOfItem.isPresent() && wholeOfItem.getAsLong() > 0) {
      items.add(new Counts(partOfItem.getAsLong(), wholeOfItem.getAsLong()));
      part += partOfItem.getAsLong();
      whole += wholeOfItem.getAsLong();
    }
    return this;
  }

  /// How much more items differ from each other than chance alone would let them: Pearson's X² by
  /// its degrees of freedom, at least 1. People who got the same piece behave alike, so 2,000 of
  /// them say less than 2,000 independent ones. Source: P. McCullagh, J. A. Nelder, Generalized
  /// Linear Models, 2nd ed. 1989, section 4.5.
  double dispersion() {
    double mean = whole == 0 ? 0 : (double) part / whole;
    if (!rate.isShare() || items.size() < 2 || mean <= 0 || mean >= 1) {
      return 1;
    }
    double sum = 0;
    for (Counts item : items) {
      double expected = item.whole * mean;
      sum += (item.part - expected) * (item.part - expected) / (expected * (1 - mean));
    }
    return Math.max(1, sum / (items.size() - 1));
  }

  /// @param dispersion that of the whole of which these items are a part; 1 for chance alone
  RateFigure figure(double dispersion) {
    return new RateFigure(rate, items.size(), part, whole, interval(dispersion));
  }

  private Optional<Interval> interval(double dispersion) {
    if (whole == 0) {
      return Optional.empty();
    }
    if (!rate.isShare()) {
      return spread();
    }
    return part < 0 || part > whole
        ? Optional.empty()
        : Optional.of(Interval.wilson((double) part / whole, whole / dispersion));
  }

  /// Of a ratio of two sums over items, from how the items lie around it. Source: W. G. Cochran,
  /// Sampling Techniques, 3rd ed. 1977, formula 6.13 without the finite population.
  private Optional<Interval> spread() {
    int count = items.size();
    if (count < LEAST_FOR_SPREAD) {
      return Optional.empty();
    }
    double ratio = (double) part / whole;
    double squares = 0;
    for (Counts item : items) {
      double rest = item.part - ratio * item.whole;
      squares += rest * rest;
    }
    double error = Math.sqrt(squares * count / (count - 1)) / whole;
    return Optional.of(Interval.around(ratio, Interval.Z * error));
  }
}
