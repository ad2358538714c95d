package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaValues;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.Code;

/// What explains most of a change: for each part (a channel, a person's customers) the difference
/// that it alone makes, which is the value of now less what it would be if only this part had
/// stayed as before. For sums these make the whole change; for rates a rest stays that belongs to
/// several parts together.
///
/// @param parts the one that explains most first
/// @param joint the rest
public record Drivers(By by, double change, List<Part> parts, double joint) {
  /// How customers are told apart.
  public enum By implements Code {
    CHANNEL,
    MEMBER
  }

  /// @param part a channel's name or a member's id; empty for customers without
  /// @param effect how much of the change it makes, in the indicator's unit
  public record Part(String part, double effect) {}

  public Drivers {
    parts = List.copyOf(parts);
  }

  /// @return no parts where the change is not known
  public static Drivers of(
      By by, String code, IndicatorValues values, Span now, Span before, Scope scope) {
    Figure is = values.raw(code, now, scope);
    Figure was = values.raw(code, before, scope);
    if (!is.isKnown() || !was.isKnown()) {
      return new Drivers(by, 0, List.of(), 0);
    }
    double change = is.orElse(0) - was.orElse(0);
    List<Part> parts = new ArrayList<>();
    double explained = 0;
    for (String part : new Counting(by, values, now, before, scope).names()) {
      Figure without = new Counting(by, values, now, before, scope).without(code, part);
      if (without.isKnown() && is.orElse(0) - without.orElse(0) != 0) {
        double effect = is.orElse(0) - without.orElse(0);
        parts.add(new Part(part, effect));
        explained += effect;
      }
    }
    // First what goes the way of the change, the strongest of it.
    parts.sort(
        Comparator.comparingDouble((Part part) -> part.effect() * Math.signum(change)).reversed());
    return new Drivers(by, change, parts, change - explained);
  }

  /// Computes with one part as it was before.
  private record Counting(By by, IndicatorValues values, Span now, Span before, Scope scope) {
    List<String> names() {
      return List.copyOf(parts(StoreMeasure.CUSTOMERS, now).keySet());
    }

    private Map<String, Double> parts(StoreMeasure measure, Span span) {
      if (span.isEmpty()) {
        return new LinkedHashMap<>();
      }
      return switch (by) {
        case CHANNEL -> values.numbers().byChannel(measure, span, scope);
        case MEMBER -> values.numbers().byMember(measure, span);
      };
    }

    Figure without(String code, String part) {
      if (values.entry(code, now.period(), scope).isPresent()) {
        return values.raw(code, now, scope);
      }
      return values
          .catalogue()
          .find(code)
          .map(Indicator::source)
          .map(
              source ->
                  switch (source) {
                    case Source.Counted(StoreMeasure measure) -> replaced(measure, part);
                    case Source.Computed(Formula formula) -> computed(formula, part);
                    case Source.Typed(), Source.Gathered() -> values.raw(code, now, scope);
                  })
          .orElseGet(
              () ->
                  StoreMeasure.of(code)
                      .map(measure -> replaced(measure, part))
                      .orElse(Figure.missing(code)));
    }

    private Figure computed(Formula formula, String part) {
      return formula.evaluate(
          new FormulaValues() {
            @Override
            public Figure of(String code, Shift shift) {
              return shift.isNone()
                  ? without(code, part)
                  : values.raw(code, now.back(shift), scope);
            }

            @Override
            public int days(Shift shift) {
              return now.back(shift).elapsed();
            }
          });
    }

    private Figure replaced(StoreMeasure measure, String part) {
      Figure all = values.raw(measure.word(), now, scope);
      if (measure.isDaily() || !all.isKnown()) {
        return all;
      }
      double is = parts(measure, now).getOrDefault(part, 0.0);
      double was = parts(measure, before).getOrDefault(part, 0.0);
      return Figure.of(all.orElse(0) - is + was);
    }
  }
}
