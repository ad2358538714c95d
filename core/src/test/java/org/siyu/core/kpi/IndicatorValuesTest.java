package org.siyu.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.kpi.Kpis.JUNE;
import static org.siyu.core.kpi.Kpis.LIN;
import static org.siyu.core.kpi.Kpis.LINS;
import static org.siyu.core.kpi.Kpis.MAY;
import static org.siyu.core.kpi.Kpis.WANG;
import static org.siyu.core.kpi.Kpis.WANGS;
import static org.siyu.core.kpi.Kpis.computed;
import static org.siyu.core.kpi.Kpis.counted;
import static org.siyu.core.kpi.Kpis.entry;
import static org.siyu.core.kpi.Kpis.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.FormulaProblem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.MemberRole;

class IndicatorValuesTest {
  private static final Span ALL_JUNE = Span.whole(JUNE);
  private static final Span ALL_MAY = Span.whole(MAY);

  private final Kpis kpis = new Kpis();

  private static double number(Figure figure) {
    return figure.number().orElseThrow();
  }

  /// CAC = (people + technology + operation) / new customers: 1,000,000 / 100,000 = 10, against 50
  /// in public channels 80 % less.
  @Test
  void theExampleOfAcquisitionCostComesOut() {
    Indicator people = typed("people");
    Indicator technology = typed("technology");
    Indicator operation = typed("operation");
    Indicator joined = typed("joined");
    Indicator cac =
        computed(
            "cac",
            "ratio(people + technology + operation, joined)",
            people,
            technology,
            operation,
            joined);
    Indicator against =
        computed("against", "cac / 50 - 1", cac, people, technology, operation, joined);
    IndicatorValues values =
        Kpis.values(
            kpis.build(),
            List.of(
                entry("people", JUNE, Scope.TEAM, 600_000),
                entry("technology", JUNE, Scope.TEAM, 150_000),
                entry("operation", JUNE, Scope.TEAM, 250_000),
                entry("joined", JUNE, Scope.TEAM, 100_000)),
            people,
            technology,
            operation,
            joined,
            cac,
            against);
    assertEquals(10, number(values.of("cac", ALL_JUNE, Scope.TEAM)));
    assertEquals(-0.8, number(values.of("against", ALL_JUNE, Scope.TEAM)), 1e-12);
    assertTrue(values.of("cac", ALL_MAY, Scope.TEAM).isMissing());
    Arithmetic opened = Arithmetic.of("against", values, ALL_JUNE, Scope.TEAM);
    assertEquals("cac / 50 - 1", opened.rule());
    Arithmetic inner = opened.parts().getFirst();
    assertEquals("ratio(people + technology + operation, joined)", inner.rule());
    assertEquals(
        List.of(600_000.0, 150_000.0, 250_000.0, 100_000.0),
        inner.parts().stream().map(part -> number(part.value())).toList());
    assertEquals(Arithmetic.Step.ENTERED, inner.parts().getFirst().step());
  }

  /// Uplift of GMV = N x (conv1 x aov1 - conv0 x aov0): 850,000; LTV 250 x 6 = 1,500 to 250 x 12 =
  /// 3,000, twice as much; ROI 1 : 3.6.
  @Test
  void theOtherExamplesOfReturnCanBeWrittenAsFormulas() {
    Indicator one = computed("uplift", "100000 * (5% * 250 - 2% * 200)");
    Indicator split =
        computed(
            "joint",
            "100000 * (5% * 250 - 2% * 200) - 100000 * (5% - 2%) * 200 - 100000 * 2% * (250 -"
                + " 200)");
    Indicator ltv = computed("ltv", "250 * 12 / (250 * 6) - 1");
    Indicator referral = computed("referral", "100000 * 40% * 10% * 50");
    IndicatorValues values = Kpis.values(kpis.build(), List.of(), one, split, ltv, referral);
    assertEquals(850_000, number(values.of("uplift", ALL_JUNE, Scope.TEAM)), 1e-6);
    assertEquals(150_000, number(values.of("joint", ALL_JUNE, Scope.TEAM)), 1e-6);
    assertEquals(1, number(values.of("ltv", ALL_JUNE, Scope.TEAM)), 1e-12);
    assertEquals(200_000, number(values.of("referral", ALL_JUNE, Scope.TEAM)), 1e-6);
  }

