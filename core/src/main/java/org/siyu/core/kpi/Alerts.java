package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Shift;

/// Asks rules of a sheet.
public final class Alerts {
  private static final Attainment.Cap WIDE = new Attainment.Cap(0, 99);

  private final List<AlertRule> rules;
  private final IndicatorValues values;
  private final Sheet sheet;
  private final Optional<Sheet> before;

  private Alerts(
      List<AlertRule> rules, IndicatorValues values, Sheet sheet, Optional<Sheet> before) {
    this.rules = rules;
    this.values = values;
    this.sheet = sheet;
    this.before = before;
  }

  /// What is raised, the worst first; of several rules for one indicator each that holds.
  ///
  /// @param before the sheet of the period before
  public static List<Alert> of(
      List<AlertRule> rules, IndicatorValues values, Sheet sheet, Optional<Sheet> before) {
    return new Alerts(rules, values, sheet, before).raised();
  }

  private List<Alert> raised() {
    List<Alert> alerts = new ArrayList<>();
    for (AlertRule rule : rules) {
      for (SheetLine line : lines(rule)) {
        if (rule.appliesTo(line.indicator(), sheet.span().period(), sheet.scope())) {
          check(rule, line).ifPresent(alerts::add);
        }
      }
    }
    alerts.sort(
        Comparator.comparing(Alert::light, Comparator.reverseOrder())
            .thenComparing(Alert::behind, Comparator.reverseOrder()));
    return alerts;
  }

  /// Those of the sheet, and what the rule names that is not on it.
  private List<SheetLine> lines(AlertRule rule) {
    List<SheetLine> lines = new ArrayList<>(sheet.lines());
    for (String code : rule.indicators()) {
      if (sheet.line(code).isEmpty()) {
        values
            .catalogue()
            .find(code)
            .map(indicator -> Sheet.unscored(sheet, values, indicator))
            .ifPresent(lines::add);
      }
    }
    return lines;
  }

  private Optional<Alert> check(AlertRule rule, SheetLine line) {
    return switch (rule.check()) {
      case AlertCheck.BehindTarget(Thresholds thresholds) ->
          line.due().flatMap(goal -> behind(rule, line, thresholds, goal));
      case AlertCheck.BehindBefore(Thresholds thresholds) ->
          line.indicator().direction() != Direction.BAND
                  && line.before() instanceof Figure.Known(double was)
              ? behind(rule, line, thresholds, Goal.of(was))
              : Optional.empty();
      case AlertCheck.BehindTwice(double share) -> {
        Thresholds thresholds = new Thresholds(share, share);
        boolean wasBehind =
            before.flatMap(sheet -> sheet.line(line.indicator().code())).stream()
                .anyMatch(
                    earlier ->
                        earlier.due().isPresent()
                            && thresholds.of(share(earlier, earlier.due().get())) == Light.RED);
        yield wasBehind
            ? line.due().flatMap(goal -> behind(rule, line, thresholds, goal))
            : Optional.empty();
      }
      case AlertCheck.Over(double limit, boolean isReached) ->
          line.actual() instanceof Figure.Known(double value)
                  && (isReached ? value >= limit : value > limit)
              ? Optional.of(alert(rule, line, Light.RED, limit, over(value, limit)))
              : Optional.empty();
    };
  }

  private static double over(double value, double limit) {
    return limit == 0 ? value : (value - limit) / Math.abs(limit);
  }

  private Optional<Alert> behind(AlertRule rule, SheetLine line, Thresholds thresholds, Goal goal) {
    Figure share = share(line, goal);
    Light light = isPartOfOne(line, goal) ? Light.NONE : thresholds.of(share);
    return light == Light.AMBER || light == Light.RED
        ? Optional.of(alert(rule, line, light, goal.least(), 1 - share.orElse(1)))
        : Optional.empty();
  }

  /// What is counted is behind by a whole one, not by the part of it that an open period is due.
  private static boolean isPartOfOne(SheetLine line, Goal goal) {
    return line.indicator().unit() == IndicatorUnit.COUNT
        && Math.abs(goal.least() - line.actual().orElse(goal.least())) < 1;
  }

  private static Figure share(SheetLine line, Goal goal) {
    return Attainment.of(line.indicator().direction(), line.actual(), goal, WIDE).share();
  }

  private Alert alert(AlertRule rule, SheetLine line, Light light, double compared, double behind) {
    Span span = sheet.span();
    return new Alert(
        rule,
        line.indicator(),
        span.period(),
        sheet.scope(),
        light,
        line.actual(),
        compared,
        behind,
        Drivers.all(
            line.indicator().code(),
            values,
            span,
            span.back(Shift.NONE.previous()),
            sheet.scope()));
  }
}
