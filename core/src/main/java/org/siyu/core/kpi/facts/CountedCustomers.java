package org.siyu.core.kpi.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.DateRange;

/// The customers behind a count.
///
/// @param all how many there are; the list may be shorter
/// @param sum what they add up to: the count itself
public record CountedCustomers(List<Counted> customers, int all, long sum) {
  /// @param amount what this customer adds to the count
  public record Counted(UUID customer, long amount) {}

  public CountedCustomers {
    customers = List.copyOf(customers);
  }

  /// @param of the customers of these members; empty for all customers
  /// @param most how many to name, in the order of their ids
  public static CountedCustomers of(
      KpiFacts facts, StoreMeasure measure, DateRange days, Optional<Set<UUID>> of, int most) {
    List<Counted> customers = new ArrayList<>();
    long[][] cells = new long[StoreMeasure.values().length][1];
    long[] counted = cells[measure.ordinal()];
    CustomerCount count = new CustomerCount(facts, days, cells);
    int all = 0;
    long sum = 0;
    for (int row = 0; row < facts.size(); row++) {
      counted[0] = 0;
      if (facts.isOf(row, of)) {
        count.count(row, 0);
      }
      long amount = counted[0];
      if (amount != 0) {
        all++;
        sum += amount;
        if (customers.size() < most) {
          customers.add(new Counted(facts.facts.customer(row), amount));
        }
      }
    }
    return new CountedCustomers(customers, all, sum);
  }
}