  @Test
  void aRateOfATeamIsComputedAnewAndNotAveraged() {
    for (int number = 0; number < 10; number++) {
      UUID customer = kpis.customer("2026-01-01", "直播", number < 8 ? LIN : WANG);
      if (number == 0 || number >= 8) {
        kpis.order(customer, "2026-06-03", 100);
      }
    }
    Indicator rate = computed("rate", "ratio(buyers, customers)");
    IndicatorValues values = Kpis.values(kpis.build(), List.of(), rate);
    assertEquals(0.125, number(values.of("rate", ALL_JUNE, LINS)));
    assertEquals(1, number(values.of("rate", ALL_JUNE, WANGS)));
    assertEquals(0.3, number(values.of("rate", ALL_JUNE, Scope.TEAM)), 1e-12);
    assertEquals(
        0.3, number(values.of("rate", ALL_JUNE, new Scope.OfRole(MemberRole.OPERATOR))), 1e-12);
    assertEquals(
        new Figure.Unknown(Figure.Reason.DIVISION_BY_ZERO, "rate"),
        values.of("rate", ALL_JUNE, new Scope.OfRole(MemberRole.ANALYST)));
  }

  @Test
  void whatWasTypedInTakesThePlaceOfWhatWasCounted() {
    kpis.customer("2026-06-03", "直播", LIN);
    Indicator joined = counted(StoreMeasure.NEW_CUSTOMERS);
    IndicatorValues values =
        Kpis.values(kpis.build(), List.of(entry("new_customers", JUNE, LINS, 7)), joined);
    assertEquals(7, number(values.of("new_customers", ALL_JUNE, LINS)));
    assertEquals(1, number(values.of("new_customers", ALL_JUNE, Scope.TEAM)));
  }

  @Test
  void typedValuesOfMonthsMakeTheQuarterAndThoseOfPeopleTheTeam() {
    Indicator reach = typed("reach");
    Period quarter = Period.parse("2026-Q2").orElseThrow();
    List<Entry> entries = new ArrayList<>();
    entries.add(entry("reach", MAY, LINS, 10));
    entries.add(entry("reach", JUNE, LINS, 20));
    entries.add(entry("reach", JUNE, WANGS, 5));
    assertEquals(
        25, number(Kpis.values(kpis.build(), entries, reach).of("reach", ALL_JUNE, Scope.TEAM)));
    // April is missing, and a sum without it would pass for the quarter's.
    assertTrue(
        Kpis.values(kpis.build(), entries, reach)
            .of("reach", Span.whole(quarter), LINS)
            .isMissing());
    entries.add(entry("reach", Period.parse("2026-04").orElseThrow(), LINS, 1));
    IndicatorValues values = Kpis.values(kpis.build(), entries, reach);
    assertEquals(31, number(values.of("reach", Span.whole(quarter), LINS)));
  }

  @Test
  void whatDoesNotApplySaysSo() {
    Indicator reach = typed("reach");
    Entry none =
        new Entry(
            "reach", JUNE, LINS, OptionalDouble.empty(), "on leave", Kpis.at("2026-07-01"), "Lin");
    assertEquals(
        new Figure.Unknown(Figure.Reason.NOT_APPLICABLE, "reach"),
        Kpis.values(kpis.build(), List.of(none), reach).of("reach", ALL_JUNE, LINS));
  }

  @Test
  void tooFewCasesAreNotJudgedButShown() {
    UUID buyer = kpis.customer("2026-01-01", "直播", LIN);
    kpis.order(buyer, "2026-06-03", 100);
    Indicator plain = computed("rate", "ratio(repeat_buyers, buyers)");
    Indicator rate =
        new Indicator(
            plain.code(),
            plain.names(),
            plain.dimension(),
            plain.kind(),
            IndicatorUnit.PERCENT,
            plain.direction(),
            plain.source(),
            plain.shortest(),
            plain.overPeriods(),
            plain.overPeople(),
            Optional.of(new Sample("buyers", 30)),
            true);
    IndicatorValues values = Kpis.values(kpis.build(), List.of(), rate);
    assertEquals(
        new Figure.Unknown(Figure.Reason.TOO_FEW, "rate"), values.of("rate", ALL_JUNE, LINS));
    assertEquals(0, number(values.raw("rate", ALL_JUNE, LINS)));
  }

