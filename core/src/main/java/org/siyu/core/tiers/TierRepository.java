package org.siyu.core.tiers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

/// Where facts come from, and where schemes and snapshots are kept.
public interface TierRepository {
  /// The facts of all customers, all as of one moment.
  Facts facts(Monitor monitor);

  /// The facts of one customer; empty facts when there is none.
  Facts factsOf(UUID customer);

  /// All versions, the newest first.
  List<SchemeEntry> schemes();

  /// @throws ProblemException when there is no such version or its definition is damaged
  TierScheme scheme(int version);

  /// Keeps `scheme` under the next version, which is in the result.
  TierScheme saveScheme(TierScheme scheme, SchemeEntry entry);

  /// Keeps all of a run or nothing.
  void saveSnapshot(TierSnapshot snapshot, TierRun run, Monitor monitor);

  /// All snapshots, the latest taken first.
  List<TierSnapshot> snapshots();

  Optional<TierSnapshot> latest();

  Optional<TierSnapshot> snapshot(UUID id);

  /// Every placement of a snapshot, by customer, one after the other.
  void assignments(UUID snapshot, Monitor monitor, Consumer<TierAssignment> each);

  /// Who of a snapshot belongs to a cell.
  ///
  /// @param before the earlier snapshot, for [ListSource.Moved]; empty for all others
  Set<UUID> customers(UUID snapshot, ListSource source, Optional<UUID> before);

  Optional<TierAssignment> assignment(UUID snapshot, UUID customer);

  MigrationMatrix migration(UUID from, UUID to);
}
