package org.siyu.app.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.siyu.app.kpi.KpiServices;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.kpi.BonusBase;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.SchemeChange;
import org.siyu.core.kpi.SheetChange;
import org.siyu.core.kpi.StagePreset;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;

/// How sheets are scored: the stage, the weights, what scores are worth.
public final class SchemeViewModel {
  private final KpiServices services;
  private final Tasks tasks;
  private final ObservableValue<SheetQuery> query;
  private final Runnable written;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(this, "done", Optional.empty());

  /// @param month for which examples may be taken as targets; empty when it is closed
  public record Shown(
      SchemeForm form,
      Catalogue catalogue,
      List<StagePreset> stages,
      List<Member> members,
      Period month,
      boolean isMonthOpen) {}

  /// What was done.
  ///
  /// @param key of the sentence that says so
  /// @param subject what was chosen, or how much it is
  record Done(String key, Object subject, Optional<Runnable> undo) {}

  /// @param query the period that is looked at
  /// @param written told when something was kept
  public SchemeViewModel(
      KpiServices services, Tasks tasks, ObservableValue<SheetQuery> query, Runnable written) {
    this.services = services;
    this.tasks = tasks;
    this.query = query;
    this.written = written;
  }

  ObservableValue<SheetQuery> queryProperty() {
    return query;
  }

  /// Empty until the store was read.
  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  private void tell(Problem trouble) {
    problem.set(Optional.of(trouble));
    problem.set(Optional.empty());
  }

  /// Reads anew, unless something is typed that is not kept and still fits.
  public void visit() {
    boolean isWritten =
        shown
            .get()
            .filter(now -> now.form().kind() == query.getValue().period().kind())
            .filter(now -> now.form().isChanged())
            .isPresent();
    if (!isWritten) {
      refresh();
    }
  }

  /// Reads anew; what is not kept is dropped.
  public void refresh() {
    SheetQuery wanted = query.getValue();
    run("scoring.task.reading", _ -> read(wanted), made -> shown.set(Optional.of(made)));
  }

  private Shown read(SheetQuery wanted) {
    KpiScheme scheme = services.sheets().scheme();
    List<BonusBase> bases = services.schemes().bonusBases();
    List<Member> members =
        services.sheets().members().stream().sorted(Comparator.comparing(Member::name)).toList();
    Period month = wanted.with(PeriodKind.MONTH, services.sheets().asOf()).period();
    return new Shown(
        new SchemeForm(
            scheme, bases, wanted.period().kind(), members.stream().map(Member::id).toList()),
        services.sheets().catalogue(),
        services.sheets().stages(),
        members,
        month,
        !services.sheets().closedPeriods().contains(month));
  }

  /// Takes a stage's indicators and weights.
  public void take(StagePreset stage) {
    shown
        .get()
        .ifPresent(
            now ->
                keep(
                    new SchemeChange(now.form().scheme().at(stage), List.of()),
                    "scoring.done.stage",
                    stage));
  }

  /// Takes a stage's examples as targets where the month has none.
  ///
  /// @param language of the note that says where they come from
  public void takeExamples(StagePreset stage, String language) {
    shown
        .get()
        .ifPresent(
            now ->
                run(
                    "scoring.task.keeping",
                    _ -> services.sheets().takeExamples(stage, now.month(), language),
                    this::examplesTaken));
  }

  private void examplesTaken(SheetChange back) {
    written.run();
    done.set(
        Optional.of(
            new Done(
                "scoring.done.examples",
                back.count(),
                back.count() == 0
                    ? Optional.empty()
                    : Optional.of(
                        () ->
                            run(
                                "scoring.task.keeping",
                                _ -> services.sheets().apply(back),
                                _ -> told("scoring.done.examples-back"))))));
  }

  /// Keeps what is typed, where it can be read.
  public void keep() {
    shown
        .get()
        .map(Shown::form)
        .filter(SchemeForm::isChanged)
        .flatMap(SchemeForm::change)
        .ifPresent(change -> keep(change, "scoring.done.kept", ""));
  }

  private void keep(SchemeChange change, String key, Object subject) {
    run(
        "scoring.task.keeping",
        _ -> services.schemes().apply(change),
        back -> {
          written.run();
          done.set(Optional.of(new Done(key, subject, Optional.of(() -> takeBack(back)))));
          refresh();
        });
  }

  private void takeBack(SchemeChange back) {
    run(
        "scoring.task.keeping",
        _ -> services.schemes().apply(back),
        _ -> {
          told("scoring.done.taken-back");
          refresh();
        });
  }

  private void told(String key) {
    written.run();
    done.set(Optional.of(new Done(key, "", Optional.empty())));
  }

  /// Takes back what was done last, where that can be.
  public void undo() {
    done.get().flatMap(Done::undo).ifPresent(Runnable::run);
  }

  private <T> void run(String key, Work<T> work, Consumer<T> then) {
    tasks.run(key, work).onSuccess(then).onProblem(this::tell);
  }
}
