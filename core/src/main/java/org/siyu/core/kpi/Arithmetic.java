package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.shared.Code;

/// How a number came about, as lines that open to the lines below them.
///
/// @param subject the code of a class, an indicator or a count; empty for the whole score
/// @param rule how the value comes from the parts: a formula with codes, or the code of a rule
public record Arithmetic(
    Step step, String subject, String rule, Figure value, List<Arithmetic> parts) {
  /// What a line is.
  public enum Step implements Code {
    /// The sum of its classes, each by its weight.
    SCORE,
    /// The sum of its lines, each by its weight; the rule is the weight that counts.
    CLASS,
    /// Points of a line; the rule is its weight within the class.
    LINE,
    /// How much of the goal is reached; the rule says by which way of reckoning. Where it was cut
    /// off, what it was before is its part.
    ATTAINMENT,
    /// What of the goal is reached, however much it is.
    UNCAPPED,
    TARGET,
    /// The upper end of a band.
    TARGET_MOST,
    /// The value of an indicator; the rule is its formula.
    INDICATOR,
    /// Somebody typed it in.
    ENTERED,
    /// Counted in the store.
    COUNT
  }

  private static final int DEEPEST = 12;

  public Arithmetic {
    parts = List.copyOf(parts);
  }

  /// All of a score, down to the counts of the store.
  public static Arithmetic of(Score score, IndicatorValues values, Span span, Scope scope) {
    return new Arithmetic(
        Step.SCORE,
        "",
        "",
        score.total(),
        score.classes().stream().map(each -> ofClass(each, values, span, scope)).toList());
  }

  private static Arithmetic ofClass(
      Score.ClassScore score, IndicatorValues values, Span span, Scope scope) {
    return new Arithmetic(
        Step.CLASS,
        score.kind().code(),
        percent(score.counted()),
        score.points(),
        score.lines().stream().map(line -> ofLine(line, values, span, scope)).toList());
  }

  private static Arithmetic ofLine(
      Score.LineScore score, IndicatorValues values, Span span, Scope scope) {
    SheetLine line = score.line();
    String code = line.indicator().code();
    List<Arithmetic> parts = new ArrayList<>();
    line.attainment()
        .ifPresent(
            attainment ->
                parts.add(
                    new Arithmetic(
                        Step.ATTAINMENT,
                        code,
                        attainment.rule().code(),
                        attainment.share(),
                        attainment.isCapped()
                            ? List.of(leaf(Step.UNCAPPED, code, attainment.uncapped()))
                            : List.of())));
    line.due()
        .ifPresent(
            goal -> {
              parts.add(leaf(Step.TARGET, code, Figure.of(goal.least())));
              goal.most()
                  .ifPresent(most -> parts.add(leaf(Step.TARGET_MOST, code, Figure.of(most))));
            });
    parts.add(of(code, values, span, scope));
    return new Arithmetic(
        Step.LINE, code, percent(score.counted()), Figure.of(score.points()), parts);
  }

  private static Arithmetic leaf(Step step, String subject, Figure value) {
    return new Arithmetic(step, subject, "", value, List.of());
  }

  private static String percent(double share) {
    return Math.round(share * 10_000) / 100.0 + "%";
  }

  /// The value of an indicator, down to the counts of the store.
  public static Arithmetic of(String code, IndicatorValues values, Span span, Scope scope) {
    return of(code, values, span, scope, 0);
  }

  private static Arithmetic of(
      String code, IndicatorValues values, Span span, Scope scope, int depth) {
    Figure value = values.raw(code, span, scope);
    if (values.entry(code, span.period(), scope).isPresent()) {
      return new Arithmetic(Step.ENTERED, code, span.period().text(), value, List.of());
    }
    Optional<Source> source = values.catalogue().find(code).map(Indicator::source);
    if (source.isPresent()
        && source.get() instanceof Source.Computed(Formula formula)
        && depth < DEEPEST) {
      return new Arithmetic(
          Step.INDICATOR,
          code,
          formula.text(),
          value,
          formula.uses().stream()
              .map(use -> of(use.code(), values, span.back(use.shift()), scope, depth + 1))
              .toList());
    }
    String rule =
        source.isPresent() && source.get() instanceof Source.Counted(StoreMeasure measure)
            ? measure.word()
            : code;
    return new Arithmetic(Step.COUNT, code, rule + " " + span.period().text(), value, List.of());
  }
}
