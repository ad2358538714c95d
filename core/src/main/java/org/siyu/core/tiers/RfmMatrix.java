package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.siyu.core.shared.Money;

/// Customers by recency and frequency score: the heat map.
///
/// @param cells 25, from recency 1 frequency 1 up, frequency running faster
/// @param withoutOrders customers without scores
public record RfmMatrix(List<Cell> cells, long withoutOrders) {
  /// @param spend net spend of all in the cell
  public record Cell(int recency, int frequency, long customers, Money spend) {
    /// In cents; empty in an empty cell.
    public OptionalDouble meanSpend() {
      return customers == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) spend.cents() / customers);
    }
  }

  public RfmMatrix {
    cells = List.copyOf(cells);
  }

  static RfmMatrix of(TierRun run) {
    int scores = ScoreScale.SCORES;
    long[] customers = new long[scores * scores];
    long[] cents = new long[scores * scores];
    long withoutOrders = 0;
    for (int index = 0; index < run.size(); index++) {
      if (run.recencyScore(index) == 0) {
        withoutOrders++;
        continue;
      }
      int cell = (run.recencyScore(index) - 1) * scores + run.frequencyScore(index) - 1;
      customers[cell]++;
      cents[cell] += run.cents(index);
    }
    List<Cell> cells = new ArrayList<>();
    for (int cell = 0; cell < customers.length; cell++) {
      cells.add(
          new Cell(cell / scores + 1, cell % scores + 1, customers[cell], new Money(cents[cell])));
    }
    return new RfmMatrix(cells, withoutOrders);
  }

  /// @param recency 1 to 5
  /// @param frequency 1 to 5
  public Cell cell(int recency, int frequency) {
    return cells.get((recency - 1) * ScoreScale.SCORES + frequency - 1);
  }
}
