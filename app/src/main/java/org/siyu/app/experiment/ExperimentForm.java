package org.siyu.app.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentLinks;
import org.siyu.core.experiment.ExperimentPlan;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Variant;

/// A draft of an experiment while it is being written. Shares are typed in percent and points,
/// amounts in the currency.
public final class ExperimentForm {
  private static final double HUNDRED = 100;

  private Optional<Experiment> original;
  private Experiment.Draft before;
  final StringProperty name = new SimpleStringProperty();
  final StringProperty question = new SimpleStringProperty();
  final ParticipantsForm participants;
  final BooleanProperty isExclusive = new SimpleBooleanProperty();
  final ObservableList<VariantForm> variants = FXCollections.observableArrayList();
  final ObjectProperty<Measure.Kind> kind = new SimpleObjectProperty<>();
  final StringProperty days = new SimpleStringProperty();
  final StringProperty base = new SimpleStringProperty();
  final StringProperty deviation = new SimpleStringProperty();
  final StringProperty uplift = new SimpleStringProperty();
  final ObjectProperty<Double> significance = new SimpleObjectProperty<>();
  final ObjectProperty<Double> power = new SimpleObjectProperty<>();
  final StringProperty end = new SimpleStringProperty();
  final ObjectProperty<ExperimentLinks> links = new SimpleObjectProperty<>();
  private String filled = "";
  private Runnable changed = () -> {};

  /// One variant while it is being written.
  final class VariantForm {
    final StringProperty name = new SimpleStringProperty();
    final StringProperty text = new SimpleStringProperty();
    final StringProperty parts = new SimpleStringProperty();

    VariantForm(Variant variant) {
      name.set(variant.name());
      text.set(variant.text());
      parts.set(Integer.toString(variant.parts()));
      name.addListener((_, _, _) -> changed.run());
      text.addListener((_, _, _) -> changed.run());
      parts.addListener((_, _, _) -> changed.run());
    }

    Variant variant() {
      return new Variant(name.get().strip(), text.get().strip(), number(parts.get()).orElse(0));
    }
  }

  ExperimentForm(Optional<Experiment> original, Experiment.Draft shown) {
    this.original = original;
    this.before = shown;
    this.participants = new ParticipantsForm(shown.participants());
    name.set(shown.name());
    question.set(shown.question());
    isExclusive.set(shown.isExclusive());
    shown.variants().forEach(this::add);
    ExperimentPlan plan = shown.plan();
    kind.set(plan.measure().kind());
    days.set(Integer.toString(plan.measure().days()));
    base.set(typed(plan.base()));
    deviation.set(typed(plan.deviation()));
    uplift.set(typed(plan.uplift()));
    significance.set(plan.significance());
    power.set(plan.power());
    end.set(plan.end().toString());
    links.set(shown.links());
    listen();
  }

  private void listen() {
    participants.onChange(() -> changed.run());
    for (StringProperty text : List.of(name, question, days, base, deviation, uplift, end)) {
      text.addListener((_, _, _) -> changed.run());
    }
    for (ObjectProperty<?> choice : List.of(kind, significance, power, links)) {
      choice.addListener((_, _, _) -> changed.run());
    }
    isExclusive.addListener((_, _, _) -> changed.run());
    variants.addListener((ListChangeListener<VariantForm>) _ -> changed.run());
  }

  void onChange(Runnable told) {
    changed = told;
  }

  Optional<Experiment> original() {
    return original;
  }

  boolean isShare() {
    return kind.get().isShare();
  }

  void add(Variant variant) {
    variants.add(new VariantForm(variant));
  }

  /// Gives the first variant what is said now, where nobody has written anything.
  void begin(String text) {
    if (!variants.isEmpty() && variants.getFirst().text.get().isBlank()) {
      variants.getFirst().text.set(text);
    }
  }

  Measure measure() {
    return new Measure(kind.get(), number(days.get()).orElse(0));
  }

  /// Whether nobody has typed what it comes to now.
  boolean isBaseUntouched() {
    return base.get().equals(filled) || decimal(base.get()).orElse(0) == 0;
  }

  /// Puts in what the store says.
  void fill(double baseFound, double deviationFound) {
    filled = typed(baseFound);
    base.set(filled);
    if (!isShare()) {
      deviation.set(typed(deviationFound));
    }
  }

  /// The draft as it is typed; what cannot be read becomes a value that is refused.
  Experiment.Draft draft() {
    List<Variant> written = new ArrayList<>();
    variants.forEach(each -> written.add(each.variant()));
    return new Experiment.Draft(
        name.get().strip(),
        question.get().strip(),
        participants.participants(),
        isExclusive.get(),
        written,
        plan(),
        links.get());
  }

  ExperimentPlan plan() {
    return new ExperimentPlan(
        measure(),
        value(base.get()),
        isShare() ? 0 : value(deviation.get()),
        value(uplift.get()),
        significance.get(),
        power.get(),
        day().orElse(LocalDate.MIN));
  }

  /// Empty for something that is no day.
  Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(end.get().strip()));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /// Goes on from what is kept now.
  void kept(Experiment saved) {
    original = Optional.of(saved);
    before = saved.draft();
  }

  /// Whether something differs from what is kept.
  boolean isChanged() {
    return !draft().equals(before);
  }

  private String typed(double value) {
    return BigDecimal.valueOf(isShare() ? value * HUNDRED : value / HUNDRED)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private double value(String typed) {
    OptionalDouble number = decimal(typed);
    return number.isEmpty()
        ? Double.NaN
        : isShare() ? number.getAsDouble() / HUNDRED : number.getAsDouble() * HUNDRED;
  }

  static Optional<Integer> number(String typed) {
    String text = typed.strip();
    return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /// With a sign of percent or currency around it, or without.
  static OptionalDouble decimal(String typed) {
    String text = typed.strip().replaceAll("[%％¥￥,，\\s]", "");
    return text.matches("\\d{1,9}(\\.\\d{1,6})?")
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }
}
