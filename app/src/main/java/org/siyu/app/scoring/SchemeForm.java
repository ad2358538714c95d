package org.siyu.app.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.siyu.core.kpi.BonusBase;
import org.siyu.core.kpi.BonusRules;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.SchemeChange;
import org.siyu.core.shared.Money;

/// A scheme and the bases of bonuses as they are typed, until they are kept together.
public final class SchemeForm {
  private final KpiScheme scheme;
  private final List<BonusBase> kept;
  private final PeriodKind kind;
  private final Map<IndicatorClass, StringProperty> classes = new EnumMap<>(IndicatorClass.class);
  private final Map<String, StringProperty> rows = new LinkedHashMap<>();
  private final StringProperty floor;
  private final StringProperty full;
  private final List<StepFields> steps = new ArrayList<>();
  private final Map<UUID, StringProperty> bases = new LinkedHashMap<>();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private final ReadOnlyIntegerWrapper shape = new ReadOnlyIntegerWrapper(this, "shape");

  /// One step of the excess.
  record StepFields(StringProperty from, StringProperty share) {}

  /// @param kind of the periods whose bases are typed
  /// @param members in the order in which they are shown
  SchemeForm(KpiScheme scheme, List<BonusBase> kept, PeriodKind kind, List<UUID> members) {
    this.scheme = scheme;
    this.kept = List.copyOf(kept);
    this.kind = kind;
    for (IndicatorClass each : IndicatorClass.values()) {
      classes.put(each, field(TypedFigure.text(scheme.weight(each))));
    }
    scheme.rows().forEach(row -> rows.put(row.indicator(), field(TypedFigure.text(row.weight()))));
    BonusRules bonus = scheme.bonus();
    this.floor = field(TypedFigure.text(bonus.floor()));
    this.full = field(TypedFigure.text(bonus.full()));
    bonus
        .steps()
        .forEach(
            step ->
                steps.add(
                    new StepFields(
                        field(TypedFigure.text(step.from())),
                        field(TypedFigure.percent(step.share())))));
    members.forEach(member -> bases.put(member, field(TypedFigure.text(base(member)))));
  }

  private Money base(UUID member) {
    return kept.stream()
        .filter(base -> base.kind() == kind && base.member().equals(member))
        .map(BonusBase::amount)
        .findFirst()
        .orElse(Money.ZERO);
  }

  private StringProperty field(String text) {
    StringProperty field = new SimpleStringProperty(text);
    field.subscribe((_, _) -> revision.set(revision.get() + 1));
    return field;
  }

  private void reshape() {
    shape.set(shape.get() + 1);
    revision.set(revision.get() + 1);
  }

  /// Counts what is typed.
  ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// Counts rows and steps that come and go.
  ReadOnlyIntegerProperty shapeProperty() {
    return shape.getReadOnlyProperty();
  }

  KpiScheme scheme() {
    return scheme;
  }

  PeriodKind kind() {
    return kind;
  }

  StringProperty weight(IndicatorClass each) {
    return classes.computeIfAbsent(each, _ -> field("0"));
  }

  /// Weights by the code of the indicator, in the order of the sheet.
  Map<String, StringProperty> rows() {
    return rows;
  }

  StringProperty floor() {
    return floor;
  }

  StringProperty full() {
    return full;
  }

  List<StepFields> steps() {
    return steps;
  }

  Map<UUID, StringProperty> bases() {
    return bases;
  }

  void add(String indicator) {
    rows.putIfAbsent(indicator, field("10"));
    reshape();
  }

  void remove(String indicator) {
    rows.remove(indicator);
    reshape();
  }

  void addStep() {
    steps.add(new StepFields(field(""), field("")));
    reshape();
  }

  void removeStep(StepFields step) {
    steps.remove(step);
    reshape();
  }

  /// What it says; empty while something cannot be read.
  Optional<SchemeChange> change() {
    Optional<BonusRules> bonus = bonus();
    Optional<List<KpiScheme.Row>> wanted = readRows();
    Optional<Map<IndicatorClass, Double>> weights = readClasses();
    Optional<List<BonusBase>> amounts = readBases();
    if (bonus.isEmpty() || wanted.isEmpty() || weights.isEmpty() || amounts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SchemeChange(
            scheme.withRows(wanted.get()).withClassWeights(weights.get()).withBonus(bonus.get()),
            amounts.get()));
  }

  private Optional<List<KpiScheme.Row>> readRows() {
    List<KpiScheme.Row> read = new ArrayList<>();
    for (Map.Entry<String, StringProperty> row : rows.entrySet()) {
      double weight = TypedFigure.number(row.getValue().get()).orElse(0);
      if (weight <= 0) {
        return Optional.empty();
      }
      read.add(new KpiScheme.Row(row.getKey(), weight));
    }
    return read.isEmpty() ? Optional.empty() : Optional.of(read);
  }

  private Optional<Map<IndicatorClass, Double>> readClasses() {
    Map<IndicatorClass, Double> read = new EnumMap<>(IndicatorClass.class);
    double sum = 0;
    for (IndicatorClass each : IndicatorClass.values()) {
      OptionalDouble weight = TypedFigure.number(weight(each).get());
      if (weight.isEmpty()) {
        return Optional.empty();
      }
      sum += weight.getAsDouble();
      read.put(each, weight.getAsDouble());
    }
    return sum > 0 ? Optional.of(read) : Optional.empty();
  }

  /// The rules as they are typed; empty while they cannot be.
  Optional<BonusRules> bonus() {
    OptionalDouble least = TypedFigure.number(floor.get());
    OptionalDouble whole = TypedFigure.number(full.get());
    List<BonusRules.Step> read = new ArrayList<>();
    for (StepFields step : steps) {
      OptionalDouble from = TypedFigure.number(step.from().get());
      OptionalDouble share = TypedFigure.share(step.share().get());
      if (from.isEmpty() || share.isEmpty()) {
        return Optional.empty();
      }
      read.add(new BonusRules.Step(from.getAsDouble(), share.getAsDouble()));
    }
    try {
      return least.isPresent() && whole.isPresent()
          ? Optional.of(new BonusRules(least.getAsDouble(), whole.getAsDouble(), read))
          : Optional.empty();
    } catch (IllegalArgumentException unsound) {
      return Optional.empty();
    }
  }

  /// Those that differ from what is kept.
  private Optional<List<BonusBase>> readBases() {
    List<BonusBase> read = new ArrayList<>();
    for (Map.Entry<UUID, StringProperty> base : bases.entrySet()) {
      Optional<Money> amount = TypedFigure.money(base.getValue().get());
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      if (!amount.get().equals(base(base.getKey()))) {
        read.add(new BonusBase(kind, base.getKey(), amount.get()));
      }
    }
    return Optional.of(read);
  }

  /// Whether it says something else than what is kept.
  boolean isChanged() {
    return change()
        .map(
            change ->
                !change.bases().isEmpty()
                    || !change.scheme().withVersion(0).equals(scheme.withVersion(0)))
        .orElse(true);
  }
}
