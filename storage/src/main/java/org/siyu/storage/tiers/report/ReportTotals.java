package org.siyu.storage.tiers.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.tiers.TierReport;

/// What the rows of a report add up to: the results that its formulas must come to.
final class ReportTotals {
  /// Sums over some customers. Spend in cents.
  static final class Sums {
    long customers;
    long cents;
    long orders;
    long recencyDays;
    long buyers;

    private void add(TierReport.Row row) {
      customers++;
      cents += row.assignment().spend().cents();
      orders += row.assignment().orders();
      row.assignment()
          .recencyDays()
          .ifPresent(
              days -> {
                recencyDays += days;
                buyers++;
              });
    }

    double spend() {
      return cents / 100.0;
    }

    /// Not a number where nobody is.
    double spendPerCustomer() {
      return customers == 0 ? Double.NaN : spend() / customers;
    }

    double averageOrder() {
      return orders == 0 ? Double.NaN : spend() / orders;
    }

    double meanRecency() {
      return buyers == 0 ? Double.NaN : (double) recencyDays / buyers;
    }
  }

  private final Map<String, Sums> byTier = new HashMap<>();
  private final Sums[][] byScores = new Sums[6][6];
  private final Sums all = new Sums();

  ReportTotals(List<TierReport.Row> rows) {
    for (Sums[] line : byScores) {
      for (int frequency = 0; frequency < line.length; frequency++) {
        line[frequency] = new Sums();
      }
    }
    for (TierReport.Row row : rows) {
      all.add(row);
      byTier.computeIfAbsent(row.assignment().tier(), tier -> new Sums()).add(row);
      byScores[row.assignment().recencyScore()][row.assignment().frequencyScore()].add(row);
    }
  }

  Sums all() {
    return all;
  }

  Sums tier(String code) {
    return byTier.getOrDefault(code, new Sums());
  }

  /// Scores of 1 to 5; 0 and 0 for those without orders.
  Sums scores(int recency, int frequency) {
    return byScores[recency][frequency];
  }

  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
