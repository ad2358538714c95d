package org.siyu.app.rhythm;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.core.shared.Problem;

/// The state of the screen: the page in view, what the team has laid down, the forecast.
public final class RhythmViewModel {
  private final RhythmServices services;
  private final Tasks tasks;
  private final ForecastViewModel forecast;
  private final RhythmEdits edits;
  private final ObjectProperty<RhythmPage> page =
      new SimpleObjectProperty<>(this, "page", RhythmPage.FORECAST);
  private final ReadOnlyObjectWrapper<Optional<RhythmRules>> rules =
      new ReadOnlyObjectWrapper<>(this, "rules", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private OptionalLong read = OptionalLong.empty();

  public RhythmViewModel(RhythmServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
    this.forecast = new ForecastViewModel(services.forecasts(), tasks, this::tell);
    this.edits = new RhythmEdits(services, tasks, this::changed, this::tell);
  }

  public ObjectProperty<RhythmPage> pageProperty() {
    return page;
  }

  public ForecastViewModel forecast() {
    return forecast;
  }

  public RhythmEdits edits() {
    return edits;
  }

  /// Empty until it was read.
  public ReadOnlyObjectProperty<Optional<RhythmRules>> rulesProperty() {
    return rules.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public LocalDate today() {
    return LocalDate.now(services.clock());
  }

  /// Reads what has changed since the last visit.
  public void visit() {
    if (!read.equals(OptionalLong.of(services.forecasts().changes()))) {
      refresh();
    }
    forecast.visit();
  }

  private void refresh() {
    read = OptionalLong.of(services.forecasts().changes());
    LocalDate today = today();
    tasks
        .run("rhythm.task.loading", _ -> RhythmRules.read(services, today))
        .onSuccess(found -> rules.set(Optional.of(found)))
        .onProblem(this::tell);
  }

  private void changed() {
    refresh();
    forecast.visit();
  }

  private void tell(Problem trouble) {
    problem.set(Optional.empty());
    problem.set(Optional.of(trouble));
  }
}
