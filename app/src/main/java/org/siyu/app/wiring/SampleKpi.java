package org.siyu.app.wiring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.siyu.app.kpi.KpiServices;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.BonusBase;
import org.siyu.core.kpi.Breakdown;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorDraft;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.SchemeChange;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.StagePreset;
import org.siyu.core.kpi.Target;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.MemberRole;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.storage.workspace.StoredWorkspace;

/// Four closed months and an open one, with targets of the team and of its people. A target asks
/// for a little more than the month before brought, as teams do.
final class SampleKpi {
  private static final int CLOSED = 4;
  private static final double[] WISHES = {1.08, 1.02, 1.05, 0.97, 1.1};
  private static final List<String> BROKEN_DOWN = List.of("new_customers", "gmv");

  /// The indicator that the sample's team has made itself.
  static final String OWN = "net_growth";

  private final MovedClock clock;
  private final KpiServices kpi;
  private final KpiService service;
  private final boolean isChinese;
  private final SampleAlerts alerts;
  private final SampleStatistics statistics;

  SampleKpi(StoredWorkspace sample, Clock clock, WorkspaceLanguage language) {
    this.clock = new MovedClock(clock);
    this.isChinese = language == WorkspaceLanguage.ZH;
    Workbench bench = new Workbench(sample, () -> "", this.clock);
    this.kpi = bench.kpi();
    this.service = kpi.sheets();
    this.alerts = new SampleAlerts(bench, this.clock, isChinese);
    this.statistics = new SampleStatistics(bench.kpiSheets(), service.members(), isChinese);
  }

  void make(Monitor monitor) {
    StagePreset growth =
        service.stages().stream()
            .filter(stage -> stage.code().equals("growth"))
            .findFirst()
            .orElseThrow();
    kpi.own().save(own(), _ -> Optional.empty());
    List<BonusBase> bases =
        service.members().stream()
            .filter(member -> member.roles().contains(MemberRole.OPERATOR))
            .map(member -> new BonusBase(PeriodKind.MONTH, member.id(), Money.of("3000")))
            .toList();
    kpi.schemes().apply(new SchemeChange(growth.scheme(), bases));
    IndicatorValues values = service.values(monitor);
    Period open = Period.of(PeriodKind.MONTH, service.today());
    List<Period> months = new ArrayList<>();
    for (Period month = open; months.size() <= CLOSED; month = month.previous()) {
      months.addFirst(month);
    }
    for (Period month : months) {
      clock.to(month.first().atTime(10, 0));
      service.saveTargets(targets(values, growth, month));
    }
    service.saveTargets(asked(values, open));
    service.saveTargets(ofRoles(values, open));
    for (Period month : months) {
      if (!month.equals(open)) {
        LocalDate closing = month.last().plusDays(2);
        if (month.equals(open.previous())) {
          clock.to(month.last().plusDays(1).atTime(9, 30));
          statistics.bring(month, monitor);
        }
        clock.to(closing.atTime(16, 30));
        enter(month);
        service.close(month, monitor);
      }
    }
    alerts.make(values, open);
  }

  private static IndicatorDraft own() {
    return new IndicatorDraft(
        true,
        OWN,
        "净增用户",
        "Net growth",
        Dimension.GROWTH,
        IndicatorClass.CORE,
        IndicatorUnit.COUNT,
        Direction.HIGHER,
        IndicatorDraft.Origin.FORMULA,
        "new_customers - ifMissing(lost_customers, 0)",
        PeriodKind.WEEK,
        Aggregation.NONE,
        Aggregation.NONE,
        Optional.empty());
  }

