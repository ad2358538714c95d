package org.siyu.storage.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.kpi.KpiStore.JULY;
import static org.siyu.storage.kpi.KpiStore.JUNE;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiProblem;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Restatement;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.ShippedKpi;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.StagePreset;
import org.siyu.core.kpi.Target;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.FormulaProblem;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.MemberRole;

class KpiServiceTest {
  private static final Span ALL_JUNE = Span.whole(JUNE);

  @TempDir Path folder;
  private KpiStore store;

  @BeforeEach
  void open() {
    store = new KpiStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private double june(String code, Scope scope) {
    return store.service.values(Monitor.NONE).raw(code, ALL_JUNE, scope).number().orElseThrow();
  }

  private static ErrorCode refused(Executable work) {
    return assertThrows(ProblemException.class, work).problem().code();
  }

  @Test
  void numbersComeFromCustomersOrdersAndWhatTheyDid() {
    UUID loyal = store.customer("2026-01-05", "直播", store.operator);
    UUID fresh = store.customer("2026-06-05", "裂变", store.writer);
    store.customer("2026-07-05", "裂变", store.writer);
    store.order(loyal, "2026-05-01", 10_000);
    store.order(loyal, "2026-06-01", 30_000);
    store.order(fresh, "2026-06-30", 10_050);
    store.interaction(fresh, "2026-06-06", "click");
    store.interaction(fresh, "2026-06-07", "complaint");
    store.interaction(loyal, "2026-06-07", "outreach");
    assertEquals(2, june("total_customers", Scope.TEAM));
    assertEquals(1, june("new_customers", Scope.TEAM));
    assertEquals(1, june("referral_rate", Scope.TEAM));
    assertEquals(400.5, june("gmv", Scope.TEAM));
    assertEquals(200.25, june("average_order", Scope.TEAM));
    assertEquals(0.5, june("repurchase_rate", Scope.TEAM));
    assertEquals(4 / 30.0, june("dau", Scope.TEAM), 1e-12);
    assertEquals(1, june("complaint_count", Scope.TEAM));
    assertEquals(1, june("browsing_customers", Scope.TEAM));
    assertEquals(300, june("gmv", new Scope.OfMember(store.operator.id())));
    assertEquals(100.5, june("gmv", new Scope.OfRole(MemberRole.CONTENT)));
    assertEquals(500.5 / 2, june("ltv", Scope.TEAM), 1e-9);
    assertEquals(
        new Figure.Unknown(Figure.Reason.TOO_FEW, "repurchase_rate"),
        store.service.values(Monitor.NONE).of("repurchase_rate", ALL_JUNE, Scope.TEAM));
  }

  @Test
  void whatTheTeamDidIsCountedByDayAndMember() {
    store.execute(
        "insert into content_item (id, purpose, title, body, channel, form, depth, kind, slot,"
            + " audience_tiers, audience_tags, author_id, editor_id, planned_start,"
            + " planned_minutes, status, content_hash, asset_count, reach, opens, clicks,"
            + " created_at, version, changed_at, changed_by) values (?, 'plan', 't', 'b', 'group',"
            + " 'text', 'light', 'promotion', 'noon', '', '', ?, ?, ?, 10, 'results-in', '', 0,"
            + " 200, 100, 20, ?, 1, ?, 'test')",
        store.ids.next(),
        store.writer.id(),
        store.writer.id(),
        KpiStore.at("2026-06-10"),
        KpiStore.at("2026-06-01"),
        KpiStore.at("2026-06-01"));
    UUID customer = store.customer("2026-01-05", "直播", store.operator);
    for (int day = 10; day < 14; day++) {
      store.execute(
          "insert into follow_up (id, customer_id, kind, owner_id, due_at, done_at, version,"
              + " changed_at, changed_by) values (?, ?, 'lead', ?, ?, ?, 1, ?, 'test')",
          store.ids.next(),
          customer,
          store.operator.id(),
          KpiStore.at("2026-06-" + day),
          KpiStore.at(day == 10 ? "2026-06-20" : "2026-06-" + day),
          KpiStore.at("2026-06-20"));
    }
    assertEquals(0.5, june("open_rate", Scope.TEAM));
    assertEquals(0.2, june("click_rate", Scope.TEAM));
    assertEquals(1, june("pieces_per_head", Scope.TEAM));
    assertEquals(0.75, june("follow_up_rate", new Scope.OfMember(store.operator.id())));
    assertEquals(0, june("pieces", new Scope.OfMember(store.operator.id())));
  }

  @Test
  void numbersOfStatisticsAreThoseOfTheirDays() {
    for (int day = 1; day <= 3; day++) {
      store.execute(
          "insert into kpi_day (indicator, counted_on, scope, amount) values"
              + " ('group_leaves', ?, ?, 2), ('group_members', ?, ?, ?)",
          KpiStore.at("2026-06-0" + day).toLocalDate(),
          new Scope.OfMember(store.operator.id()).text(),
          KpiStore.at("2026-06-0" + day).toLocalDate(),
          new Scope.OfMember(store.operator.id()).text(),
          200 - day);
    }
    assertEquals(6, june("group_leaves", Scope.TEAM));
    assertEquals(197, june("group_members", Scope.TEAM));
    assertEquals(6 / 203.0, june("leaving_rate", Scope.TEAM), 1e-12);
  }

  @Test
  void whatIsWrittenLaterIsSeenAtOnce() {
    UUID customer = store.customer("2026-01-05", "直播", store.operator);
    store.order(customer, "2026-06-01", 100);
    assertEquals(1, june("gmv", Scope.TEAM));
    store.order(customer, "2026-06-02", 200);
    assertEquals(3, june("gmv", Scope.TEAM));
    store.execute("update customer set owner_id = ?", store.writer.id());
    assertEquals(3, june("gmv", new Scope.OfMember(store.writer.id())));
  }

  @Test
  void aClosedPeriodStaysAsItWasAndARefundIsARestatement() {
    UUID customer = store.customer("2026-06-05", "直播", store.operator);
    UUID order = store.order(customer, "2026-06-06", 90_000);
    store.service.save(
        KpiScheme.of(
            "growth", List.of(new KpiScheme.Row("gmv", 1), new KpiScheme.Row("new_customers", 1))));
    store.target("gmv", JUNE, Scope.TEAM, 1000);
    store.target("new_customers", JUNE, Scope.TEAM, 1);
    Scope person = new Scope.OfMember(store.operator.id());
    store.target("gmv", JUNE, person, 900);
    Sheet closed = store.service.close(JUNE, Monitor.NONE);
    assertEquals(Figure.of(95), closed.score().total());
    assertEquals("Lin", closed.closing().orElseThrow().closedBy());
    assertEquals(List.of(), closed.restatements());
    assertEquals(List.of(JUNE), store.service.closedPeriods());

    store.execute("update sales_order set refund_cents = 40000 where id = ?", order);
    store.service.save(KpiScheme.of("growth", List.of(new KpiScheme.Row("order_count", 1))));
    IndicatorValues values = store.service.values(Monitor.NONE);
    Sheet later = store.service.sheet(values, JUNE, Scope.TEAM);
    assertEquals(closed.lines(), later.lines());
    assertEquals(Figure.of(95), later.score().total());
    assertEquals(
        List.of(new Restatement("gmv", Figure.of(900), Figure.of(500))), later.restatements());
    Sheet own = store.service.sheet(values, JUNE, person);
    assertTrue(own.isClosed());
    assertEquals(Figure.of(100), own.score().total());

    assertEquals(KpiProblem.CLOSED, refused(() -> store.target("gmv", JUNE, Scope.TEAM, 500)));
    Entry late =
        store.service.entry(
            new Entry.Key("gmv", JUNE, Scope.TEAM), OptionalDouble.of(1), "corrected");
    assertEquals(KpiProblem.CLOSED, refused(() -> store.service.enter(List.of(late))));
    assertEquals(KpiProblem.CLOSED, refused(() -> store.service.close(JUNE, Monitor.NONE)));
  }

  @Test
  void onlyWhatIsOverAndHasTargetsIsClosed() {
    assertEquals(KpiProblem.NOT_OVER, refused(() -> store.service.close(JULY, Monitor.NONE)));
    assertEquals(
        KpiProblem.NOTHING_TO_SCORE, refused(() -> store.service.close(JUNE, Monitor.NONE)));
    assertEquals(List.of(), store.service.closedPeriods());
  }

  @Test
  void anOpenMonthIsMeasuredByTheDaysThatAreOver() {
    for (int day = 1; day <= 11; day++) {
      store.customer(String.format(Locale.ROOT, "2026-07-%02d", day), "直播", store.operator);
      store.customer(String.format(Locale.ROOT, "2026-06-%02d", day), "直播", store.operator);
    }
    store.customer("2026-07-12", "直播", store.operator);
    store.customer("2026-06-25", "直播", store.operator);
    store.target("new_customers", JULY, Scope.TEAM, 31);
    Sheet sheet = store.service.sheet(store.service.values(Monitor.NONE), JULY, Scope.TEAM);
    SheetLine line = sheet.line("new_customers").orElseThrow();
    assertEquals(11, sheet.span().elapsed());
    assertEquals(11, line.due().orElseThrow().least(), 1e-9);
    assertEquals(Figure.of(11), line.actual());
    assertEquals(Figure.of(11), line.before());
    assertEquals(1, line.attainment().orElseThrow().share().orElse(0), 1e-9);
  }

  @Test
  void ownIndicatorsAreKeptAndNeedNoOneWhoNeedsThem() {
    Indicator own = own("vip_income", "arpu * 2 + 0");
    store.service.save(own);
    assertEquals(own, store.service.catalogue().require("vip_income"));
    store.service.save(own("second", "[vip_income] + 1"));
    assertEquals(
        FormulaProblem.CYCLE, refused(() -> store.service.save(own("vip_income", "second * 2"))));
    assertEquals(KpiProblem.CODE_TAKEN, refused(() -> store.service.save(own("gmv", "1"))));
    assertEquals(own, store.service.catalogue().require("vip_income"));
  }

  private Indicator own(String code, String formula) {
    return new Indicator(
        code,
        Map.of("zh", code, "en", code),
        Dimension.VALUE,
        IndicatorClass.INNOVATION,
        IndicatorUnit.MONEY,
        Direction.HIGHER,
        new Source.Computed(store.service.formula(formula)),
        PeriodKind.MONTH,
        Aggregation.NONE,
        Aggregation.NONE,
        Optional.empty(),
        true);
  }

  @Test
  void theTeamsTargetIsBrokenDownToItsMembers() {
    Target whole = new Target("new_customers", JULY, Scope.TEAM, Goal.of(101), "");
    Scope first = new Scope.OfMember(store.operator.id());
    Scope second = new Scope.OfMember(store.writer.id());
    Map<Scope, Double> weights = new LinkedHashMap<>();
    weights.put(first, 60.0);
    weights.put(second, 40.0);
    List<Target> parts = store.service.breakDown(whole, weights);
    assertEquals(List.of(61.0, 40.0), parts.stream().map(target -> target.goal().least()).toList());
    store.service.saveTargets(parts);
    assertEquals(parts, store.service.targets());
  }

  @Test
  void whatIsEnteredIsReadAgain() {
    Entry reach =
        store.service.entry(
            new Entry.Key("public_reach", JULY, Scope.TEAM), OptionalDouble.of(12_000), "Douyin");
    Entry none =
        store.service.entry(
            new Entry.Key("nps", JULY, Scope.TEAM), OptionalDouble.empty(), "no survey");
    store.service.enter(List.of(reach, none));
    IndicatorValues values = store.service.values(Monitor.NONE);
    assertEquals(Figure.of(12_000), values.of("public_reach", Span.whole(JULY), Scope.TEAM));
    assertEquals(
        new Figure.Unknown(Figure.Reason.NOT_APPLICABLE, "nps"),
        values.of("nps", Span.whole(JULY), Scope.TEAM));
    store.service.removeEntries(List.of(reach.key()));
    assertTrue(
        store
            .service
            .values(Monitor.NONE)
            .of("public_reach", Span.whole(JULY), Scope.TEAM)
            .isMissing());
  }

  @Test
  void theCatalogueIsWholeAndNamedInBothLanguages() {
    ShippedKpi shipped = ShippedKpiFiles.read();
    Catalogue catalogue = Catalogue.of(shipped.indicators());
    assertTrue(catalogue.all().size() >= 50);
    for (Dimension dimension : Dimension.values()) {
      assertTrue(catalogue.all().stream().anyMatch(each -> each.dimension() == dimension));
    }
    for (Indicator indicator : catalogue.all()) {
      assertEquals(Set.of("zh", "en"), indicator.names().keySet(), indicator.code());
      assertFalse(indicator.name("zh").contains("客户"), indicator.code());
    }
    shipped
        .stages()
        .forEach(
            stage ->
                stage
                    .rows()
                    .forEach(
                        row -> {
                          catalogue.require(row.indicator());
                          assertFalse(row.source().get("zh").isBlank());
                        }));
    shipped.rules().forEach(rule -> rule.indicators().forEach(catalogue::require));
    assertEquals(
        List.of("cold-start", "growth", "mature"),
        shipped.stages().stream().map(StagePreset::code).toList());
    // A whole sheet of each stage can be made of an empty store.
    IndicatorValues values = store.service.values(Monitor.NONE);
    for (Indicator indicator : catalogue.all()) {
      Figure figure = values.of(indicator.code(), ALL_JUNE, Scope.TEAM);
      assertTrue(figure.number().stream().allMatch(Double::isFinite), indicator.code());
    }
    assertEquals(Optional.empty(), Period.parse("nonsense"));
  }
}
