package org.siyu.core.roi;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.formula.Figure;

/// A calculator filled in: what was found, what was typed over it, in four scenarios.
///
/// @param name 1 to 100 characters
/// @param period whose numbers are taken from the store
/// @param found by input, for the base
/// @param scenarios one of each kind, the base first
/// @param costs lines by month; for the cost calculator only, else empty
/// @param note up to 2,000 characters
public record Calculation(
    UUID id,
    String name,
    CalculatorKind kind,
    Period period,
    Map<String, Found> found,
    List<Scenario> scenarios,
    CostTable costs,
    RoiQuestion question,
    String note,
    Revision revision) {
  public static final int LONGEST_NAME = 100;
  public static final int LONGEST_NOTE = 2_000;

  /// @param version 0 before it is kept
  public record Revision(
      int version,
      LocalDateTime createdAt,
      String createdBy,
      LocalDateTime changedAt,
      String changedBy) {
    public static Revision unsaved() {
      return new Revision(0, LocalDateTime.MIN, "", LocalDateTime.MIN, "");
    }
  }

  public Calculation {
    found = Map.copyOf(new TreeMap<>(found));
    scenarios = List.copyOf(scenarios);
  }

  /// The worked example of a calculator, not kept yet.
  public static Calculation example(UUID id, String name, CalculatorKind kind, Period period) {
    Calculator calculator = Calculators.of(kind);
    Map<String, Found> examples = new LinkedHashMap<>();
    calculator
        .inputs()
        .forEach(input -> examples.put(input.code(), Found.example(input.example())));
    return new Calculation(
        id,
        name,
        kind,
        period,
        examples,
        Arrays.stream(ScenarioKind.values()).map(Scenario::usual).toList(),
        CostTable.over(period),
        RoiQuestion.usual(calculator),
        "",
        Revision.unsaved());
  }

  public Calculator calculator() {
    return Calculators.of(kind);
  }

  public Scenario scenario(ScenarioKind wanted) {
    return scenarios.stream()
        .filter(each -> each.kind() == wanted)
        .findFirst()
        .orElseGet(() -> Scenario.usual(wanted));
  }

  /// What was found for an input: its lines of the table of costs where there are some, else what
  /// the store or the example says.
  public Optional<Found> found(String input) {
    return inTable(input).or(() -> Optional.ofNullable(found.get(input)));
  }

  private Optional<Found> inTable(String input) {
    if (kind != CalculatorKind.COST || costs.lines().isEmpty()) {
      return Optional.empty();
    }
    if (input.equals("months")) {
      return Optional.of(new Found(costs.months(), Found.Source.COSTS, Optional.empty()));
    }
    for (CostKind cost : CostKind.values()) {
      if (cost.input().equals(input)) {
        return Optional.of(new Found(costs.total(cost), Found.Source.COSTS, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /// The months of the table of costs, where its lines are the inputs and it has other months than
  /// the period; of a week the month that it begins in is meant.
  public Optional<CostTable.Months> otherMonths() {
    CostTable.Months own = costs.span();
    return kind == CalculatorKind.COST
            && !costs.lines().isEmpty()
            && !own.equals(CostTable.over(period).span())
        ? Optional.of(own)
        : Optional.empty();
  }

  /// What an input comes to in a scenario.
  public OptionalDouble value(ScenarioKind scenario, String input) {
    Double typed = scenario(scenario).typed().get(input);
    if (typed != null) {
      return OptionalDouble.of(typed);
    }
    if (scenario == ScenarioKind.BASE) {
      return found(input)
          .map(each -> OptionalDouble.of(each.value()))
          .orElseGet(OptionalDouble::empty);
    }
    OptionalDouble base = value(ScenarioKind.BASE, input);
    Optional<RoiInput> asked = calculator().input(input);
    return base.isPresent() && asked.isPresent()
        ? OptionalDouble.of(asked.get().leaned(base.getAsDouble(), scenario(scenario).lean()))
        : base;
  }

  /// By input; those without a value are left away.
  public Map<String, Double> values(ScenarioKind scenario) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (RoiInput input : calculator().inputs()) {
      value(scenario, input.code()).ifPresent(value -> values.put(input.code(), value));
    }
    return values;
  }

  public Map<String, Figure> results(ScenarioKind scenario) {
    return calculator().results(values(scenario));
  }

  /// What it comes to as things are.
  public Figure headline() {
    return results(ScenarioKind.BASE).getOrDefault(calculator().headline(), Figure.missing(""));
  }

  public boolean isTyped(ScenarioKind scenario, String input) {
    return scenario(scenario).typed().containsKey(input);
  }

  /// Whether any base value still is the worked example's.
  public boolean usesExample() {
    return calculator().inputs().stream()
        .anyMatch(
            input ->
                !isTyped(ScenarioKind.BASE, input.code())
                    && found(input.code()).map(Found::isExample).orElse(false));
  }

  public Calculation with(Scenario scenario) {
    List<Scenario> other = new ArrayList<>();
    for (ScenarioKind each : ScenarioKind.values()) {
      other.add(each == scenario.kind() ? scenario : scenario(each));
    }
    return new Calculation(id, name, kind, period, found, other, costs, question, note, revision);
  }

  public Calculation typing(ScenarioKind scenario, String input, double value) {
    return with(scenario(scenario).with(input, value));
  }

  /// Takes back what was typed.
  public Calculation takingBack(ScenarioKind scenario, String input) {
    return with(scenario(scenario).without(input));
  }

  public Calculation named(String other) {
    return new Calculation(
        id, other, kind, period, found, scenarios, costs, question, note, revision);
  }

  public Calculation noted(String other) {
    return new Calculation(
        id, name, kind, period, found, scenarios, costs, question, other, revision);
  }

  public Calculation with(CostTable other) {
    return new Calculation(
        id, name, kind, period, found, scenarios, other, question, note, revision);
  }

  public Calculation asking(RoiQuestion other) {
    return new Calculation(id, name, kind, period, found, scenarios, costs, other, note, revision);
  }

  /// With what the store says of a period; what it does not say stays.
  public Calculation filled(Period other, Map<String, Found> more) {
    Map<String, Found> all = new LinkedHashMap<>(found);
    all.putAll(more);
    return new Calculation(id, name, kind, other, all, scenarios, costs, question, note, revision);
  }

  public Calculation with(Revision other) {
    return new Calculation(id, name, kind, period, found, scenarios, costs, question, note, other);
  }

  public Calculation copied(UUID otherId, String otherName) {
    return new Calculation(
        otherId,
        otherName,
        kind,
        period,
        found,
        scenarios,
        costs,
        question,
        note,
        Revision.unsaved());
  }
}
