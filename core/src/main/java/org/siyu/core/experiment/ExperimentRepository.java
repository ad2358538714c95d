package org.siyu.core.experiment;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.shared.Monitor;

/// Keeps experiments and who has which variant, and reads what came of it. The port that storage
/// fills.
public interface ExperimentRepository {
  <T> T asOne(Supplier<T> changes);

  /// Counts the changes of the store: while it is the same, so is all that was read.
  long changes();

  /// The newest first.
  List<Experiment> all();

  Optional<Experiment> find(ExperimentId id);

  /// Adds an experiment of version 0 or changes the one with its id.
  ///
  /// @return the experiment with its new version
  /// @throws org.siyu.core.shared.ProblemException [ExperimentProblem#CHANGED_MEANWHILE]
  Experiment save(Experiment experiment, LocalDateTime changedAt, String changedBy);

  /// Takes an experiment away, with all that belongs to it.
  void remove(ExperimentId id);

  /// Freezes who has which variant; what was frozen before stays.
  void assign(ExperimentId id, Collection<Assigned> assigned, Monitor monitor);

  /// Everybody who has a variant, by id. Customers that were merged since count as the one they are
  /// now, who keeps the variant that came first.
  List<Assigned> assigned(ExperimentId id, Monitor monitor);

  /// Who is in an experiment that is running.
  Set<UUID> inRunning();

  /// The variant of one customer.
  Optional<Integer> variant(ExperimentId id, UUID customer);

  /// Who wants no marketing by profile, by the latest word up to a moment.
  Set<UUID> refusingProfile(LocalDateTime asOf);

  /// Hands on all that counts in a time, in any order.
  ///
  /// @param from included
  /// @param to excluded
  void events(Measure.Kind kind, LocalDateTime from, LocalDateTime to, Monitor monitor, Each each);

  /// Keeps the figures of a finished experiment, one for each variant.
  void keepFigures(ExperimentId id, List<VariantFigures> figures);

  /// The figures that were kept; empty while there are none.
  List<VariantFigures> figures(ExperimentId id);

  /// The experiments of a step of a template, newest first.
  default List<Experiment> ofStep(UUID step) {
    return all().stream().filter(each -> each.links().step().equals(Optional.of(step))).toList();
  }

  /// @param variant its place
  /// @param exposedAt when the customer gets it
  record Assigned(UUID customer, int variant, String tier, LocalDateTime exposedAt) {}

  /// How many customers have each variant in each tier.
  static Map<String, long[]> byTier(Collection<Assigned> assigned, int variants) {
    Map<String, long[]> counts = new TreeMap<>();
    assigned.forEach(
        each -> counts.computeIfAbsent(each.tier(), _ -> new long[variants])[each.variant()]++);
    return counts;
  }

  /// Takes one thing that a customer did.
  @FunctionalInterface
  interface Each {
    /// @param cents what was spent, refunds taken off; 0 where it is not an order
    void take(UUID customer, LocalDateTime at, long cents);
  }
}
