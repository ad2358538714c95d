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
/// @param span the days for which it stands
/// @param scope for whom
public record Arithmetic(
    Step step,
    String subject,
    String rule,
    Figure value,
    Span span,
    Scope scope,
    List<Arithmetic> parts) {
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
    /// Put together from its months or its people; the rule is which and how, as `months.sum`.
    GATHERED,
    /// Counted in the store, or stated of single days.
    COUNT
  }

  private static final int DEEPEST = 12;

  public Arithmetic {
    parts = List.copyOf(parts);
  }

  /// All of a score, down to the counts of the store.
  public static Arithmetic of(Score score, IndicatorValues values, Span span, Scope scope) {
    Opening opening = new Opening(values, span, scope);
    return opening.line(
        Step.SCORE, "", "", score.total(), score.classes().stream().map(opening::ofClass).toList());
  }

  /// The value of an indicator, down to the counts of the store.
  public static Arithmetic of(String code, IndicatorValues values, Span span, Scope scope) {
    return new Opening(values, span, scope).of(code, 0);
  }

  /// Opens lines for some days and somebody.
  private record Opening(IndicatorValues values, Span span, Scope scope) {
    Arithmetic line(Step step, String subject, String rule, Figure value, List<Arithmetic> parts) {
      return new Arithmetic(step, subject, rule, value, span, scope, parts);
    }

    Arithmetic ofClass(Score.ClassScore score) {
      return line(
          Step.CLASS,
          score.kind().code(),
          percent(score.counted()),
          score.points(),
          score.lines().stream().map(this::ofLine).toList());
    }

    Arithmetic ofLine(Score.LineScore score) {
      SheetLine line = score.line();
      String code = line.indicator().code();
      List<Arithmetic> parts = new ArrayList<>();
      line.attainment()
          .ifPresent(
              attainment ->
                  parts.add(
                      line(
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
      parts.add(of(code, 0));
      return line(Step.LINE, code, percent(score.counted()), Figure.of(score.points()), parts);
    }

    Arithmetic leaf(Step step, String subject, Figure value) {
      return line(step, subject, "", value, List.of());
    }

    Arithmetic of(String code, int depth) {
      Figure value = values.raw(code, span, scope);
      if (values.entry(code, span.period(), scope).isPresent()) {
        return line(Step.ENTERED, code, span.period().text(), value, List.of());
      }
      Optional<Indicator> indicator = values.catalogue().find(code);
      Optional<Source> source = indicator.map(Indicator::source);
      if (source.isPresent()
          && source.get() instanceof Source.Computed(Formula formula)
          && depth < DEEPEST) {
        return line(
            Step.INDICATOR,
            code,
            formula.text(),
            value,
            formula.uses().stream()
                .map(
                    use ->
                        new Opening(values, span.back(use.shift()), scope)
                            .of(use.code(), depth + 1))
                .toList());
      }
      return source
          .filter(from -> from instanceof Source.Typed || from instanceof Source.Gathered)
          .flatMap(_ -> gathered(indicator.orElseThrow(), value, depth))
          .orElseGet(() -> count(code, source, value));
    }

    private Arithmetic count(String code, Optional<Source> source, Figure value) {
      String counted =
          source.isPresent() && source.get() instanceof Source.Counted(StoreMeasure measure)
              ? measure.word()
              : code;
      return line(Step.COUNT, code, counted + " " + span.period().text(), value, List.of());
    }

    /// Nothing where single days, or nothing at all, were stated.
    private Optional<Arithmetic> gathered(Indicator indicator, Figure value, int depth) {
      String code = indicator.code();
      return switch (values.gathering(indicator, span, scope)) {
        case MONTHS ->
            Optional.of(
                line(
                    Step.GATHERED,
                    code,
                    "months." + indicator.overPeriods().code(),
                    value,
                    IndicatorValues.months(span).stream()
                        .map(month -> new Opening(values, month, scope).of(code, depth + 1))
                        .toList()));
        case PEOPLE ->
            Optional.of(
                line(
                    Step.GATHERED,
                    code,
                    "people." + indicator.overPeople().code(),
                    value,
                    values.numbers().persons(scope).stream()
                        .filter(person -> values.raw(code, span, person).isKnown())
                        .map(person -> new Opening(values, span, person).of(code, depth + 1))
                        .toList()));
        case DAYS, NOTHING -> Optional.empty();
      };
    }
  }

  private static String percent(double share) {
    return Math.round(share * 10_000) / 100.0 + "%";
  }
}
