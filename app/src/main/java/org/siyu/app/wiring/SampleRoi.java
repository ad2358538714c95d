package org.siyu.app.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.siyu.app.i18n.Messages;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CalculatorKind;
import org.siyu.core.roi.CostKind;
import org.siyu.core.roi.CostLine;
import org.siyu.core.roi.CostTable;
import org.siyu.core.roi.RoiService;
import org.siyu.core.roi.ScenarioKind;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.workspace.StoredWorkspace;

/// Gives a sample three calculations: what the team costs by month, what comes back for it, and how
/// its budget is split.
final class SampleRoi {
  private static final int MONTHS = 3;
  private static final double ANYWAY = 0.35;
  private static final double ROUND = 1_000;

  private final RoiService service;
  private final Messages messages;
  private final MovedClock clock;

  /// @param messages in the sample's language
  SampleRoi(StoredWorkspace sample, Messages messages, Clock clock) {
    this.clock = new MovedClock(clock);
    this.messages = messages;
    this.service = new Workbench(sample, () -> "", this.clock).roi().calculations();
  }

  void make(Monitor monitor) {
    Period quarter = Period.of(PeriodKind.QUARTER, LocalDate.now(clock)).previous();
    clock.to(LocalDate.now(clock).minusDays(9).atTime(15, 20));
    Calculation cost = begun(CalculatorKind.COST, "cost", quarter, monitor);
    service.save(cost.with(costs(quarter)));
    Calculation budget = begun(CalculatorKind.BUDGET_SPLIT, "budget", quarter, monitor);
    service.save(
        budget
            .typing(ScenarioKind.BASE, "budget", 180_000)
            .typing(ScenarioKind.OWN, "people_share", 0.55)
            .typing(ScenarioKind.OWN, "technology_share", 0.15));
    Calculation filled = begun(CalculatorKind.RETURN, "return", quarter, monitor);
    double turnover = filled.value(ScenarioKind.BASE, "turnover").orElse(0);
    Calculation returns =
        service.save(
            filled
                .typing(ScenarioKind.BASE, "turnover_anyway", anyway(turnover))
                .typing(ScenarioKind.BASE, "saved_otherwise", 12_000)
                .typing(ScenarioKind.BASE, "gained_otherwise", 0)
                .noted(messages.text("roi.sample.return.note")));
    clock.to(LocalDate.now(clock).plusDays(6).atTime(10, 5));
    UnaryOperator<Calculation> meeting =
        each ->
            each.typing(ScenarioKind.BASE, "saved_otherwise", 15_000)
                .with(each.scenario(ScenarioKind.CAUTIOUS).leaning(-0.15));
    service.save(meeting.apply(returns));
    clock.toNow();
  }

  private Calculation begun(CalculatorKind kind, String name, Period quarter, Monitor monitor) {
    String called = messages.text("roi.sample." + name, quarter.text());
    return service.fill(service.begin(kind, called, quarter), quarter, monitor);
  }

  /// What customers would have bought in the shop without the team, as a round number.
  private static double anyway(double turnover) {
    return Math.round(turnover * ANYWAY / ROUND) * ROUND;
  }

  private CostTable costs(Period quarter) {
    CostTable table = CostTable.empty(YearMonth.from(quarter.first()), MONTHS);
    table = table.plus(line(CostKind.PAY, "operators", 24_000));
    table = table.plus(line(CostKind.PAY, "content", 9_000));
    table = table.plus(line(CostKind.TRAINING, "training", 0).with(1, 3_000.0));
    table = table.plus(line(CostKind.TECHNOLOGY, "scrm", 2_400));
    table = table.plus(line(CostKind.TECHNOLOGY, "servers", 800));
    table = table.plus(line(CostKind.OPERATION, "gifts", 3_600).with(2, 6_800));
    return service.withCampaigns(
        table,
        kind ->
            messages.text("roi.costs.campaign-line", messages.text("roi.campaign-kind." + kind)));
  }

  private CostLine line(CostKind kind, String name, double amount) {
    return new CostLine(
        kind,
        messages.text("roi.sample.cost." + name),
        List.copyOf(Collections.nCopies(MONTHS, amount)));
  }
}
