package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
/// @param was the value before
/// @param parts the one that explains most first
/// @param joint the rest
/// @param excess by how much the first part's share of the change is more than its share of the
///   customers (of content: of the pieces) before, -1 to 1: where nothing stands out it is about 0;
///   0 where the first part is of customers without, since nobody can act on that
public record Drivers(
    By by, double was, double change, List<Part> parts, double joint, double excess) {
  /// How customers are told apart, and of content the pieces.
  public enum By implements Code {
    CHANNEL,
    TIER,
    CONTENT,
    MEMBER
  }

  /// @param part a channel's name, a tier's code, the code of a channel of content or a member's
  ///   id; empty for customers without
  /// @param effect how much of the change it makes, in the indicator's unit
  public record Part(String part, double effect) {}

  /// How much more than its share of the customers a part explains that is named as the driver.
  public static final double CLEAR = 0.05;

  public Drivers {
    parts = List.copyOf(parts);
  }

  /// @return no parts where the change is not known
  public static Drivers of(
      By by, String code, IndicatorValues values, Span now, Span before, Scope scope) {
    Figure is = values.raw(code, now, scope);
    Figure was = values.raw(code, before, scope);
    if (!is.isKnown() || !was.isKnown()) {
      return new Drivers(by, was.orElse(0), 0, List.of(), 0, 0);
    }
    double change = is.orElse(0) - was.orElse(0);
    List<Part> parts = new ArrayList<>();
    double explained = 0;
    Counting counting = new Counting(by, values, now, before, scope);
    for (String part : counting.names()) {
      Figure without = counting.without(code, part);
      if (without.isKnown() && is.orElse(0) - without.orElse(0) != 0) {
        double effect = is.orElse(0) - without.orElse(0);
        parts.add(new Part(part, effect));
        explained += effect;
      }
    }
    // First what goes the way of the change, the strongest of it.
    parts.sort(
        Comparator.comparingDouble((Part part) -> part.effect() * Math.signum(change)).reversed());
    double excess =
        parts.isEmpty() || change == 0 || parts.getFirst().part().isEmpty()
            ? 0
            : Math.clamp(parts.getFirst().effect() / change, 0, 1)
                - counting.shareBefore(parts.getFirst().part());
    return new Drivers(by, was.orElse(0), change, parts, change - explained, excess);
  }

  /// In each way of telling apart, that in which one part stands out most first; those that explain
  /// nothing are left out. Only the whole team is told apart by member and tier.
  public static List<Drivers> all(
      String code, IndicatorValues values, Span now, Span before, Scope scope) {
    return Arrays.stream(By.values())
        .filter(by -> scope.equals(Scope.TEAM) || by == By.CHANNEL)
        .map(by -> of(by, code, values, now, before, scope))
        .filter(drivers -> drivers.change() != 0 && !drivers.parts().isEmpty())
        .sorted(Comparator.comparingDouble(Drivers::excess).reversed())
        .toList();
  }

  /// Whether the first part explains clearly more than its share: by [#CLEAR] or more.
  public boolean isClear() {
    return excess >= CLEAR;
  }

  /// At most so many parts; the others go to the rest.
  public Drivers first(int most) {
    double left = parts.stream().skip(most).mapToDouble(Part::effect).sum();
    return new Drivers(by, was, change, parts.stream().limit(most).toList(), joint + left, excess);
  }

  /// Computes with one part as it was before.
  private record Counting(By by, IndicatorValues values, Span now, Span before, Scope scope) {
    private StoreMeasure size() {
      return by == By.CONTENT ? StoreMeasure.CONTENT_PIECES : StoreMeasure.CUSTOMERS;
    }

    Set<String> names() {
      Set<String> names = new LinkedHashSet<>(parts(size(), before).keySet());
      names.addAll(parts(size(), now).keySet());
      return names;
    }

    double shareBefore(String part) {
      Map<String, Double> sizes = parts(size(), before);
      double all = sizes.values().stream().mapToDouble(size -> size).sum();
      return all == 0 ? 0 : sizes.getOrDefault(part, 0.0) / all;
    }

    private Map<String, Double> parts(StoreMeasure measure, Span span) {
      if (span.isEmpty()) {
        return new LinkedHashMap<>();
      }
      return switch (by) {
        case CHANNEL -> values.numbers().byChannel(measure, span, scope);
        case TIER -> values.numbers().byTier(measure, span, before.period().last());
        case CONTENT -> values.numbers().byContent(measure, span);
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
      boolean isApart =
          measure.isDaily() == (by == By.CONTENT) && !(by == By.TIER && measure.isOfNewcomers());
      if (!isApart || !all.isKnown()) {
        return all;
      }
      double is = parts(measure, now).getOrDefault(part, 0.0);
      double was = parts(measure, before).getOrDefault(part, 0.0);
      return Figure.of(all.orElse(0) - is + was);
    }
  }
}
