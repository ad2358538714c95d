package org.siyu.app.roi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.app.widget.EditHistory;
import org.siyu.core.kpi.FigureTable;
import org.siyu.core.kpi.Period;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CalculationChange;
import org.siyu.core.roi.CalculationCheck;
import org.siyu.core.roi.CostTable;
import org.siyu.core.roi.RoiRepository;
import org.siyu.core.roi.ScenarioKind;
import org.siyu.core.shared.Problem;

/// The calculation that is worked on: what is typed, taken back, undone, kept and put back.
public final class CalculationViewModel {
  private final RoiServices services;
  private final Tasks tasks;
  private final Consumer<Problem> trouble;
  private final ReadOnlyObjectWrapper<Optional<Calculation>> calculation =
      new ReadOnlyObjectWrapper<>(this, "calculation", Optional.empty());
  private final ObjectProperty<RoiPart> part =
      new SimpleObjectProperty<>(this, "part", RoiPart.INPUTS);
  private final ReadOnlyObjectWrapper<List<RoiRepository.Version>> versions =
      new ReadOnlyObjectWrapper<>(this, "versions", List.of());
  private final ReadOnlyObjectWrapper<Optional<Compared>> compared =
      new ReadOnlyObjectWrapper<>(this, "compared", Optional.empty());
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
  private final ReadOnlyBooleanWrapper undoable =
      new ReadOnlyBooleanWrapper(this, "undoable", false);
  private final ReadOnlyBooleanWrapper redoable =
      new ReadOnlyBooleanWrapper(this, "redoable", false);
  private Optional<EditHistory<Calculation>> history = Optional.empty();
  private Optional<Calculation> kept = Optional.empty();

  /// An older version, and what has changed since.
  public record Compared(int version, List<CalculationChange> changes) {}

  CalculationViewModel(RoiServices services, Tasks tasks, Consumer<Problem> trouble) {
    this.services = services;
    this.tasks = tasks;
    this.trouble = trouble;
  }

  /// Writes the figures of a chart.
  FigureTable.Writer tables() {
    return services.tables();
  }

  public ReadOnlyObjectProperty<Optional<Calculation>> calculationProperty() {
    return calculation.getReadOnlyProperty();
  }

  public ObjectProperty<RoiPart> partProperty() {
    return part;
  }

  /// The latest first.
  public ReadOnlyObjectProperty<List<RoiRepository.Version>> versionsProperty() {
    return versions.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
    return compared.getReadOnlyProperty();
  }

  /// Whether there is something that was not kept.
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  List<Period> periods() {
    return services.calculations().periods();
  }

  void edit(Calculation opened, RoiPart shown) {
    history = Optional.of(new EditHistory<>(opened));
    kept = opened.revision().version() == 0 ? Optional.empty() : Optional.of(opened);
    part.set(shown);
    show();
    readVersions();
  }

  void close() {
    history = Optional.empty();
    kept = Optional.empty();
    calculation.set(Optional.empty());
  }

  private void show() {
    Optional<Calculation> now = history.map(EditHistory::now);
    compared.set(Optional.empty());
    changed.set(now.isPresent() && !now.equals(kept));
    undoable.set(history.map(EditHistory::canUndo).orElse(false));
    redoable.set(history.map(EditHistory::canRedo).orElse(false));
    calculation.set(now);
  }

  /// @param key what is being changed: letters of one field are one step
  public void change(UnaryOperator<Calculation> work, String key) {
    history.ifPresent(
        steps -> {
          steps.change(work.apply(steps.now()), key);
          show();
        });
  }

  public void type(ScenarioKind scenario, String input, double value) {
    change(now -> now.typing(scenario, input, value), scenario.code() + " " + input);
  }

  public void takeBack(ScenarioKind scenario, String input) {
    change(now -> now.takingBack(scenario, input), scenario.code() + " " + input);
  }

  public void lean(ScenarioKind scenario, double lean) {
    change(now -> now.with(now.scenario(scenario).leaning(lean)), scenario.code() + " lean");
  }

  public void costs(UnaryOperator<CostTable> work, String key) {
    change(now -> now.with(work.apply(now.costs())), key);
  }

  public void aim(OptionalDouble goal) {
    change(now -> now.asking(now.question().aimingAt(goal)), "goal");
  }

  public void undo() {
    history.ifPresent(EditHistory::undo);
    stepped();
  }

  public void redo() {
    history.ifPresent(EditHistory::redo);
    stepped();
  }

  /// An earlier state is kept as the version after the one that is kept now.
  private void stepped() {
    history.ifPresent(
        steps -> kept.ifPresent(now -> steps.settle(steps.now().with(now.revision()))));
    show();
  }

  /// What stands in the way of keeping it, the most important first.
  public List<Problem> problems() {
    return calculation.get().map(CalculationCheck::problems).orElse(List.of());
  }

  /// Takes what the store says of a period.
  ///
  /// @param filled told when it is there
  public void fill(Period period, Runnable filled) {
    calculation
        .get()
        .ifPresent(
            now ->
                tasks
                    .run(
                        "roi.task.filling",
                        monitor -> services.calculations().fill(now, period, monitor))
                    .onSuccess(
                        full -> {
                          change(_ -> full, "");
                          filled.run();
                        })
                    .onProblem(trouble));
  }

  /// Takes what was spent on campaigns into the table of costs.
  public void takeCampaigns(UnaryOperator<String> names) {
    calculation
        .get()
        .ifPresent(
            now ->
                tasks
                    .run(
                        "roi.task.filling",
                        _ -> services.calculations().withCampaigns(now.costs(), names))
                    .onSuccess(table -> costs(_ -> table, ""))
                    .onProblem(trouble));
  }

  /// @param done told of it as it is kept now
  public void keep(Consumer<Calculation> done) {
    calculation
        .get()
        .ifPresent(
            now ->
                tasks
                    .run("roi.task.keeping", _ -> services.calculations().save(now))
                    .onSuccess(
                        saved -> {
                          taken(saved);
                          done.accept(saved);
                        })
                    .onProblem(trouble));
  }

  private void taken(Calculation saved) {
    kept = Optional.of(saved);
    history.ifPresent(steps -> steps.settle(saved));
    show();
    readVersions();
  }

  private void readVersions() {
    versions.set(List.of());
    calculation
        .get()
        .filter(now -> now.revision().version() > 0)
        .ifPresent(
            now ->
                tasks
                    .run("roi.task.reading", _ -> services.calculations().versions(now.id()))
                    .onSuccess(versions::set)
                    .onProblem(trouble));
  }

  /// Shows what has changed since a version.
  public void compare(int version) {
    calculation
        .get()
        .ifPresent(
            now ->
                tasks
                    .run(
                        "roi.task.reading",
                        _ ->
                            CalculationChange.between(
                                services.calculations().version(now.id(), version), now))
                    .onSuccess(changes -> compared.set(Optional.of(new Compared(version, changes))))
                    .onProblem(trouble));
  }

  /// Keeps the contents of an older version as the next one.
  public void restore(int version, Consumer<Calculation> done) {
    kept.ifPresent(
        now ->
            tasks
                .run("roi.task.keeping", _ -> services.calculations().restore(now, version))
                .onSuccess(
                    saved -> {
                      change(_ -> saved, "");
                      taken(saved);
                      done.accept(saved);
                    })
                .onProblem(trouble));
  }
}
