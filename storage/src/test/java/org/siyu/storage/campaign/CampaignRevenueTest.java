package org.siyu.storage.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.campaign.Actual;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignReach;
import org.siyu.core.content.Audience;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierService;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.kpi.JooqKpiFacts;
import org.siyu.storage.tiers.JooqTierRepository;

/// What indicators say of campaigns' turnover is what each campaign's own page says, day by day.
class CampaignRevenueTest {
  private static final DateRange ALWAYS =
      new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1));
  private static final int CUSTOMERS = 120;
  private static final List<String> STATES =
      List.of("completed", "completed", "paid", "pending", "cancelled");

  private final Random random = new Random(11);
  private @TempDir Path folder;
  private CampaignStore store;
  private JooqKpiFacts facts;
  private UUID tag;
  private int orders;

  @BeforeEach
  void open() {
    store = new CampaignStore(folder);
    facts =
        new JooqKpiFacts(
            store.database,
            new JooqTierRepository(store.database),
            () -> CampaignReach.uncounted(store.campaigns.all()),
            Set.of());
    tag = store.ids.next();
    UUID group = store.ids.next();
    execute("insert into tag_group (id, name, sort_position) values (?, 'Interests', 1)", group);
    execute(
        "insert into tag (id, group_id, name, sort_position) values (?, ?, 'Tea', 1)", tag, group);
    for (int number = 0; number < CUSTOMERS; number++) {
      customer(number % 3 == 0);
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void execute(String statement, Object... values) {
    store.database.write(sql -> sql.execute(statement, values));
  }

  private void customer(boolean isTagged) {
    UUID id = store.ids.next();
    LocalDateTime joined = CampaignStore.DAY.minusDays(300).atStartOfDay();
    execute(
        "insert into customer (id, nickname, gender, joined_at, allows_personalised_marketing,"
            + " created_at, version, changed_at, changed_by)"
            + " values (?, 'somebody', 'unknown', ?, true, ?, 1, ?, 'test')",
        id,
        joined,
        joined,
        joined);
    if (isTagged) {
      execute("insert into customer_tag (customer_id, tag_id) values (?, ?)", id, tag);
    }
    for (int order = random.nextInt(6); order > 0; order--) {
      LocalDateTime at = CampaignStore.DAY.atStartOfDay().plusHours(random.nextInt(-3000, 400));
      boolean isPaidLater = random.nextBoolean();
      boolean isDocument = random.nextInt(8) == 0;
      long cents = random.nextLong(1000, 90_000);
      execute(
          "insert into sales_order (id, source, order_no, customer_id, kind, status, ordered_at,"
              + " paid_at, amount_cents, refund_cents, content_hash, version, changed_at,"
              + " changed_by, lines_from) values (?, 'shop', ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?,"
              + " 'test', ?)",
          store.ids.next(),
          Integer.toString(++orders),
          id,
          isDocument ? "cancellation" : "purchase",
          STATES.get(random.nextInt(STATES.size())),
          at,
          isPaidLater ? at.plusHours(random.nextInt(60)) : null,
          isDocument ? -cents : cents,
          isDocument || random.nextInt(4) > 0 ? 0 : cents / 2,
          at,
          orders * 1_048_576L);
    }
  }

  private Campaign campaign(String name, Audience audience, int later) {
    return store
        .campaigns
        .create(
            store.campaigns.plan(
                store.templates.named("member-day", SopLanguage.EN).newest(),
                new Campaign.Frame(
                    name,
                    CampaignStore.DAY.plusDays(later),
                    audience,
                    7,
                    100,
                    Optional.of(store.operator.id()))))
        .after();
  }

  private Campaign running(String name, Audience audience, int later) {
    Campaign campaign = campaign(name, audience, later);
    store.flow.approve(campaign.id());
    store.flow.start(campaign.id());
    return store.campaigns.require(campaign.id());
  }

  private Map<LocalDate, Long> page(List<Campaign> campaigns) {
    Map<LocalDate, Long> days = new TreeMap<>();
    for (Campaign campaign : campaigns) {
      store
          .reviews
          .figures(store.campaigns.require(campaign.id()))
          .days()
          .getOrDefault(SopMeasure.GMV, new TreeMap<>())
          .forEach(
              (day, amount) ->
                  days.merge(day, amount.movePointRight(2).longValueExact(), Long::sum));
    }
    return days;
  }

  private Map<LocalDate, Long> indicators() {
    Map<LocalDate, Long> days = new TreeMap<>();
    for (DailyCount count :
        facts
            .facts(Monitor.NONE)
            .counts(
                StoreMeasure.CAMPAIGN_REVENUE.word(),
                ALWAYS,
                Optional.of(Set.of(store.operator.id())))) {
      days.merge(count.day(), Math.round(count.amount()), Long::sum);
    }
    return days;
  }

  private List<String> tiered() {
    TierService tiers =
        new TierService(
            new JooqTierRepository(store.database),
            new JooqAuditLog(store.database, store.clock),
            store.ids,
            store.clock,
            "test");
    tiers.run(CampaignStore.DAY.minusDays(90).atStartOfDay(), "test", Monitor.NONE);
    tiers.run(CampaignStore.DAY.atStartOfDay(), "test", Monitor.NONE);
    return tiers.currentScheme().tiers().stream().map(Tier::code).toList();
  }

  @Test
  void bothAreTheSameForEveryAudience() {
    List<String> tiers = tiered();
    List<Campaign> campaigns = new ArrayList<>();
    campaigns.add(running("all", Audience.ALL, 0));
    for (int first = 0; first + 1 < tiers.size(); first++) {
      Set<String> two = Set.of(tiers.get(first), tiers.get(first + 1));
      campaigns.add(running("tiers " + first, new Audience(two, Set.of()), first));
      campaigns.add(running("both " + first, new Audience(two, Set.of(tag)), -first));
    }
    campaigns.add(running("tagged", new Audience(Set.of(), Set.of(tag)), 2));
    Map<LocalDate, Long> page = page(campaigns);
    assertTrue(page.size() > 8, page.size() + " days with orders");
    assertEquals(page, indicators());
  }

  @Test
  void whatSomebodyCountedTakesThePlaceOfOrders() {
    Campaign counted = running("counted", Audience.ALL, 0);
    assertFalse(indicators().isEmpty());
    store.campaigns.keep(
        counted.with(new Actual(CampaignStore.DAY, SopMeasure.GMV, new BigDecimal("318.5"))),
        CampaignLogEntry.Kind.CHANGED,
        "");
    assertEquals(Map.of(CampaignStore.DAY, 31_850L), page(List.of(counted)));
    assertEquals(page(List.of(counted)), indicators());
  }

  @Test
  void whatPiecesAreSaidToHaveBroughtIsNotAddedToOrders() {
    Campaign one = running("one", Audience.ALL, 0);
    execute(
        "update content_item set amount_cents = 500000 where campaign_id = ?", one.id().value());
    assertEquals(page(List.of(one)), indicators());
  }

  @Test
  void whatWasNeverLetGoOnBringsNothing() {
    Campaign draft = campaign("a draft", Audience.ALL, 0);
    assertFalse(page(List.of(draft)).isEmpty());
    assertEquals(Map.of(), indicators());
  }

  @Test
  void aCampaignThatIsMovedTakesItsDaysAlong() {
    Campaign one = running("one", Audience.ALL, 0);
    Map<LocalDate, Long> before = indicators();
    execute(
        "update content_item set planned_start = dateadd(day, -9, planned_start)"
            + " where campaign_id = ?",
        one.id().value());
    Map<LocalDate, Long> after = indicators();
    assertEquals(page(List.of(one)), after);
    assertFalse(before.equals(after));
  }
}
