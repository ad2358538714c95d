package org.siyu.core.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Counts, of each customer, the limits that are gone over.
final class OverCount {
  private OverCount() {}

  /// Those who go over a limit furthest first.
  static List<OverCustomer> of(List<Breach> breaches, int customers) {
    int[] count = new int[customers];
    int[] excess = new int[customers];
    int[] worst = new int[customers];
    int[] reached = new int[customers];
    for (int index = 0; index < breaches.size(); index++) {
      Breach breach = breaches.get(index);
      int[] times = new int[customers];
      breach
          .parts()
          .forEach(
              part -> part.contact().reached().and(breach.over()).forEach(row -> times[row]++));
      int place = index;
      breach
          .over()
          .forEach(
              row -> {
                count[row]++;
                int here = times[row] - breach.most();
                if (here > excess[row]) {
                  excess[row] = here;
                  worst[row] = place;
                  reached[row] = times[row];
                }
              });
    }
    List<OverCustomer> over = new ArrayList<>();
    for (int row = 0; row < customers; row++) {
      if (count[row] > 0) {
        over.add(new OverCustomer(row, breaches.get(worst[row]), reached[row], count[row]));
      }
    }
    over.sort(
        Comparator.comparingInt(OverCustomer::excess)
            .thenComparingInt(OverCustomer::breaches)
            .reversed()
            .thenComparingInt(OverCustomer::row));
    return List.copyOf(over);
  }

  /// Whom each contact takes over a limit, or reaches while they are.
  static Map<UUID, CustomerSet> byContact(List<Breach> breaches) {
    Map<UUID, CustomerSet> over = new HashMap<>();
    for (Breach breach : breaches) {
      for (Breach.Part part : breach.parts()) {
        over.merge(
            part.contact().id(), part.contact().reached().and(breach.over()), CustomerSet::or);
      }
    }
    return over;
  }
}
