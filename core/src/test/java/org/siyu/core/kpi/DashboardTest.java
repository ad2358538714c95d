package org.siyu.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.kpi.Kpis.JUNE;
import static org.siyu.core.kpi.Kpis.LIN;
import static org.siyu.core.kpi.Kpis.WANG;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;

class DashboardTest {
  private final Kpis kpis = new Kpis();

  @BeforeEach
  void people() {
    UUID first = kpis.customer("2026-04-10", "裂变", LIN);
    UUID second = kpis.customer("2026-05-10", "直播", LIN);
    UUID third = kpis.customer("2026-06-05", "直播", WANG);
    kpis.customer("2026-06-20", "直播", WANG);
    kpis.customer("2026-06-21", "裂变", LIN);
    kpis.order(first, "2026-05-02", 1000).order(first, "2026-06-02", 1000);
    kpis.order(second, "2026-06-03", 3000).interaction(third, "2026-06-06");
  }

  private Dashboard june(Scope scope, Entry... typed) {
    Indicator customers = renamed("total_customers", StoreMeasure.CUSTOMERS);
    return Dashboard.of(
        Kpis.values(
            kpis.build(),
            List.of(typed),
            customers,
            renamed("active_customers", StoreMeasure.ACTIVE_CUSTOMERS),
            renamed("buying_customers", StoreMeasure.BUYERS),
            renamed("returning_buyers", StoreMeasure.REPEAT_BUYERS),
            Kpis.typed("cart_customers")),
        List.of("total_customers"),
        Span.whole(JUNE),
        Comparison.PREVIOUS,
        scope,
        LocalDate.parse("2026-06-30"));
  }

  private static Indicator renamed(String code, StoreMeasure measure) {
    return Kpis.indicator(code, IndicatorClass.CORE, Direction.HIGHER, new Source.Counted(measure));
  }

  private static List<String> steps(Dashboard dashboard) {
    return dashboard.funnel().stream()
        .map(step -> step.code() + " " + (int) step.now().orElse(-1))
        .toList();
  }

  @Test
  void eachStepOfTheFunnelIsPartOfTheOneBefore() {
    assertEquals(
        List.of(
            "total_customers 5", "active_customers 3", "buying_customers 2", "returning_buyers 1"),
        steps(june(Scope.TEAM)));
  }

  @Test
  void cartsAreAStepOnlyWhereTheyLieBetweenTheOthers() {
    assertEquals(
        "cart_customers 3",
        steps(june(Scope.TEAM, Kpis.entry("cart_customers", JUNE, Scope.TEAM, 3))).get(2));
    assertEquals(
        4, steps(june(Scope.TEAM, Kpis.entry("cart_customers", JUNE, Scope.TEAM, 40))).size());
  }

  @Test
  void channelsAreOfThoseWhoJoinedBesideThePeriodBefore() {
    assertEquals(
        List.of(new Dashboard.Channel("直播", 2, 1), new Dashboard.Channel("裂变", 1, 0)),
        june(Scope.TEAM).channels());
    assertEquals(
        List.of(new Dashboard.Channel("裂变", 1, 0), new Dashboard.Channel("直播", 0, 1)),
        june(Kpis.LINS).channels());
  }

  @Test
  void theWayEndsWithThePeriodItself() {
    Dashboard dashboard = june(Scope.TEAM);
    List<Figure> way = dashboard.trends().get("total_customers");
    assertEquals(12, way.size());
    assertEquals(Figure.of(5), way.getLast());
    assertEquals(Figure.of(2), way.get(10));
    assertEquals(14, dashboard.retention().cohorts().size());
    assertTrue(
        dashboard.retention().cohorts().getFirst().months().getLast().isPresent(),
        "a whole year after joining is over for the oldest");
  }

  @Test
  void aPartOfTheHealthIndexCountsUpToAFifthMore() {
    assertEquals(
        Figure.of(1.2),
        Dashboard.Health.reached(new Dashboard.Compared("x", Figure.of(30), Figure.of(10))));
    assertEquals(
        Figure.of(0.5),
        Dashboard.Health.reached(new Dashboard.Compared("x", Figure.of(5), Figure.of(10))));
    assertEquals(
        Figure.missing("x"),
        Dashboard.Health.reached(new Dashboard.Compared("x", Figure.of(5), Figure.of(0))));
  }
}
