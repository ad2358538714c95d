package org.siyu.core.contact;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.Monitor;

/// Computes whom items reach, from one state of the store. What many items have in common is
/// computed once. May be used by several threads.
final class ReachRules {
  /// All that decides the reach of an item.
  private record Case(Audience audience, boolean hasGeneral, Optional<UUID> snapshot, long day) {}

  private final CustomerBook book;
  private final List<TierPlacement> placements;
  private final ContactRepository repository;
  private final Map<UUID, Map<String, CustomerSet>> placed = new ConcurrentHashMap<>();
  private final Map<UUID, CustomerSet> tags = new ConcurrentHashMap<>();
  private final Map<Case, Reach> known = new ConcurrentHashMap<>();

  ReachRules(CustomerBook book, ContactRepository repository) {
    this.book = book;
    this.repository = repository;
    this.placements = repository.placements();
  }

  CustomerBook book() {
    return book;
  }

  /// @param day as of whose end tiers and consents count
  Reach of(ContentRow row, LocalDate day, Monitor monitor) {
    return of(row.audience(), row.hasGeneral(), day, monitor);
  }

  /// @param day as of whose end tiers and consents count
  Reach of(Audience audience, boolean hasGeneral, LocalDate day, Monitor monitor) {
    LocalDate settled = book.settledFrom();
    LocalDate asOf = day.isAfter(settled) ? settled : day;
    Optional<UUID> snapshot =
        audience.tiers().isEmpty()
            ? Optional.empty()
            : TierPlacement.on(day, placements).map(TierPlacement::snapshot);
    Case wanted = new Case(audience, hasGeneral, snapshot, asOf.toEpochDay());
    Reach reach = known.get(wanted);
    if (reach == null) {
      reach = compute(wanted, asOf, monitor);
      known.put(wanted, reach);
    }
    return reach;
  }

  private Reach compute(Case wanted, LocalDate asOf, Monitor monitor) {
    BitSet audience = book.presentOn(asOf);
    if (!wanted.audience().tiers().isEmpty()) {
      audience.and(inTiers(wanted, monitor));
    }
    if (!wanted.audience().tags().isEmpty()) {
      audience.and(tagged(wanted.audience().tags(), monitor));
    }
    int meant = audience.cardinality();
    audience.andNot(book.refusingMarketing(asOf));
    int willing = audience.cardinality();
    BitSet general = new BitSet();
    if (wanted.audience().isByProfile()) {
      BitSet refusing = book.refusingProfile(asOf);
      refusing.and(audience);
      if (wanted.hasGeneral()) {
        general = refusing;
      } else {
        audience.andNot(refusing);
      }
    }
    CustomerSet reached = CustomerSet.of(audience);
    return new Reach(
        reached, CustomerSet.of(general), meant - willing, willing - reached.size(), 0);
  }

  private BitSet inTiers(Case wanted, Monitor monitor) {
    BitSet found = new BitSet(book.size());
    wanted
        .snapshot()
        .ifPresent(
            snapshot -> {
              Map<String, CustomerSet> byTier = placed(snapshot, monitor);
              for (String tier : wanted.audience().tiers()) {
                byTier.getOrDefault(tier, CustomerSet.NOBODY).forEach(found::set);
              }
            });
    return found;
  }

  CustomerSet inTier(String tier, LocalDate day, Monitor monitor) {
    return TierPlacement.on(day, placements)
        .map(placement -> placed(placement.snapshot(), monitor))
        .map(byTier -> byTier.getOrDefault(tier, CustomerSet.NOBODY))
        .orElse(CustomerSet.NOBODY);
  }

  BitSet tagged(Set<UUID> wanted, Monitor monitor) {
    BitSet found = new BitSet(book.size());
    for (UUID tag : wanted) {
      CustomerSet wearers = tags.get(tag);
      if (wearers == null) {
        wearers = repository.tagged(tag, book, monitor);
        tags.put(tag, wearers);
      }
      wearers.forEach(found::set);
    }
    return found;
  }

  private Map<String, CustomerSet> placed(UUID snapshot, Monitor monitor) {
    Map<String, CustomerSet> byTier = placed.get(snapshot);
    if (byTier == null) {
      byTier = repository.placed(snapshot, book, monitor);
      placed.put(snapshot, byTier);
    }
    return byTier;
  }
}
