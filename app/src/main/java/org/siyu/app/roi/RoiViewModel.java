package org.siyu.app.roi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CalculatorKind;
import org.siyu.core.roi.RoiReportWords;
import org.siyu.core.shared.Problem;

/// The calculations: their list, and the way to the one that is worked on.
public final class RoiViewModel {
  private final RoiServices services;
  private final Tasks tasks;
  private final CalculationViewModel calculation;
  private final ReadOnlyObjectWrapper<RoiPage> page =
      new ReadOnlyObjectWrapper<>(this, "page", RoiPage.LIST);
  private final ReadOnlyObjectWrapper<Optional<List<Calculation>>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private OptionalLong read = OptionalLong.empty();

  public RoiViewModel(RoiServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
    this.calculation = new CalculationViewModel(services, tasks, this::tell);
  }

  public ReadOnlyObjectProperty<RoiPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// The latest changed first; empty before they were read.
  public ReadOnlyObjectProperty<Optional<List<Calculation>>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public CalculationViewModel calculation() {
    return calculation;
  }

  RoiServices services() {
    return services;
  }

  /// Called when the screen comes to the front.
  public void visit() {
    if (!read.equals(OptionalLong.of(services.calculations().changes()))) {
      refresh();
    }
  }

  public void refresh() {
    long changes = services.calculations().changes();
    run(
        "roi.task.reading",
        _ -> services.calculations().all(),
        found -> {
          read = OptionalLong.of(changes);
          shown.set(Optional.of(found));
        });
  }

  /// Begins a calculation with what the store says of the last whole quarter.
  public void begin(CalculatorKind kind, String name) {
    run(
        "roi.task.filling",
        monitor ->
            services
                .calculations()
                .fill(
                    services
                        .calculations()
                        .begin(kind, name, services.calculations().usualPeriod()),
                    services.calculations().usualPeriod(),
                    monitor),
        begun -> edit(begun, RoiPart.INPUTS));
  }

  public void open(UUID id) {
    run(
        "roi.task.reading",
        _ -> services.calculations().find(id),
        found -> found.ifPresentOrElse(each -> edit(each, RoiPart.INPUTS), this::leave));
  }

  /// The same once more, not kept yet.
  public void copy(Calculation original, String name) {
    edit(services.calculations().copy(original, name), RoiPart.INPUTS);
  }

  private void edit(Calculation opened, RoiPart part) {
    // the page of another calculator must not be shown this one
    page.set(RoiPage.LIST);
    calculation.edit(opened, part);
    page.set(RoiPage.CALCULATION);
  }

  /// Back to the list.
  public void leave() {
    page.set(RoiPage.LIST);
    calculation.close();
    visit();
  }

  public void remove(Calculation kept, Runnable removed) {
    run(
        "roi.task.keeping",
        _ -> {
          services.calculations().remove(kept);
          return kept;
        },
        _ -> {
          leave();
          removed.run();
        });
  }

  public void putBack(Calculation removed) {
    run("roi.task.keeping", _ -> services.calculations().putBack(removed), _ -> refresh());
  }

  /// Writes calculations as a workbook.
  void write(List<Calculation> calculations, RoiReportWords words, Path file, Runnable written) {
    run(
        "roi.task.exporting",
        _ -> services.reports().write(calculations, words, file),
        _ -> written.run());
  }

  private <T> void run(String key, Work<T> work, Consumer<T> then) {
    problem.set(Optional.empty());
    tasks.run(key, work).onSuccess(then).onProblem(this::tell);
  }

  private void tell(Problem trouble) {
    problem.set(Optional.of(trouble));
  }
}
