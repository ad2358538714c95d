package org.siyu.storage.campaign;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.siyu.core.campaign.Pace;
import org.siyu.core.campaign.Spread;
import org.siyu.core.shared.Code;
import org.siyu.core.sop.SopMeasure;

/// Reads when targets of campaigns are to be reached and their money is to be spent.
final class JooqPaceReader {
  private final DSLContext sql;

  JooqPaceReader(DSLContext sql) {
    this.sql = sql;
  }

  /// By campaign; those without a row are even.
  ///
  /// @param where "" for all campaigns
  Map<UUID, Pace> read(String where, Object... bindings) {
    Map<UUID, Map<SopMeasure, Map<Integer, BigDecimal>>> days = new HashMap<>();
    sql.fetch(
            "select campaign_id, measure, day_offset, amount from campaign_spread_day" + where,
            bindings)
        .forEach(
            row ->
                days.computeIfAbsent(row.get(0, UUID.class), _ -> new EnumMap<>(SopMeasure.class))
                    .computeIfAbsent(
                        Code.parse(SopMeasure.class, row.get(1, String.class)),
                        _ -> new HashMap<>())
                    .put(row.get(2, Integer.class), row.get(3, BigDecimal.class)));
    Map<UUID, Map<SopMeasure, Spread>> spreads = new HashMap<>();
    sql.fetch("select campaign_id, measure, shape from campaign_spread" + where, bindings)
        .forEach(
            row -> {
              UUID campaign = row.get(0, UUID.class);
              SopMeasure measure = Code.parse(SopMeasure.class, row.get(1, String.class));
              Spread spread =
                  new Spread(
                      Code.parse(Spread.Shape.class, row.get(2, String.class)),
                      days.getOrDefault(campaign, Map.of()).getOrDefault(measure, Map.of()));
              spreads
                  .computeIfAbsent(campaign, _ -> new EnumMap<>(SopMeasure.class))
                  .put(measure, spread);
            });
    Map<UUID, Map<String, Integer>> due = new HashMap<>();
    sql.fetch("select campaign_id, line, day_offset from campaign_budget_due" + where, bindings)
        .forEach(
            row ->
                due.computeIfAbsent(row.get(0, UUID.class), _ -> new HashMap<>())
                    .put(row.get(1, String.class), row.get(2, Integer.class)));
    Set<UUID> campaigns = new HashSet<>(spreads.keySet());
    campaigns.addAll(due.keySet());
    Map<UUID, Pace> paces = new HashMap<>();
    campaigns.forEach(
        id ->
            paces.put(
                id, new Pace(spreads.getOrDefault(id, Map.of()), due.getOrDefault(id, Map.of()))));
    return paces;
  }
}
