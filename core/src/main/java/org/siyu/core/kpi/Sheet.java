package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.Money;

/// Targets and what came of them, for one period and scope.
///
/// @param base what the bonus is reckoned from; of a person for whom one was set
/// @param closing when the period was closed; the lines are those of then
/// @param restatements what has changed since, where it was closed
public record Sheet(
    Span span,
    Scope scope,
    KpiScheme scheme,
    List<SheetLine> lines,
    Score score,
    Optional<Money> base,
    Optional<Closing> closing,
    List<Restatement> restatements) {
  public Sheet {
    lines = List.copyOf(lines);
    restatements = List.copyOf(restatements);
  }

  /// A sheet that is not closed, as of now. A person's or role's sheet is scored by the targets it
  /// has.
  static Sheet live(
      KpiScheme scheme,
      IndicatorValues values,
      Map<Entry.Key, Target> targets,
      Optional<Money> base,
      SheetOf of) {
    Span span = of.span();
    Scope scope = of.scope();
    List<SheetLine> lines = new ArrayList<>();
    for (KpiScheme.Row row : scheme.rows()) {
      values
          .catalogue()
          .find(row.indicator())
          .ifPresent(
              indicator ->
                  lines.add(
                      line(
                          scheme,
                          values,
                          Optional.ofNullable(
                                  targets.get(new Entry.Key(row.indicator(), span.period(), scope)))
                              .map(Target::goal),
                          new SheetPlace(span, scope, indicator, row.weight()))));
    }
    return new Sheet(
        span,
        scope,
        scheme,
        lines,
        Score.of(scheme, lines, span.isWhole()),
        base,
        Optional.empty(),
        List.of());
  }

  /// A line that is not on a sheet and has no target.
  static SheetLine unscored(Sheet sheet, IndicatorValues values, Indicator indicator) {
    return line(
        sheet.scheme(),
        values,
        Optional.empty(),
        new SheetPlace(sheet.span(), sheet.scope(), indicator, 0));
  }

  /// Whose sheet of which days.
  record SheetOf(Span span, Scope scope) {}

  private record SheetPlace(Span span, Scope scope, Indicator indicator, double weight) {}

  private static SheetLine line(
      KpiScheme scheme, IndicatorValues values, Optional<Goal> target, SheetPlace place) {
    Indicator indicator = place.indicator();
    Span span = place.span();
    String code = indicator.code();
    Optional<Goal> due =
        target.map(
            goal -> indicator.overPeriods() == Aggregation.SUM ? goal.share(span.share()) : goal);
    Figure actual = values.of(code, span, place.scope());
    Figure before = values.of(code, span.back(Shift.NONE.previous()), place.scope());
    Optional<Attainment> attainment =
        due.map(goal -> Attainment.of(indicator.direction(), actual, goal, scheme.cap()));
    Light light =
        attainment
            .map(reached -> scheme.thresholds().of(reached.share()))
            .orElse(Light.NONE)
            .worse(scheme.thresholds().against(indicator.direction(), actual, before));
    return new SheetLine(
        indicator,
        place.weight(),
        target,
        due,
        actual,
        values.raw(code, span, place.scope()),
        before,
        values.of(code, span.back(Shift.NONE.lastYear()), place.scope()),
        values.entry(code, span.period(), place.scope()).isPresent(),
        attainment,
        light);
  }

  public Optional<SheetLine> line(String code) {
    return lines.stream().filter(line -> line.indicator().code().equals(code)).findFirst();
  }

  /// What the score brings: final once the period is closed, until then as it stands now.
  public Optional<BonusRules.Bonus> bonus() {
    return base.map(whole -> scheme.bonus().of(score.total(), whole));
  }

  public boolean isClosed() {
    return closing.isPresent();
  }
}