  @Test
  void countsOfDaysAreThoseOfTheirMembers() {
    KpiFacts facts =
        kpis.build()
            .with(
                List.of(
                    new DailyCount(
                        "content_pieces", LocalDate.of(2026, 6, 1), Optional.of(LIN.id()), 2),
                    new DailyCount(
                        "content_pieces", LocalDate.of(2026, 6, 9), Optional.of(WANG.id()), 1),
                    new DailyCount(
                        "content_pieces", LocalDate.of(2026, 5, 31), Optional.of(LIN.id()), 9),
                    new DailyCount(
                        "campaign_cost", LocalDate.of(2026, 6, 9), Optional.empty(), 12_345)));
    IndicatorValues values =
        Kpis.values(
            facts, List.of(), computed("per_head", "ratio(content_pieces, authors) * 30 / days()"));
    assertEquals(1.5, number(values.of("per_head", ALL_JUNE, Scope.TEAM)));
    assertEquals(2, number(values.of("per_head", ALL_JUNE, LINS)));
    assertEquals(123.45, number(values.of("campaign_cost", ALL_JUNE, Scope.TEAM)));
    assertEquals(0, number(values.of("campaign_cost", ALL_JUNE, LINS)));
  }

  @Test
  void indicatorsThatNeedEachOtherAreRefusedWithTheirPath() {
    Indicator first = computed("first", "second", typed("second"));
    Indicator second = computed("second", "first + 1", typed("first"));
    ProblemException refused =
        assertThrows(ProblemException.class, () -> Catalogue.of(List.of(first, second)));
    assertEquals(FormulaProblem.CYCLE, refused.problem().code());
    assertEquals(List.of("first → second → first"), refused.problem().arguments());
  }

  @Test
  void whatExplainsAChangeIsToldByChannelWithTheArithmetic() {
    for (int number = 0; number < 10; number++) {
      kpis.customer("2026-05-0" + (1 + number % 9), number < 7 ? "裂变" : "直播", LIN);
    }
    for (int number = 0; number < 6; number++) {
      kpis.customer("2026-06-03", number < 2 ? "裂变" : "直播", LIN);
    }
    IndicatorValues values =
        Kpis.values(kpis.build(), List.of(), counted(StoreMeasure.NEW_CUSTOMERS));
    Drivers drivers =
        Drivers.of(Drivers.By.CHANNEL, "new_customers", values, ALL_JUNE, ALL_MAY, Scope.TEAM);
    assertEquals(-4, drivers.change());
    assertEquals(List.of(new Drivers.Part("裂变", -5), new Drivers.Part("直播", 1)), drivers.parts());
    assertEquals(0, drivers.joint());
  }

  @Test
  void whatExplainsAChangeOfARateLeavesARestThatIsTold() {
    for (int number = 0; number < 20; number++) {
      UUID customer = kpis.customer("2026-01-01", number < 10 ? "裂变" : "直播", LIN);
      if (number % 10 < 5) {
        kpis.order(customer, "2026-05-03", 100);
      }
      if (number < 2 || number >= 10 && number % 10 < 5) {
        kpis.order(customer, "2026-06-03", 100);
      }
    }
    IndicatorValues values =
        Kpis.values(kpis.build(), List.of(), computed("rate", "ratio(buyers, customers)"));
    Drivers drivers = Drivers.of(Drivers.By.CHANNEL, "rate", values, ALL_JUNE, ALL_MAY, Scope.TEAM);
    assertEquals(0.35 - 0.5, drivers.change(), 1e-12);
    assertEquals("裂变", drivers.parts().getFirst().part());
    assertEquals(-0.15, drivers.parts().getFirst().effect(), 1e-12);
    assertEquals(0, drivers.joint(), 1e-12);
  }

