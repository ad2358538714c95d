package org.siyu.core.roi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/// One thing that two versions of a calculation differ in.
public sealed interface CalculationChange {
  record Name(String before, String after) implements CalculationChange {}

  record Note(String before, String after) implements CalculationChange {}

  /// @param before written as `2026-Q1`
  record Days(String before, String after) implements CalculationChange {}

  record Lean(ScenarioKind scenario, double before, double after) implements CalculationChange {}

  record Value(ScenarioKind scenario, RoiInput input, OptionalDouble before, OptionalDouble after)
      implements CalculationChange {}

  /// A line of the table of costs; empty where it is not there.
  record Line(String name, OptionalDouble before, OptionalDouble after)
      implements CalculationChange {}

  /// What another result is computed from, without what follows from it.
  static List<CalculationChange> between(Calculation before, Calculation after) {
    List<CalculationChange> changes = new ArrayList<>();
    if (!before.name().equals(after.name())) {
      changes.add(new Name(before.name(), after.name()));
    }
    if (!before.period().equals(after.period())) {
      changes.add(new Days(before.period().text(), after.period().text()));
    }
    for (ScenarioKind scenario : ScenarioKind.values()) {
      double lean = before.scenario(scenario).lean();
      if (lean != after.scenario(scenario).lean()) {
        changes.add(new Lean(scenario, lean, after.scenario(scenario).lean()));
      }
    }
    values(before, after, changes);
    lines(before.costs(), after.costs(), changes);
    if (!before.note().equals(after.note())) {
      changes.add(new Note(before.note(), after.note()));
    }
    return changes;
  }

  /// In the base every value that is another one; elsewhere what was typed or taken back.
  private static void values(
      Calculation before, Calculation after, List<CalculationChange> changes) {
    for (ScenarioKind scenario : ScenarioKind.values()) {
      for (RoiInput input : after.calculator().inputs()) {
        boolean isOwn =
            scenario == ScenarioKind.BASE
                || !Objects.equals(
                    before.scenario(scenario).typed().get(input.code()),
                    after.scenario(scenario).typed().get(input.code()));
        OptionalDouble was = before.value(scenario, input.code());
        OptionalDouble is = after.value(scenario, input.code());
        if (isOwn && !was.equals(is)) {
          changes.add(new Value(scenario, input, was, is));
        }
      }
    }
  }

  private static void lines(CostTable before, CostTable after, List<CalculationChange> changes) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(before.lines().stream(), after.lines().stream())
        .forEach(line -> names.add(line.name()));
    for (String name : names) {
      OptionalDouble was = total(before, name);
      OptionalDouble is = total(after, name);
      if (!was.equals(is)) {
        changes.add(new Line(name, was, is));
      }
    }
  }

  private static OptionalDouble total(CostTable table, String name) {
    Optional<Double> sum =
        table.lines().stream()
            .filter(line -> line.name().equals(name))
            .map(CostLine::total)
            .reduce(Double::sum);
    return sum.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }
}
