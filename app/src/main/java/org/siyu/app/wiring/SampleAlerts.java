package org.siyu.app.wiring;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.Target;
import org.siyu.core.shared.Monitor;

/// Alerts as a team leaves them: some open, one taken over, one closed with a note, and growth that
/// was too slow for two quarters.
final class SampleAlerts {
  private static final String GROWTH = "new_customers";
  private static final int MIDDLE = 12;

  /// What the note is about with which one is closed.
  private static final Set<String> SOLD = Set.of("repurchase_rate", "gmv", "active_customers");

  /// Each quarter brought 30 % less than was wanted.
  private static final double REACHED = 0.7;

  private final KpiService kpi;
  private final AlertService alerts;
  private final MovedClock clock;
  private final boolean isChinese;

  SampleAlerts(Workbench bench, MovedClock clock, boolean isChinese) {
    this.kpi = bench.kpi().sheets();
    this.alerts = bench.alerts();
    this.clock = clock;
    this.isChinese = isChinese;
  }

  /// @param open the month that runs
  void make(IndicatorValues values, Period open) {
    wishForMore(values, open);
    clock.to(open.previous().first().withDayOfMonth(MIDDLE).atTime(9, 30));
    IndicatorValues entered = kpi.values(Monitor.NONE);
    alerts.check(entered);
    LocalDateTime now = clock.present();
    LocalDateTime ended = open.first().plusDays(1).atTime(9, 30);
    clock.to(ended.isAfter(now) ? now.minusHours(4) : ended);
    alerts.check(entered);
    first(
            alert ->
                alert.key().period().equals(open.previous())
                    && SOLD.contains(alert.key().indicator()))
        .or(() -> first(alert -> alert.key().period().equals(open.previous())))
        .ifPresent(
            alert -> {
              // before the month's review is held
              clock.to(ended.isAfter(now) ? now.minusHours(2) : ended.plusHours(7));
              alerts.take(alert.id());
              alerts.close(
                  alert.id(),
                  isChinese
                      ? "已核对：大促提前透支，恢复常规投放后再看。"
                      : "Checked: the promotion came early and took from it. Look again next"
                          + " month.");
            });
    clock.toNow();
    alerts.check(entered);
    first(alert -> alert.key().period().equals(open)).ifPresent(alert -> alerts.take(alert.id()));
  }

  private Optional<KeptAlert> first(Predicate<KeptAlert> wanted) {
    return alerts.open().stream().filter(wanted).findFirst();
  }

  private void wishForMore(IndicatorValues values, Period open) {
    Period quarter = Period.of(PeriodKind.QUARTER, open.first()).previous();
    List<Target> targets = new ArrayList<>();
    for (Period each : List.of(quarter.previous(), quarter)) {
      values
          .of(GROWTH, Span.whole(each), Scope.TEAM)
          .number()
          .ifPresent(
              brought ->
                  targets.add(
                      new Target(
                          GROWTH,
                          each,
                          Scope.TEAM,
                          Goal.of(Math.ceil(brought / REACHED)),
                          isChinese ? "年度规划" : "Plan of the year")));
    }
    clock.to(quarter.previous().first().atTime(10, 0));
    kpi.saveTargets(targets);
  }
}
