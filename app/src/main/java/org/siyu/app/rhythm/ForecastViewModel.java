package org.siyu.app.rhythm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.RunningTask;
import org.siyu.app.task.Tasks;
import org.siyu.core.contact.ContactForecastService;
import org.siyu.core.contact.ContactProposal;
import org.siyu.core.contact.RhythmForecast;
import org.siyu.core.contact.RhythmStep;
import org.siyu.core.shared.Problem;

/// The forecast of a month, and what is done about it.
public final class ForecastViewModel {
  private final ContactForecastService service;
  private final Tasks tasks;
  private final Consumer<Problem> tell;
  private final Deque<RhythmStep> undos = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<YearMonth> month;
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> day =
      new ReadOnlyObjectWrapper<>(this, "day", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<RhythmForecast>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<List<ContactProposal>>> proposals =
      new ReadOnlyObjectWrapper<>(this, "proposals", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(this, "done", Optional.empty());
  private Optional<RunningTask<?>> running = Optional.empty();
  private OptionalLong read = OptionalLong.empty();
  private int asked;

  /// What was done with the plan.
  ///
  /// @param moved how many items were moved
  /// @param leftOut from how many items customers were left out
  /// @param skipped why items were left alone
  public record Done(int moved, int leftOut, List<Problem> skipped, boolean isUndoing) {}

  ForecastViewModel(ContactForecastService service, Tasks tasks, Consumer<Problem> tell) {
    this.service = service;
    this.tasks = tasks;
    this.tell = tell;
    this.month = new ReadOnlyObjectWrapper<>(this, "month", thisMonth());
  }

  public YearMonth thisMonth() {
    return YearMonth.from(service.now());
  }

  public LocalDate today() {
    return service.now().toLocalDate();
  }

  public ReadOnlyObjectProperty<YearMonth> monthProperty() {
    return month.getReadOnlyProperty();
  }

  /// The day whose items are looked at; empty for those of the month that take customers over.
  public ReadOnlyObjectProperty<Optional<LocalDate>> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /// Empty until it was computed.
  public ReadOnlyObjectProperty<Optional<RhythmForecast>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Empty until they were computed.
  public ReadOnlyObjectProperty<Optional<List<ContactProposal>>> proposalsProperty() {
    return proposals.getReadOnlyProperty();
  }

  /// The latest change of the plan.
  public ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  public boolean canUndo() {
    return !undos.isEmpty();
  }

  /// Computes anew where the store has changed since.
  public void visit() {
    if (!read.equals(OptionalLong.of(service.changes()))) {
      load();
    }
  }

  public void show(YearMonth wanted) {
    if (!wanted.equals(month.get())) {
      month.set(wanted);
      day.set(Optional.empty());
      load();
    }
  }

  public void turn(int months) {
    show(month.get().plusMonths(months));
  }

  /// Looks at one day; a second time at the month again.
  public void look(LocalDate wanted) {
    day.set(day.get().equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(wanted));
  }

  /// Goes to the month of a day and looks at the day.
  public void goTo(LocalDate wanted) {
    show(YearMonth.from(wanted));
    day.set(Optional.of(wanted));
  }

  private void load() {
    read = OptionalLong.of(service.changes());
    int question = ++asked;
    YearMonth wanted = month.get();
    running.ifPresent(RunningTask::cancel);
    RunningTask<RhythmForecast> task =
        tasks.run("rhythm.task.forecast", monitor -> service.forecast(wanted, monitor));
    running = Optional.of(task);
    task.onSuccess(
            found -> {
              if (question == asked) {
                proposals.set(Optional.empty());
                shown.set(Optional.of(found));
                propose(found, question);
              }
            })
        .onProblem(tell);
  }

  private void propose(RhythmForecast found, int question) {
    RunningTask<List<ContactProposal>> task = tasks.run("rhythm.task.proposals", found::proposals);
    running = Optional.of(task);
    task.onSuccess(
            list -> {
              if (question == asked) {
                proposals.set(Optional.of(list));
              }
            })
        .onProblem(tell);
  }

  public void apply(ContactProposal proposal) {
    apply(List.of(proposal));
  }

  /// Applies all proposals as one step.
  public void applyAll() {
    proposals.get().filter(list -> !list.isEmpty()).ifPresent(this::apply);
  }

  private void apply(List<ContactProposal> wanted) {
    tasks
        .run("rhythm.task.saving", _ -> service.apply(wanted))
        .onSuccess(
            step -> {
              undos.push(step);
              told(step, false);
            })
        .onProblem(tell);
  }

  /// Takes the latest step back.
  public void undo() {
    if (canUndo()) {
      RhythmStep step = undos.pop();
      tasks
          .run("rhythm.task.saving", _ -> service.undo(step))
          .onSuccess(back -> told(back, true))
          .onProblem(tell);
    }
  }

  private void told(RhythmStep step, boolean isUndoing) {
    load();
    done.set(
        Optional.of(
            new Done(
                step.moved().count(), step.after().size(), step.moved().skipped(), isUndoing)));
  }
}