  private List<Target> targets(IndicatorValues values, StagePreset stage, Period month) {
    List<Target> targets = new ArrayList<>();
    Span before = Span.whole(month.previous());
    int number = 0;
    for (StagePreset.Row row : stage.rows()) {
      Indicator indicator = values.catalogue().require(row.indicator());
      double wish = WISHES[(number++ + month.first().getMonthValue()) % WISHES.length];
      OptionalDouble brought = values.of(row.indicator(), before, Scope.TEAM).number();
      boolean isOwn = brought.isPresent() && brought.getAsDouble() > 0;
      Target target =
          new Target(
              row.indicator(),
              month,
              Scope.TEAM,
              isOwn ? Goal.of(rounded(indicator, brought.getAsDouble() * wish)) : row.example(),
              isOwn ? "" : row.source().getOrDefault(isChinese ? "zh" : "en", ""));
      targets.add(target);
      if (BROKEN_DOWN.contains(row.indicator())) {
        targets.addAll(service.breakDown(target, weights(values, row.indicator(), before)));
      }
    }
    return targets;
  }

  /// What people state themselves: their sheets to fill in ask for it.
  private static List<Target> asked(IndicatorValues values, Period month) {
    List<Target> targets = new ArrayList<>();
    for (Scope person : weights(values, "new_customers", Span.whole(month.previous())).keySet()) {
      targets.add(new Target("friend_requests", month, person, Goal.of(150), ""));
      targets.add(new Target("contacts_added", month, person, Goal.of(60), ""));
      targets.add(new Target("first_response", month, person, Goal.of(15), ""));
    }
    return targets;
  }

  /// The team's targets of a month broken down to its roles, by what each brought before.
  private List<Target> ofRoles(IndicatorValues values, Period month) {
    List<Scope> roles =
        service.members().stream()
            .flatMap(member -> member.roles().stream())
            .distinct()
            .sorted()
            .<Scope>map(Scope.OfRole::new)
            .toList();
    Span before = Span.whole(month.previous());
    List<Target> targets = new ArrayList<>();
    for (Target whole : service.targets()) {
      boolean isWhole = whole.period().equals(month) && whole.scope().equals(Scope.TEAM);
      if (isWhole && BROKEN_DOWN.contains(whole.indicator())) {
        Map<Scope, Double> weights = new LinkedHashMap<>();
        roles.forEach(
            role -> {
              double brought = values.of(whole.indicator(), before, role).orElse(0);
              if (brought > 0) {
                weights.put(role, brought);
              }
            });
        targets.addAll(service.breakDown(whole, weights));
      }
    }
    return targets;
  }

  private static Map<Scope, Double> weights(IndicatorValues values, String code, Span before) {
    Map<Scope, Double> weights = new LinkedHashMap<>();
    for (Scope person : values.numbers().persons(Scope.TEAM)) {
      double brought = values.of(code, before, person).orElse(0);
      if (brought > 0) {
        weights.put(person, brought);
      }
    }
    return weights;
  }

  /// To two digits, as people set targets.
  private static double rounded(Indicator indicator, double value) {
    return Breakdown.even(
            indicator, new BigDecimal(value).round(new MathContext(2)).doubleValue(), 1)
        .getFirst();
  }

  private void enter(Period month) {
    int number = month.first().getMonthValue();
    service.enter(
        List.of(
            entry("public_reach", month, 4_000 + 150 * number, "抖音、小红书后台", "Back ends of the ads"),
            entry("people_cost", month, 46_000, "财务口径", "From the books"),
            entry("technology_cost", month, 3_200, "财务口径", "From the books"),
            entry("operation_cost", month, 8_000 + 400 * number, "财务口径", "From the books"),
            entry("margin_rate", month, 0.42, "财务口径", "From the books"),
            entry("nps", month, 38 + number % 5, "季度问卷", "Survey"),
            entry("first_response", month, 11 + number % 4, "企微后台", "WeCom back end")));
  }

  private Entry entry(String code, Period month, double value, String chinese, String english) {
    return service.entry(
        new Entry.Key(code, month, Scope.TEAM),
        OptionalDouble.of(value),
        isChinese ? chinese : english);
  }
}
