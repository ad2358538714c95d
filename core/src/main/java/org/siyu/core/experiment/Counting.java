package org.siyu.core.experiment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Counts what customers did in their own days.
final class Counting {
  private final Map<UUID, ExperimentRepository.Assigned> assigned = new HashMap<>();
  private final Map<UUID, Long> cents = new HashMap<>();
  private final int variants;
  private final int days;

  Counting(Collection<ExperimentRepository.Assigned> people, int variants, int days) {
    this.variants = variants;
    this.days = days;
    people.forEach(person -> assigned.put(person.customer(), person));
  }

  /// Counts from the moment of exposure on, for the measure's days.
  void take(UUID customer, LocalDateTime at, long spent) {
    ExperimentRepository.Assigned person = assigned.get(customer);
    if (person != null
        && !at.isBefore(person.exposedAt())
        && at.isBefore(person.exposedAt().plusDays(days))) {
      cents.merge(customer, spent, Long::sum);
    }
  }

  Analysis.Outcomes outcomes(LocalDateTime now) {
    long[] people = new long[variants];
    long[] settled = new long[variants];
    long[] hits = new long[variants];
    double[] sums = new double[variants];
    double[] squares = new double[variants];
    List<List<Long>> spent = new ArrayList<>();
    for (int variant = 0; variant < variants; variant++) {
      spent.add(new ArrayList<>());
    }
    for (ExperimentRepository.Assigned person : assigned.values()) {
      int variant = person.variant();
      people[variant]++;
      settled[variant] += person.exposedAt().plusDays(days).isAfter(now) ? 0 : 1;
      Long amount = cents.get(person.customer());
      if (amount != null) {
        hits[variant]++;
        sums[variant] += amount;
        squares[variant] += (double) amount * amount;
        spent.get(variant).add(amount);
      }
    }
    List<VariantFigures> figures = new ArrayList<>();
    for (int variant = 0; variant < variants; variant++) {
      figures.add(
          new VariantFigures(
              people[variant], settled[variant], hits[variant], sums[variant], squares[variant]));
    }
    return new Analysis.Outcomes(figures, spent.stream().map(Counting::sorted).toList());
  }

  /// In one order whatever the map's, so that the bootstrap can be repeated.
  private static double[] sorted(List<Long> amounts) {
    return amounts.stream().mapToDouble(Long::doubleValue).sorted().toArray();
  }
}
