package org.siyu.storage.kpi;

import java.lang.ref.SoftReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.siyu.core.campaign.CampaignReach;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.StampedFile;

/// What campaigns have brought by day, where nobody wrote it down: as the page of each counts it,
/// the orders of those who belong to its audience now. They are counted from what is known of
/// customers anyway, since a look at all orders for each campaign would cost a second for each. Who
/// is in which tier is held, and lies beside the store, while the run of tiers and the customers
/// are the same.
final class JooqCampaignRevenue {
  private static final int FETCH_SIZE = 10_000;

  private record Held(UUID run, KpiFacts of, Map<String, BitSet> tiers) {}

  private final Database database;
  private final Supplier<List<CampaignReach>> campaigns;
  private SoftReference<Held> held = new SoftReference<>(null);

  JooqCampaignRevenue(Database database, Supplier<List<CampaignReach>> campaigns) {
    this.database = database;
    this.campaigns = campaigns;
  }

  /// Called by one thread at a time.
  ///
  /// @param stamp of the customers' tables; empty where they have none, or are too few to be kept
  List<DailyCount> counts(KpiFacts customers, String stamp, Monitor monitor) {
    List<DailyCount> counts = new ArrayList<>();
    for (CampaignReach campaign : campaigns.get()) {
      monitor.check();
      customers
          .turnover(addressed(campaign, customers, stamp, monitor), campaign.window())
          .forEach(
              (day, cents) ->
                  counts.add(
                      new DailyCount(
                          StoreMeasure.CAMPAIGN_REVENUE.word(),
                          day,
                          campaign.lead(),
                          cents,
                          Optional.of(campaign.campaign()))));
    }
    return counts;
  }

  private BitSet addressed(
      CampaignReach campaign, KpiFacts customers, String stamp, Monitor monitor) {
    BitSet rows = new BitSet(customers.size());
    Set<String> wanted = campaign.audience().tiers();
    if (wanted.isEmpty()) {
      rows.set(0, customers.size());
    } else {
      Map<String, BitSet> placed =
          database.read(monitor, Database.lazily(sql -> placed(sql, customers, stamp)));
      wanted.forEach(tier -> rows.or(placed.getOrDefault(tier, new BitSet())));
    }
    if (!campaign.audience().tags().isEmpty()) {
      rows.and(customers.tagged(campaign.audience().tags()));
    }
    return rows;
  }

  /// The rows of each tier by the run of the latest day.
  private Map<String, BitSet> placed(DSLContext sql, KpiFacts customers, String stamp) {
    List<UUID> latest =
        sql.fetch("select id from tier_snapshot order by as_of desc, taken_at desc limit 1")
            .map(row -> row.get(0, UUID.class));
    if (latest.isEmpty()) {
      return Map.of();
    }
    UUID run = latest.getFirst();
    Held had = held.get();
    if (had != null && had.run().equals(run) && had.of() == customers) {
      return had.tiers();
    }
    StampedFile<Map<String, BitSet>> file =
        new StampedFile<>(database.besideStore(".placed"), new RowSetsForm());
    String wanted = run + " " + stamp;
    Optional<Map<String, BitSet>> kept = stamp.isEmpty() ? Optional.empty() : file.read(wanted);
    Map<String, BitSet> placed = kept.orElseGet(() -> read(sql, run, customers));
    if (kept.isEmpty() && !stamp.isEmpty()) {
      file.write(wanted, placed);
    }
    held = new SoftReference<>(new Held(run, customers, placed));
    return placed;
  }

  private static Map<String, BitSet> read(DSLContext sql, UUID run, KpiFacts customers) {
    Map<String, BitSet> placed = new HashMap<>();
    try (ResultSet rows =
        sql.resultQuery("select customer_id, tier from tier_assignment where snapshot_id = ?", run)
            .fetchSize(FETCH_SIZE)
            .fetchResultSet()) {
      while (rows.next()) {
        int row = customers.rowOf(rows.getObject(1, UUID.class));
        if (row >= 0) {
          placed.computeIfAbsent(rows.getString(2), _ -> new BitSet(customers.size())).set(row);
        }
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException("the tiers could not be read", trouble);
    }
    return placed;
  }
}
