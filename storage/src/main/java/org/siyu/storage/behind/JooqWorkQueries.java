package org.siyu.storage.behind;

import org.siyu.core.kpi.facts.StoreMeasure;

/// For each count of what the team did its rows, in the same columns: kind, what it opens, when,
/// title, customer with nickname and real name, member, else a name, state, what it adds, and what
/// no other row has.
final class JooqWorkQueries {
  private static final String NOBODY =
      "cast(null as uuid), cast(null as varchar), cast(null as varchar)";

  private JooqWorkQueries() {}

  /// @throws IllegalArgumentException for a count that is not daily
  static String of(StoreMeasure measure) {
    return switch (measure) {
      case CONTENT_PIECES, AUTHORS -> content("1");
      case CONTENT_REACH -> content("reach");
      case CONTENT_OPENS -> content("opens");
      case CONTENT_CLICKS -> content("clicks");
      case CONTENT_INTERACTIONS -> content("interactions");
      case CONTENT_JOINS -> content("joins");
      case CONTENT_LEAVES -> content("leaves");
      case CAMPAIGN_COST -> spending();
      case CAMPAIGN_REVENUE -> revenue();
      case FOLLOW_UPS_DUE -> followUps("");
      case FOLLOW_UPS_ON_TIME -> followUps(" where f.done_at <= f.due_at");
      case REVIEWS -> reviews("'cross-reviewed', 'legal-reviewed', 'sent-back'");
      case REVIEWS_SENT_BACK -> reviews("'sent-back'");
      case SENDINGS -> sendings("");
      case AUTOMATED_SENDINGS -> sendings(" where s.kind = 'step'");
      case EXPORTS -> exports("personal-data=");
      case MASKED_EXPORTS -> exports("personal-data=masked");
      case EXPERIMENTS ->
          learning("experiment", "finished_at", "name", "finished_by", "experiment");
      case CASES -> learning("case", "created_at", "title", "created_by", "case_study");
      default -> throw new IllegalArgumentException("not of what the team did: " + measure);
    };
  }

  private static String content(String counts) {
    return "select 'content', id, planned_start, title, "
        + NOBODY
        + ", coalesce(owner_id, author_id), '', channel, "
        + counts
        + ", cast(id as varchar) from content_item where purpose = 'plan' and removed_at is null"
        + " and status in ('published', 'results-in') and "
        + counts
        + " is not null";
  }

  private static String spending() {
    return "select 'spending', s.campaign_id, cast(s.spent_on as timestamp),"
        + " c.name || ' · ' || s.line, "
        + NOBODY
        + ", c.lead_id, '', '', s.amount_cents, cast(s.id as varchar)"
        + " from campaign_spending s join campaign c on c.id = s.campaign_id";
  }

  // What was counted from orders is no row of the store: see reckoned.
  private static String revenue() {
    return "select 'campaign-count', a.campaign_id, cast(a.counted_on as timestamp), c.name, "
        + NOBODY
        + ", c.lead_id, '', '', a.amount * 100,"
        + " cast(a.campaign_id as varchar)"
        + " from campaign_actual a join campaign c on c.id = a.campaign_id"
        + " where a.measure = 'gmv'";
  }

  /// What campaigns brought, counted from orders: the campaign, day, member and cents of each are
  /// to be asked with.
  static String reckoned(int count) {
    return "select 'campaign-orders', c.id, cast(v.counted_on as timestamp), c.name, "
        + NOBODY
        + ", v.member, '', '', v.cents, cast(c.id as varchar) || v.counted_on from (values "
        + JooqWorkBehind.marks(
            "(cast(? as uuid), cast(? as date), cast(? as uuid), cast(? as double precision))",
            count)
        + ") as v (campaign, counted_on, member, cents) join campaign c on c.id = v.campaign";
  }

  private static String followUps(String only) {
    return "select 'follow-up', f.customer_id, f.due_at, f.kind, f.customer_id, c.nickname,"
        + " c.real_name, f.owner_id, '',"
        + " case when f.done_at is null then 'open' when f.done_at <= f.due_at then 'on-time'"
        + " else 'late' end, 1, cast(f.id as varchar)"
        + " from follow_up f join customer c on c.id = f.customer_id"
        + only;
  }

  private static String reviews(String steps) {
    return "select 'review', r.item_id, r.happened_at, i.title, "
        + NOBODY
        + ", i.author_id, '', r.step, 1,"
        + " cast(r.item_id as varchar) || r.entry_no"
        + " from content_review r join content_item i on i.id = r.item_id where r.step in ("
        + steps
        + ")";
  }

  private static String sendings(String only) {
    return "select case when s.kind = 'step' then 'step' else 'sending' end,"
        + " coalesce(i.id, c.id), s.sent_at, coalesce(i.title, c.name, ''), "
        + NOBODY
        + ", cast(null as uuid), '', s.channel, 1, cast(s.contact_id as varchar)"
        + " from contact_sent s left join content_item i on i.id = s.contact_id"
        + " left join campaign_step t on t.id = s.contact_id"
        + " left join campaign c on c.id = t.campaign_id"
        + only;
  }

  private static String exports(String said) {
    return "select 'export', cast(null as uuid), happened_at, coalesce(subject, ''), "
        + NOBODY
        + ", cast(null as uuid), actor,"
        + " case when details like '%personal-data=masked%' then 'masked' else 'shown' end, 1,"
        + " cast(seq as varchar)"
        + " from audit_entry where details like '%"
        + said
        + "%'";
  }

  private static String learning(String kind, String when, String name, String by, String table) {
    return "select '"
        + kind
        + "', id, "
        + when
        + ", "
        + name
        + ", "
        + NOBODY
        + ", cast(null as uuid), "
        + by
        + ", '', 1, cast(id as varchar) from "
        + table
        + " where "
        + when
        + " is not null";
  }
}
