package org.siyu.storage.behind;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jooq.Query;
import org.siyu.core.behind.BehindColumn;
import org.siyu.core.behind.BehindPage;
import org.siyu.core.behind.BehindQuery;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.BehindService;
import org.siyu.core.behind.BehindSort;
import org.siyu.core.behind.BehindWords;
import org.siyu.core.campaign.CampaignReach;
import org.siyu.core.content.Audience;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.contact.CustomerBits;
import org.siyu.storage.database.LineIds;
import org.siyu.storage.kpi.KpiStore;

/// A store with a team of two, and the service that opens numbers on it.
final class BehindRig implements AutoCloseable {
  static final Span JUNE = Span.whole(KpiStore.JUNE);
  private static final String[] STATUS = {
    "completed", "paid", "pending", "cancelled", "partly-refunded", "refunded", "refunding"
  };
  private static final String[] DOINGS = {
    "message",
    "group-speech",
    "click",
    "sign-in",
    "live",
    "survey",
    "complaint",
    "other",
    "outreach"
  };

  final KpiStore store;
  final JooqAuditLog audit;
  final BehindService service;
  private final Random random = new Random(7);
  private long lines;

  BehindRig(Path folder) {
    store = new KpiStore(folder);
    audit = new JooqAuditLog(store.database, store.clock);
    service =
        new BehindService(
            new JooqBehindRows(store.database), new BehindWorkbook(), audit, () -> "Lin");
  }

  @Override
  public void close() {
    store.close();
  }

  IndicatorValues values() {
    return store.service.values(Monitor.NONE);
  }

  BehindService.Opened open(IndicatorValues values, String code, Span span, Scope scope) {
    return service.open(
        values, new BehindQuery(code, span, scope), BehindSort.LATEST_FIRST, Monitor.NONE);
  }

  BehindPage june(String code) {
    return open(values(), code, JUNE, Scope.TEAM).page(0, 1_000);
  }

  List<BehindRow> all(BehindService.Opened opened, int piece) {
    List<BehindRow> rows = new ArrayList<>();
    for (int offset = 0; offset < opened.total().rows(); offset += piece) {
      rows.addAll(opened.pieces().from(offset, piece));
    }
    return rows;
  }

