package org.siyu.storage.kpi;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.siyu.core.kpi.DriverParts;
import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.TierRepository;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.storage.database.Database;

/// Tells customers apart by the tier of some day and content by its channel. The customers of one
/// run of tiers are held while their facts are the same.
final class JooqDriverParts implements DriverParts {
  private static final Map<StoreMeasure, String> CONTENT =
      Map.of(
          StoreMeasure.CONTENT_PIECES, "count(*)",
          StoreMeasure.CONTENT_REACH, "sum(reach)",
          StoreMeasure.CONTENT_OPENS, "sum(opens)",
          StoreMeasure.CONTENT_CLICKS, "sum(clicks)",
          StoreMeasure.CONTENT_INTERACTIONS, "sum(interactions)",
          StoreMeasure.CONTENT_JOINS, "sum(joins)",
          StoreMeasure.CONTENT_LEAVES, "sum(leaves)");

  private record Held(UUID snapshot, KpiFacts of, Tiers tiers) {}

  private final Database database;
  private final TierRepository tiers;
  private final ReentrantLock one = new ReentrantLock();
  private SoftReference<Held> held = new SoftReference<>(null);

  JooqDriverParts(Database database, TierRepository tiers) {
    this.database = database;
    this.tiers = tiers;
  }

  @Override
  public Optional<Tiers> tiers(KpiFacts facts, LocalDate asOf, Monitor monitor) {
    one.lock();
    try {
      return snapshot(asOf.plusDays(1).atStartOfDay()).map(run -> grouped(run, facts, monitor));
    } finally {
      one.unlock();
    }
  }

  private Optional<UUID> snapshot(LocalDateTime end) {
    List<TierSnapshot> runs =
        tiers.snapshots().stream().sorted(Comparator.comparing(TierSnapshot::asOf)).toList();
    return runs.stream()
        .filter(run -> !run.asOf().isAfter(end))
        .reduce((_, later) -> later)
        .map(TierSnapshot::id);
  }

  private Tiers grouped(UUID run, KpiFacts facts, Monitor monitor) {
    Held had = held.get();
    if (had != null && had.snapshot().equals(run) && had.of() == facts) {
      return had.tiers();
    }
    int[] group = new int[facts.size()];
    Arrays.fill(group, -1);
    Map<String, Integer> codes = new LinkedHashMap<>();
    tiers.assignments(
        run,
        monitor,
        placed -> {
          int row = facts.rowOf(placed.customer());
          if (row >= 0) {
            group[row] = codes.computeIfAbsent(placed.tier(), _ -> codes.size());
          }
        });
    List<UUID> groups = new ArrayList<>();
    for (int code = 0; code < codes.size(); code++) {
      groups.add(new UUID(0, code + 1L));
    }
    for (int row = 0; row < group.length; row++) {
      group[row] = group[row] < 0 ? codes.size() : group[row];
    }
    Tiers made = new Tiers(groups, List.copyOf(codes.keySet()), facts.grouped(groups, group));
    held = new SoftReference<>(new Held(run, facts, made));
    return made;
  }

  @Override
  public Map<String, Double> content(StoreMeasure measure, DateRange days) {
    String sum = CONTENT.get(measure);
    if (sum == null) {
      return Map.of();
    }
    Map<String, Double> counts = new LinkedHashMap<>();
    database
        .read(
            sql ->
                sql.fetch(
                    "select channel, "
                        + sum
                        + " from content_item where purpose = 'plan' and removed_at is null"
                        + " and status in ('published', 'results-in')"
                        + " and planned_start >= ? and planned_start < ?"
                        + " group by channel order by channel",
                    days.first().atStartOfDay(),
                    days.last().plusDays(1).atStartOfDay()))
        .forEach(
            row -> {
              Double amount = row.get(1, Double.class);
              counts.put(
                  Objects.requireNonNullElse(row.get(0, String.class), ""),
                  amount == null ? 0 : amount);
            });
    return counts;
  }
}
