package org.siyu.app.kpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.siyu.core.kpi.Breakdown;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;

/// The target of the team or of a role for one indicator and those of its parts, as they are typed:
/// of the team its roles or its people, of a role its members.
///
/// @param text what stands in a cell of the row
record TargetParts(FillSheet sheet, Indicator row, Function<FillSheet.Column, String> text) {
  private Optional<Goal> goal(FillSheet.Column column) {
    return FigureText.of(row, text.apply(column)).goal();
  }

  private Optional<FillSheet.Column> whole() {
    return sheet.columns().isOfOnePeriod() ? sheet.places().stream().findFirst() : Optional.empty();
  }

  private List<FillSheet.Column> parts() {
    return sheet.places().stream().skip(1).toList();
  }

  /// What the parts' targets come to against the whole's; empty where none has one. Who has several
  /// roles counts in each of them.
  Optional<Breakdown.RollUp> rollUp() {
    if (sheet.what() != FillWhat.TARGETS || !sheet.columns().isOfOnePeriod()) {
      return Optional.empty();
    }
    List<Double> parts = new ArrayList<>();
    parts().forEach(column -> goal(column).map(Goal::least).ifPresent(parts::add));
    return parts.isEmpty()
        ? Optional.empty()
        : whole().flatMap(this::goal).map(whole -> Breakdown.rollUp(row, whole.least(), parts));
  }

  /// The parts' sum as the target of the whole, where the two differ.
  Map<Entry.Key, String> summed() {
    Map<Entry.Key, String> texts = new HashMap<>();
    rollUp()
        .filter(sum -> sum.isMismatch() && row.addsUp())
        .ifPresent(
            sum ->
                whole()
                    .filter(column -> !column.isClosed())
                    .ifPresent(
                        column ->
                            texts.put(column.key(row), FigureText.text(row.unit(), sum.sum()))));
    return texts;
  }

  /// The whole's target broken down; nothing where there is none or nobody to give a part to. What
  /// has no weight is given nothing.
  Map<Entry.Key, String> brokenDown(Distribution how) {
    Map<Entry.Key, String> texts = new LinkedHashMap<>();
    Optional<Goal> goal = whole().filter(column -> !column.isClosed()).flatMap(this::goal);
    Map<FillSheet.Column, Double> weights = new LinkedHashMap<>();
    parts().forEach(column -> weights.put(column, weight(column, how)));
    weights.values().removeIf(weight -> weight <= 0);
    if (goal.isEmpty() || weights.isEmpty()) {
      return texts;
    }
    List<Double> parts = Breakdown.byWeight(row, goal.get().least(), List.copyOf(weights.values()));
    int part = 0;
    for (FillSheet.Column column : weights.keySet()) {
      Goal own = Goal.of(parts.get(part));
      part++;
      texts.put(
          column.key(row),
          FigureText.text(row.unit(), goal.get().most().isPresent() ? goal.get() : own));
    }
    return texts;
  }

  private double weight(FillSheet.Column column, Distribution how) {
    return switch (how) {
      case EVEN -> 1;
      case CUSTOMERS -> sheet.customers().getOrDefault(column.scope(), 0.0);
      case LAST_PERIOD -> sheet.before().getOrDefault(column.key(row), 0.0);
      case AS_NOW -> goal(column).map(Goal::least).orElse(0.0);
    };
  }
}
