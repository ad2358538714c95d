package org.siyu.storage.kpi;

import static org.siyu.storage.kpi.KpiStore.JUNE;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.siyu.core.kpi.BonusBase;
import org.siyu.core.kpi.DashboardReportText;
import org.siyu.core.kpi.DashboardReportWords;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiReport;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.KpiTrend;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.Target;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;

/// A report on a team with numbers of every kind, and words that are codes.
public final class KpiReportRig {
  public static final DashboardReportWords PLAIN =
      new DashboardReportWords() {
        @Override
        public String text(DashboardReportText text, Object... arguments) {
          return text.code();
        }

        @Override
        public String measure(StoreMeasure measure) {
          return measure.code();
        }

        @Override
        public String text(KpiReportText text, Object... arguments) {
          return text.code();
        }

        @Override
        public String name(Indicator indicator) {
          return indicator.code();
        }

        @Override
        public String kind(IndicatorClass kind) {
          return kind.code();
        }

        @Override
        public String direction(Direction direction) {
          return direction.code();
        }

        @Override
        public String part(SheetLine.Part part) {
          return part.code();
        }

        @Override
        public String reason(Figure.Reason reason) {
          return reason.code();
        }

        @Override
        public String value(Indicator indicator, double value) {
          return Double.toString(value);
        }

        @Override
        public String period(Period period) {
          return period.text();
        }

        @Override
        public String light(Light light) {
          return light.code();
        }

        @Override
        public String language() {
          return "en";
        }
      };

  private KpiReportRig() {}

  public static KpiReport report(KpiStore store) {
    for (int number = 0; number < 40; number++) {
      UUID customer = store.customer("2026-06-05", "直播", store.operator);
      store.order(customer, "2026-06-06", 10_000 + number);
      if (number < 12) {
        store.order(customer, "2026-06-20", 5_000);
        store.order(customer, "2026-05-20", 5_000);
      }
    }
    store.service.save(
        KpiScheme.of(
            "growth",
            List.of(
                new KpiScheme.Row("gmv", 25),
                new KpiScheme.Row("new_customers", 20),
                new KpiScheme.Row("repurchase_rate", 15),
                new KpiScheme.Row("nps", 15),
                new KpiScheme.Row("cap_use", 30),
                new KpiScheme.Row("complaint_count", 20),
                new KpiScheme.Row("follow_up_rate", 20),
                new KpiScheme.Row("first_response", 20),
                new KpiScheme.Row("open_rate", 5),
                new KpiScheme.Row("experiments_done", 50))));
    store.target("gmv", JUNE, Scope.TEAM, 5000);
    store.target("new_customers", JUNE, Scope.TEAM, 30);
    store.target("repurchase_rate", JUNE, Scope.TEAM, 0.4);
    store.target("nps", JUNE, Scope.TEAM, 30);
    store.target("complaint_count", JUNE, Scope.TEAM, 0);
    store.target("follow_up_rate", JUNE, Scope.TEAM, 0.9);
    store.target("first_response", JUNE, Scope.TEAM, 10);
    store.service.saveTargets(
        List.of(new Target("cap_use", JUNE, Scope.TEAM, Goal.between(0.4, 0.8), "")));
    store.target("gmv", JUNE, new Scope.OfMember(store.operator.id()), 4300);
    store.service.enter(
        List.of(entry(store, "cap_use", 0.9), entry(store, "first_response", 12.5)));
    new JooqKpiRepository(store.database)
        .saveBonusBases(
            List.of(
                new BonusBase(PeriodKind.MONTH, store.operator.id(), Money.of("3333.33")),
                new BonusBase(PeriodKind.MONTH, store.writer.id(), Money.of("2000"))),
            LocalDateTime.of(2026, 7, 1, 9, 0),
            "test");
    IndicatorValues values = store.service.values(Monitor.NONE);
    Sheet team = store.service.sheet(values, JUNE, Scope.TEAM);
    Sheet person = store.service.sheet(values, JUNE, new Scope.OfMember(store.operator.id()));
    Sheet other = store.service.sheet(values, JUNE, new Scope.OfMember(store.writer.id()));
    return new KpiReport(
        "test",
        JUNE,
        List.of(
            new KpiReport.Named("", team),
            new KpiReport.Named("Wang's", person),
            new KpiReport.Named("Chen", other)),
        trend(values, team),
        Map.of("en", "growth"),
        LocalDateTime.of(2026, 7, 12, 9, 0));
  }

  private static KpiTrend trend(IndicatorValues values, Sheet team) {
    List<Period> periods = List.of(JUNE.previous().previous(), JUNE.previous(), JUNE);
    return new KpiTrend(
        periods,
        team.lines().stream()
            .map(SheetLine::indicator)
            .map(
                each ->
                    new KpiTrend.Row(
                        each,
                        periods.stream()
                            .map(period -> values.of(each.code(), Span.whole(period), Scope.TEAM))
                            .toList()))
            .toList());
  }

  private static Entry entry(KpiStore store, String code, double value) {
    return store.service.entry(new Entry.Key(code, JUNE, Scope.TEAM), OptionalDouble.of(value), "");
  }
}
