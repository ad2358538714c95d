package org.siyu.core.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Corrects for several comparisons at once. Source: S. Holm, A simple sequentially rejective
/// multiple test procedure, Scandinavian Journal of Statistics 6 (1979) 65-70.
final class Holm {
  private Holm() {}

  /// The corrected p-values, in the order of the given ones: each may be held against the
  /// significance as if it were alone.
  static List<Double> adjusted(List<Double> probabilities) {
    int count = probabilities.size();
    List<Integer> rising =
        IntStream.range(0, count).boxed().sorted(Comparator.comparing(probabilities::get)).toList();
    Double[] adjusted = new Double[count];
    double least = 0;
    for (int rank = 0; rank < count; rank++) {
      int place = rising.get(rank);
      least = Math.max(least, Math.min(1, (count - rank) * probabilities.get(place)));
      adjusted[place] = least;
    }
    return List.of(adjusted);
  }
}
