package org.siyu.core.roi;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How long buyers stay and what they bring a month, from cohorts of their first orders.
///
/// `months retained = Σ retention(k)`, k = 0, 1, … where `retention(k)` is the share of buyers who
/// ordered in the k-th month after their first, over all cohorts that are old enough to say it (the
/// ratio estimator of life tables). Months that no cohort has reached add nothing, so a young store
/// understates it.
///
/// @param buyers of all cohorts
/// @param retention by months since the first order, beginning with 1
/// @param monthlyTurnover of a buyer in a month with an order, in the currency's unit
public record CohortLifetime(long buyers, List<Double> retention, double monthlyTurnover) {
  public CohortLifetime {
    retention = List.copyOf(retention);
  }

  /// @param cells of all cohorts
  /// @param wanted which cohorts count
  /// @param lastWhole the last month that is over; later ones are left away
  /// @param most how many months are followed
  public static CohortLifetime of(
      List<CohortCell> cells, Predicate<YearMonth> wanted, YearMonth lastWhole, int most) {
    List<CohortCell> counted =
        cells.stream()
            .filter(cell -> wanted.test(cell.cohort()))
            .filter(cell -> !cell.cohort().plusMonths(cell.month()).isAfter(lastWhole))
            .toList();
    Map<YearMonth, Long> sizes =
        counted.stream()
            .filter(cell -> cell.month() == 0)
            .collect(
                Collectors.toMap(CohortCell::cohort, CohortCell::buyers, Long::sum, TreeMap::new));
    List<Double> retention = new ArrayList<>();
    double turnover = 0;
    long active = 0;
    for (int month = 0; month < most; month++) {
      int after = month;
      long there =
          sizes.entrySet().stream()
              .filter(cohort -> !cohort.getKey().plusMonths(after).isAfter(lastWhole))
              .mapToLong(Map.Entry::getValue)
              .sum();
      if (there == 0) {
        break;
      }
      long stayed = 0;
      for (CohortCell cell : counted) {
        if (cell.month() == after) {
          stayed += cell.buyers();
          turnover += cell.turnover();
        }
      }
      active += stayed;
      retention.add((double) stayed / there);
    }
    return new CohortLifetime(
        sizes.values().stream().mapToLong(Long::longValue).sum(),
        retention,
        active == 0 ? 0 : turnover / active);
  }

  public boolean isKnown() {
    return buyers > 0 && !retention.isEmpty();
  }

  public double monthsRetained() {
    return retention.stream().mapToDouble(Double::doubleValue).sum();
  }
}