  LocalDateTime moment() {
    LocalDate day = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(130));
    // Few times of day, so that many things happen at once.
    return day.atTime(9 + random.nextInt(3), 0, 0, random.nextInt(2) * 500_000_000);
  }

  private Member owner() {
    return random.nextBoolean() ? store.operator : store.writer;
  }

  /// Customers, each with some orders and doings, many of them alike; one batch of one file.
  void fill(int customers) {
    store.execute(
        "insert into import_batch (batch_no, kind, profile, imported_at, imported_by, lines_read,"
            + " lines_rejected, created, updated, unchanged, conflicts, summary) values (1,"
            + " 'orders', 'own', ?, 'Lin', 1, 0, 1, 0, 0, 0, '')",
        KpiStore.at("2026-07-01"));
    store.execute("insert into import_sheet values (1, 0, '订单.xlsx', 'x', '六月', 1, '')");
    for (int number = 0; number < customers; number++) {
      UUID customer = store.customer(moment().toLocalDate().toString(), "直播", owner());
      store.execute(
          "update customer set nickname = ?, real_name = '王小明' where id = ?",
          number % 3 == 0 ? null : "阿" + number,
          customer);
      orders(customer, random.nextInt(7));
      doings(customer, random.nextInt(7));
      for (int word = random.nextInt(3); word > 0; word--) {
        store.execute(
            "insert into consent (id, customer_id, purpose, state, stated_at, source)"
                + " values (?, ?, 'marketing', ?, ?, '问卷')",
            store.ids.next(),
            customer,
            random.nextBoolean() ? "granted" : "refused",
            moment());
      }
    }
  }

  void orders(UUID customer, int count) {
    store.database.write(
        sql -> {
          List<Query> added = new ArrayList<>();
          for (int order = 0; order < count; order++) {
            LocalDateTime at = moment();
            String status = STATUS[random.nextInt(STATUS.length)];
            long cents = 1_000L * (1 + random.nextInt(3));
            boolean isBack = random.nextInt(10) == 0;
            UUID id = store.ids.next();
            added.add(
                sql.query(
                    "insert into sales_order (id, source, order_no, customer_id, kind, status,"
                        + " ordered_at, paid_at, amount_cents, refund_cents, content_hash, version,"
                        + " changed_at, changed_by, batch_no, sheet_no, row_no, lines_from) values"
                        + " (?, 'shop', ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?, 'test', 1, 0, ?, ?)",
                    id,
                    id.toString(),
                    customer,
                    isBack ? "cancellation" : "purchase",
                    status,
                    at,
                    random.nextInt(4) == 0 ? null : at.plusDays(random.nextInt(2)),
                    isBack ? -cents : cents,
                    status.contains("refunded") ? cents / (1 + random.nextInt(2)) : 0,
                    at,
                    ++lines,
                    (1_000_000 + lines) * LineIds.BLOCK));
          }
          sql.batch(added).execute();
          return true;
        });
  }

  private void doings(UUID customer, int count) {
    for (int doing = 0; doing < count; doing++) {
      store.execute(
          "insert into interaction (id, customer_id, happened_at, kind, content_hash)"
              + " values (?, ?, ?, ?, 1)",
          store.ids.next(),
          customer,
          moment(),
          DOINGS[random.nextInt(DOINGS.length)]);
    }
  }

  /// What the team did: content, a campaign, follow-ups, reviews, messages, exports, lessons.
  void work(int count) {
    UUID campaign = store.ids.next();
    UUID other = store.ids.next();
    for (UUID id : List.of(campaign, other)) {
      store.execute(
          "insert into campaign (id, template_id, template_version, template_language, contents,"
              + " name, day_zero, audience_tiers, audience_tags, attribution_days, margin_percent,"
              + " lead_id, state, decisions, version, changed_at, changed_by) values (?, ?, 1,"
              + " 'zh', '', '618', ?, '', '', 7, 40, ?, 'running', '', 1, ?, 'test')",
          id,
          id,
          LocalDate.of(2026, 6, 18),
          store.writer.id(),
          KpiStore.at("2026-06-01"));
    }
    LocalDate began = LocalDate.of(2026, 5, 12);
    store.reached.add(
        new CampaignReach(
            campaign,
            Optional.of(store.writer.id()),
            Audience.ALL,
            new DateRange(began, began.plusDays(40))));
    UUID customer = store.customer("2026-01-01", "直播", store.operator);
    for (int number = 0; number < count; number++) {
      UUID item = store.ids.next();
      LocalDateTime at = moment();
      store.execute(
          "insert into content_item (id, purpose, title, body, channel, form, depth, kind, slot,"
              + " audience_tiers, audience_tags, author_id, editor_id, owner_id, campaign_id,"
              + " planned_start, planned_minutes, status, content_hash, asset_count, reach, opens,"
              + " clicks, joins, amount_cents, created_at, version, changed_at, changed_by) values"
              + " (?, ?, ?, 'b', 'group', 'text', 'light', 'promotion', 'noon', '', '', ?, ?, ?, ?,"
              + " ?, 10, ?, '', 0, ?, 100, ?, 3, ?, ?, 1, ?, 'test')",
          item,
          number % 9 == 0 ? "library" : "plan",
          "第" + number + "篇",
          store.writer.id(),
          store.writer.id(),
          number % 2 == 0 ? store.operator.id() : null,
          number % 3 == 0 ? campaign : number % 3 == 1 ? other : null,
          at,
          number % 4 == 0 ? "draft" : number % 4 == 1 ? "published" : "results-in",
          number % 5 == 0 ? null : 200 + number,
          number % 5,
          number % 2 == 0 ? 10_000 + number : null,
          at,
          at);
      store.execute(
          "insert into content_review values (?, 1, ?, 'a', 'b', ?, 'x', ?, '', '')",
          item,
          number % 3 == 0 ? "sent-back" : number % 3 == 1 ? "cross-reviewed" : "submitted",
          store.operator.id(),
          moment());
      store.execute(
          "insert into contact_sent values (?, ?, ?, 'group', ?, ?, 0, 0, 0)",
          item,
          number % 2 == 0 ? "item" : "step",
          moment(),
          CustomerBits.pack(new BitSet()),
          CustomerBits.pack(new BitSet()));
      store.execute(
          "insert into campaign_spending values (?, ?, ?, 'money', '投放', ?, '')",
          store.ids.next(),
          campaign,
          moment().toLocalDate(),
          1_000 + number);
      store.execute(
          "insert into follow_up (id, customer_id, kind, owner_id, due_at, done_at, version,"
              + " changed_at, changed_by) values (?, ?, 'lead', ?, ?, ?, 1, ?, 'test')",
          store.ids.next(),
          customer,
          number % 3 == 0 ? null : store.operator.id(),
          moment(),
          number % 4 == 0 ? null : moment(),
          at);
      store.execute(
          "insert into case_study values (?, 'c', '', '', '', '', 'other', null, '', ?, 'Lin', 1,"
              + " ?, 'Lin')",
          store.ids.next(),
          moment(),
          at);
    }
    for (int day = 1; day < 28; day += 5) {
      store.execute(
          "insert into campaign_actual values (?, 'gmv', ?, ?)",
          other,
          LocalDate.of(2026, 6, day),
          100 + day);
    }
  }

  /// Codes for words.
  static final class Codes implements BehindWords {
    @Override
    public String header(BehindColumn column) {
      return column.code();
    }

    @Override
    public String kind(BehindRow row) {
      return row.kind().code();
    }

    @Override
    public String title(BehindRow row) {
      return row.title();
    }

    @Override
    public String member(UUID id) {
      return id.toString();
    }

    @Override
    public String state(BehindRow row) {
      return row.state();
    }

    @Override
    public String counts(BehindRow row) {
      return Double.toString(row.counts());
    }

    @Override
    public boolean isMoney() {
      return true;
    }

    @Override
    public String isCounted(BehindRow row) {
      return Boolean.toString(row.isCounted());
    }

    @Override
    public String origin(BehindRow row) {
      return row.origin()
          .map(origin -> origin.file() + "|" + origin.sheet() + "|" + origin.row())
          .orElse("");
    }

    @Override
    public String others(BehindRow row) {
      return Integer.toString(row.others().size());
    }
  }
}
