package org.siyu.core.roi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.Monitor;

/// What the store says of a calculator's inputs in a period. "Before" is the period before, over as
/// many days. What the store does not know is left away.
final class RoiFilling {
  /// So many months of a cohort are followed.
  private static final int MOST_MONTHS = 36;

  private final RoiFacts facts;
  private final IndicatorValues values;
  private final Period period;
  private final Span span;
  private final LocalDate asOf;
  private final Map<String, Found> found = new LinkedHashMap<>();

  RoiFilling(RoiFacts facts, IndicatorValues values, Period period, Span span, LocalDate asOf) {
    this.facts = facts;
    this.values = values;
    this.period = period;
    this.span = span;
    this.asOf = asOf;
  }

  Map<String, Found> of(CalculatorKind kind, Monitor monitor) {
    switch (kind) {
      case COST -> cost();
      case ACQUISITION_COST -> {
        costs();
        put("new_customers", StoreMeasure.NEW_CUSTOMERS, Found.Source.CUSTOMERS);
      }
      case UPLIFT -> uplift();
      case LIFETIME_VALUE -> lifetime(monitor);
      case REFERRAL -> {
        put("customers", StoreMeasure.CUSTOMERS, Found.Source.CUSTOMERS);
        indicator("nps", "nps", 0.01);
      }
      case MARKET_SHARE -> put("growth", StoreMeasure.NEW_CUSTOMERS, Found.Source.CUSTOMERS);
      case RETURN -> returns();
      case PAYBACK -> payback();
      case BUDGET_SPLIT -> costs();
    }
    return found;
  }

  private double months() {
    return Math.max(1, period.kind() == PeriodKind.WEEK ? 1 : period.months().size());
  }

  private OptionalDouble count(StoreMeasure measure, Span of) {
    return values.numbers().count(measure, of, Scope.TEAM).number();
  }

  private Span before() {
    return span.back(Shift.NONE.previous());
  }

  private void put(String input, double value, Found.Source source) {
    put(input, value, source, span);
  }

  private void put(String input, double value, Found.Source source, Span of) {
    found.put(input, new Found(value, source, Optional.of(of.period())));
  }

  private void put(String input, StoreMeasure measure, Found.Source source) {
    count(measure, span).ifPresent(value -> put(input, value, source));
  }

  private void indicator(String input, String code, double factor) {
    values
        .of(code, span, Scope.TEAM)
        .number()
        .ifPresent(value -> put(input, Math.max(0, value * factor), Found.Source.KPI));
  }

  /// What was entered on KPI sheets; campaigns' spending where nothing was.
  private void costs() {
    Map<CostKind, Double> spent = new TreeMap<>();
    facts
        .spending(period.days())
        .forEach(each -> spent.merge(each.kind(), each.amount(), Double::sum));
    spending("people", CostKind.PAY, spent);
    spending("technology", CostKind.TECHNOLOGY, spent);
    spending("operation", CostKind.OPERATION, spent);
    indicator("people", "people_cost", 1);
    indicator("technology", "technology_cost", 1);
    indicator("operation", "operation_cost", 1);
  }

  private void spending(String input, CostKind kind, Map<CostKind, Double> spent) {
    Double amount = spent.get(kind);
    if (amount != null) {
      put(input, amount, Found.Source.CAMPAIGNS);
    }
  }

  private void cost() {
    indicator("technology", "technology_cost", 1);
    indicator("operation", "operation_cost", 1);
    put("months", months(), Found.Source.PERIOD);
    put("customers", StoreMeasure.CUSTOMERS, Found.Source.CUSTOMERS);
    put("pieces", StoreMeasure.CONTENT_PIECES, Found.Source.CONTENT);
  }

  private void uplift() {
    put("customers", StoreMeasure.CUSTOMERS, Found.Source.CUSTOMERS);
    buying("before", before());
    buying("after", span);
  }

  /// Conversion is the share of customers who order; the basket what each of them pays 客单价.
  private void buying(String when, Span of) {
    OptionalDouble customers = count(StoreMeasure.CUSTOMERS, of);
    OptionalDouble buyers = count(StoreMeasure.BUYERS, of);
    OptionalDouble revenue = count(StoreMeasure.REVENUE, of);
    if (customers.orElse(0) > 0 && buyers.isPresent()) {
      put(
          "conversion_" + when,
          Math.min(1, buyers.getAsDouble() / customers.getAsDouble()),
          Found.Source.ORDERS,
          of);
    }
    if (buyers.orElse(0) > 0 && revenue.isPresent()) {
      put(
          "basket_" + when,
          Math.max(0, revenue.getAsDouble() / buyers.getAsDouble()),
          Found.Source.ORDERS,
          of);
    }
  }

  /// After: cohorts of the period; before: all earlier ones, followed for as many months.
  private void lifetime(Monitor monitor) {
    indicator("margin", "margin_rate", 1);
    List<CohortCell> cells = facts.cohorts(monitor);
    YearMonth first = YearMonth.from(period.first());
    YearMonth last = YearMonth.from(period.last());
    YearMonth lastWhole = YearMonth.from(asOf.plusDays(1)).minusMonths(1);
    CohortLifetime after =
        CohortLifetime.of(
            cells,
            cohort -> !cohort.isBefore(first) && !cohort.isAfter(last),
            lastWhole,
            MOST_MONTHS);
    if (!after.isKnown()) {
      return;
    }
    put("monthly_after", Math.max(0, after.monthlyTurnover()), Found.Source.COHORTS);
    put("months_after", after.monthsRetained(), Found.Source.COHORTS);
    CohortLifetime before =
        CohortLifetime.of(
            cells, cohort -> cohort.isBefore(first), lastWhole, after.retention().size());
    if (before.isKnown()) {
      put("monthly_before", Math.max(0, before.monthlyTurnover()), Found.Source.EARLIER_COHORTS);
      put("months_before", before.monthsRetained(), Found.Source.EARLIER_COHORTS);
    }
  }

  private void returns() {
    count(StoreMeasure.REVENUE, span)
        .ifPresent(value -> put("turnover", Math.max(0, value), Found.Source.ORDERS));
    count(StoreMeasure.REVENUE, before())
        .ifPresent(
            value -> put("turnover_anyway", Math.max(0, value), Found.Source.ORDERS, before()));
    indicator("margin", "margin_rate", 1);
    costs();
    List<Found> parts = new ArrayList<>();
    for (String part : List.of("people", "technology", "operation")) {
      Optional.ofNullable(found.remove(part)).ifPresent(parts::add);
    }
    if (!parts.isEmpty()) {
      put("cost", parts.stream().mapToDouble(Found::value).sum(), parts.getFirst().source());
    }
    put("months", months(), Found.Source.PERIOD);
  }

  private void payback() {
    indicator("margin", "margin_rate", 1);
    OptionalDouble buyers = count(StoreMeasure.BUYERS, span);
    OptionalDouble revenue = count(StoreMeasure.REVENUE, span);
    if (buyers.orElse(0) > 0 && revenue.isPresent()) {
      put("buyers_monthly", buyers.getAsDouble() / months(), Found.Source.ORDERS);
      put(
          "turnover_buyer",
          Math.max(0, revenue.getAsDouble() / buyers.getAsDouble()),
          Found.Source.ORDERS);
    }
    costs();
    double running =
        List.of("people", "technology", "operation").stream()
            .map(part -> Optional.ofNullable(found.remove(part)))
            .flatMap(Optional::stream)
            .mapToDouble(Found::value)
            .sum();
    if (running > 0) {
      put("running_monthly", running / months(), Found.Source.KPI);
    }
  }
}
