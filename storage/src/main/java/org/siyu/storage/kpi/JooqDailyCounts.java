package org.siyu.storage.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.StoreMeasure;

/// Counts of days of what the team did: content, campaigns, follow-ups, reviews, messages, exports,
/// and what files of statistics say.
final class JooqDailyCounts {
  private final DSLContext sql;
  private final List<DailyCount> counts = new ArrayList<>();

  private JooqDailyCounts(DSLContext sql) {
    this.sql = sql;
  }

  static List<DailyCount> read(DSLContext sql) {
    JooqDailyCounts reading = new JooqDailyCounts(sql);
    reading.content();
    reading.campaigns();
    reading.followUps();
    reading.reviews();
    reading.learning();
    reading.exports();
    // What a file of statistics says of a day comes after what is counted, and goes before it.
    reading.counts.addAll(JooqCapUse.read(sql));
    reading.statistics();
    return reading.counts;
  }

  /// Rows of day, member and the counts of measures.
  private void add(String query, StoreMeasure... measures) {
    for (Record row : sql.fetch(query)) {
      LocalDate day = Objects.requireNonNull(row.get(0, LocalDate.class));
      Optional<UUID> member = Optional.ofNullable(row.get(1, UUID.class));
      for (int column = 0; column < measures.length; column++) {
        Double amount = row.get(column + 2, Double.class);
        if (amount != null) {
          counts.add(new DailyCount(measures[column].word(), day, member, amount));
        }
      }
    }
  }

  private void content() {
    add(
        """
        select cast(planned_start as date), coalesce(owner_id, author_id), count(*), sum(reach),
          sum(opens), sum(clicks), sum(interactions), sum(joins), sum(leaves)
        from content_item
        where purpose = 'plan' and removed_at is null and status in ('published', 'results-in')
        group by cast(planned_start as date), coalesce(owner_id, author_id)
        """,
        StoreMeasure.CONTENT_PIECES,
        StoreMeasure.CONTENT_REACH,
        StoreMeasure.CONTENT_OPENS,
        StoreMeasure.CONTENT_CLICKS,
        StoreMeasure.CONTENT_INTERACTIONS,
        StoreMeasure.CONTENT_JOINS,
        StoreMeasure.CONTENT_LEAVES);
  }

  // What somebody has written down; of the other campaigns [JooqCampaignRevenue] counts it.
  private void campaigns() {
    add(
        """
        select s.spent_on, c.lead_id, sum(s.amount_cents)
        from campaign_spending s join campaign c on c.id = s.campaign_id
        group by s.spent_on, c.lead_id
        """,
        StoreMeasure.CAMPAIGN_COST);
    add(
        """
        select a.counted_on, c.lead_id, sum(a.amount) * 100
        from campaign_actual a join campaign c on c.id = a.campaign_id
        where a.measure = 'gmv' group by a.counted_on, c.lead_id
        """,
        StoreMeasure.CAMPAIGN_REVENUE);
  }

  private void followUps() {
    add(
        """
        select cast(due_at as date), owner_id, count(*),
          sum(case when done_at <= due_at then 1 else 0 end)
        from follow_up group by cast(due_at as date), owner_id
        """,
        StoreMeasure.FOLLOW_UPS_DUE,
        StoreMeasure.FOLLOW_UPS_ON_TIME);
  }

  private void reviews() {
    add(
        """
        select cast(r.happened_at as date), i.author_id, count(*),
          sum(case when r.step = 'sent-back' then 1 else 0 end)
        from content_review r join content_item i on i.id = r.item_id
        where r.step in ('cross-reviewed', 'legal-reviewed', 'sent-back')
        group by cast(r.happened_at as date), i.author_id
        """,
        StoreMeasure.REVIEWS,
        StoreMeasure.REVIEWS_SENT_BACK);
    add(
        """
        select cast(sent_at as date), cast(null as uuid), count(*),
          sum(case when kind = 'step' then 1 else 0 end)
        from contact_sent group by cast(sent_at as date)
        """,
        StoreMeasure.SENDINGS,
        StoreMeasure.AUTOMATED_SENDINGS);
  }

  private void learning() {
    add(
        """
        select cast(finished_at as date), cast(null as uuid), count(*) from experiment
        where finished_at is not null group by cast(finished_at as date)
        """,
        StoreMeasure.EXPERIMENTS);
    add(
        """
        select cast(created_at as date), cast(null as uuid), count(*) from case_study
        group by cast(created_at as date)
        """,
        StoreMeasure.CASES);
  }

  private void exports() {
    add(
        """
        select cast(happened_at as date), cast(null as uuid), count(*),
          sum(case when details like '%personal-data=masked%' then 1 else 0 end)
        from audit_entry where details like '%personal-data=%'
        group by cast(happened_at as date)
        """,
        StoreMeasure.EXPORTS, StoreMeasure.MASKED_EXPORTS);
  }

  private void statistics() {
    for (Record row : sql.fetch("select indicator, counted_on, scope, amount from kpi_day")) {
      Optional<Scope> scope = Scope.parse(Objects.requireNonNull(row.get(2, String.class)));
      counts.add(
          new DailyCount(
              Objects.requireNonNull(row.get(0, String.class)),
              Objects.requireNonNull(row.get(1, LocalDate.class)),
              scope.flatMap(
                  each ->
                      each instanceof Scope.OfMember(UUID member)
                          ? Optional.of(member)
                          : Optional.empty()),
              Objects.requireNonNull(row.get(3, Double.class))));
    }
  }
}