  @Test
  void theEndOfAPeriodIsForecastFromOwnHistory() {
    // Each month: half of the orders by the 15th, then a different rest.
    int[] rests = {10, 12, 8, 10};
    UUID customer = kpis.customer("2025-01-01", "直播", LIN);
    for (int month = 2; month <= 5; month++) {
      for (int order = 0; order < 10; order++) {
        kpis.order(customer, "2026-0" + month + "-05", 100);
      }
      for (int order = 0; order < rests[month - 2]; order++) {
        kpis.order(customer, "2026-0" + month + "-25", 100);
      }
    }
    for (int order = 0; order < 20; order++) {
      kpis.order(customer, "2026-06-05", 100);
    }
    Indicator orders = counted(StoreMeasure.ORDERS);
    IndicatorValues values = Kpis.values(kpis.build(), List.of(), orders);
    Span open = Span.upTo(JUNE, LocalDate.of(2026, 6, 15));
    Forecast forecast = Forecast.of(orders, values, open, Scope.TEAM).orElseThrow();
    assertEquals(4, forecast.periods());
    assertEquals(40, forecast.expected(), 1e-9);
    // Growths 2, 2.2, 1.8, 2: s = 0.16330, t = 1.638, sqrt(1.25).
    assertEquals(20 * 1.638 * 0.163299 * Math.sqrt(1.25), forecast.high() - 40, 1e-3);
    assertEquals(Optional.empty(), Forecast.of(orders, values, ALL_JUNE, Scope.TEAM));
  }

  @Test
  void alertsAreRaisedByRulesTheWorstFirst() {
    for (int number = 0; number < 10; number++) {
      kpis.customer("2026-05-03", "裂变", LIN);
    }
    for (int number = 0; number < 7; number++) {
      kpis.customer("2026-06-03", "直播", LIN);
    }
    Indicator joined = counted(StoreMeasure.NEW_CUSTOMERS);
    Indicator complaints =
        Kpis.indicator(
            "complaints_told", IndicatorClass.PROCESS, Direction.LOWER, new Source.Typed());
    IndicatorValues values =
        Kpis.values(
            kpis.build(),
            List.of(entry("complaints_told", JUNE, Scope.TEAM, 2)),
            joined,
            complaints);
    KpiScheme scheme =
        KpiScheme.of(
            "growth",
            List.of(
                new KpiScheme.Row("new_customers", 1), new KpiScheme.Row("complaints_told", 1)));
    Target target = new Target("new_customers", JUNE, Scope.TEAM, Goal.of(8), "");
    Sheet sheet =
        Sheet.live(
            scheme,
            values,
            Map.of(target.key(), target),
            Optional.empty(),
            new Sheet.SheetOf(ALL_JUNE, Scope.TEAM));
    assertEquals(Light.RED, sheet.line("new_customers").orElseThrow().light());
    assertEquals(-0.3, number(sheet.line("new_customers").orElseThrow().change()), 1e-12);
    List<Alert> alerts =
        Alerts.of(
            List.of(
                rule("target", new AlertCheck.BehindTarget(Thresholds.USUAL), Set.of()),
                rule("before", new AlertCheck.BehindBefore(Thresholds.USUAL), Set.of()),
                rule("told", new AlertCheck.Over(2, true), Set.of("complaints_told"))),
            values,
            sheet,
            Optional.empty());
    assertEquals(
        List.of("before", "told", "target"),
        alerts.stream().map(alert -> alert.rule().id()).toList());
    assertEquals(Light.AMBER, alerts.getLast().light());
    assertEquals("裂变", alerts.getFirst().drivers().getFirst().parts().getFirst().part());
    assertEquals(-10, alerts.getFirst().drivers().getFirst().parts().getFirst().effect());
  }

  private static AlertRule rule(String id, AlertCheck check, Set<String> indicators) {
    return new AlertRule(
        id,
        check,
        indicators,
        Optional.empty(),
        Set.of(PeriodKind.MONTH),
        true,
        AlertScope.TEAM,
        "");
  }
}
