package org.siyu.app.tiers;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Facts;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.MigrationMatrix;
import org.siyu.core.tiers.SavedList;
import org.siyu.core.tiers.SavedListRepository;
import org.siyu.core.tiers.SchemeEntry;
import org.siyu.core.tiers.TierAssignment;
import org.siyu.core.tiers.TierPlay;
import org.siyu.core.tiers.TierPracticeRepository;
import org.siyu.core.tiers.TierRepository;
import org.siyu.core.tiers.TierReview;
import org.siyu.core.tiers.TierRun;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;

/// All that is kept about tiers, in memory.
final class MemoryTiers implements TierRepository, TierPracticeRepository, SavedListRepository {
  private final Facts facts;
  private final List<TierScheme> schemes = new ArrayList<>();
  private final List<SchemeEntry> entries = new ArrayList<>();
  private final Map<UUID, TierSnapshot> snapshots = new LinkedHashMap<>();
  private final Map<UUID, Map<UUID, TierAssignment>> placed = new HashMap<>();
  private final Map<String, TierPlay> plays = new HashMap<>();
  private final List<TierReview> reviews = new ArrayList<>();
  private final Map<UUID, SavedList> lists = new LinkedHashMap<>();
  private final Map<UUID, Set<UUID>> members = new HashMap<>();

  MemoryTiers(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Facts facts(Monitor monitor) {
    return facts;
  }

  @Override
  public Facts factsOf(UUID customer) {
    return facts;
  }

  @Override
  public List<SchemeEntry> schemes() {
    return entries.reversed();
  }

  @Override
  public TierScheme scheme(int version) {
    return schemes.get(version - 1);
  }

  @Override
  public TierScheme saveScheme(TierScheme scheme, SchemeEntry entry) {
    TierScheme saved = scheme.withVersion(schemes.size() + 1);
    schemes.add(saved);
    entries.add(
        new SchemeEntry(saved.version(), entry.name(), entry.createdAt(), entry.createdBy()));
    return saved;
  }

  @Override
  public void saveSnapshot(TierSnapshot snapshot, TierRun run, Monitor monitor) {
    snapshots.put(snapshot.id(), snapshot);
    placed.put(
        snapshot.id(),
        IntStream.range(0, run.size())
            .mapToObj(run::assignment)
            .collect(Collectors.toMap(TierAssignment::customer, one -> one)));
  }

  @Override
  public List<TierSnapshot> snapshots() {
    return List.copyOf(snapshots.values()).reversed();
  }

  @Override
  public Optional<TierSnapshot> latest() {
    return snapshots().stream().findFirst();
  }

  @Override
  public Optional<TierSnapshot> snapshot(UUID id) {
    return Optional.ofNullable(snapshots.get(id));
  }

  @Override
  public void assignments(UUID snapshot, Monitor monitor, Consumer<TierAssignment> each) {
    placed.getOrDefault(snapshot, Map.of()).values().forEach(each);
  }

  @Override
  public Set<UUID> customers(UUID snapshot, ListSource source, Optional<UUID> before) {
    return placed.getOrDefault(snapshot, Map.of()).values().stream()
        .filter(one -> isIn(one, source, before))
        .map(TierAssignment::customer)
        .collect(Collectors.toSet());
  }

  private boolean isIn(TierAssignment one, ListSource source, Optional<UUID> before) {
    return switch (source) {
      case ListSource.Scores(int recency, int frequency) ->
          one.recencyScore() == recency && one.frequencyScore() == frequency;
      case ListSource.InTier(String tier) -> one.tier().equals(tier);
      case ListSource.InSegment(var segment) -> one.segment() == segment;
      case ListSource.Moved(Optional<String> from, String to) ->
          one.tier().equals(to)
              && before
                  .flatMap(id -> assignment(id, one.customer()))
                  .map(TierAssignment::tier)
                  .equals(from);
    };
  }

  @Override
  public Optional<TierAssignment> assignment(UUID snapshot, UUID customer) {
    return Optional.ofNullable(placed.getOrDefault(snapshot, Map.of()).get(customer));
  }

  @Override
  public MigrationMatrix migration(UUID from, UUID to) {
    Map<List<Optional<String>>, MigrationMatrix.Move> moves = new LinkedHashMap<>();
    Set<UUID> all = new HashSet<>(placed.get(from).keySet());
    all.addAll(placed.get(to).keySet());
    for (UUID customer : all) {
      Optional<TierAssignment> before = assignment(from, customer);
      Optional<TierAssignment> after = assignment(to, customer);
      MigrationMatrix.Move move =
          new MigrationMatrix.Move(
              before.map(TierAssignment::tier),
              after.map(TierAssignment::tier),
              1,
              after.or(() -> before).orElseThrow().spend());
      moves.merge(
          List.of(move.from(), move.to()),
          move,
          (one, other) ->
              new MigrationMatrix.Move(
                  one.from(), one.to(), one.customers() + 1, one.spend().plus(other.spend())));
    }
    return new MigrationMatrix(List.copyOf(moves.values()));
  }

  @Override
  public List<TierPlay> plays() {
    return List.copyOf(plays.values());
  }

  @Override
  public TierPlay save(TierPlay play, String actor, LocalDateTime at) {
    TierPlay saved = play.withVersion(play.version() + 1);
    plays.put(play.tier(), saved);
    return saved;
  }

  @Override
  public List<TierReview> reviews() {
    return List.copyOf(reviews).reversed();
  }

  @Override
  public void add(TierReview review) {
    reviews.add(review);
  }

  @Override
  public List<SavedList> lists() {
    return List.copyOf(lists.values()).reversed();
  }

  @Override
  public Set<UUID> members(UUID list) {
    return members.getOrDefault(list, Set.of());
  }

  @Override
  public void add(SavedList list, Collection<UUID> wanted) {
    lists.put(list.id(), list);
    members.put(list.id(), Set.copyOf(wanted));
  }

  @Override
  public void rename(UUID list, String name) {
    lists.computeIfPresent(list, (_, old) -> old.withName(name));
  }

  @Override
  public void remove(UUID list) {
    lists.remove(list);
    members.remove(list);
  }
}
