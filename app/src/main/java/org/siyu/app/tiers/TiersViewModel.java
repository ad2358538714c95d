package org.siyu.app.tiers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.TierReportWords;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;

/// The tiers screen's state: the snapshot in view and all others.
public final class TiersViewModel {
  private final TierServices services;
  private final TierService tiers;
  private final Tasks tasks;
  private final RuleEditorViewModel rules;
  private final TierHistoryViewModel history;
  private final TierPracticeViewModel practice;
  private final ObjectProperty<TierPage> page =
      new SimpleObjectProperty<>(this, "page", TierPage.OVERVIEW);
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  public TiersViewModel(TierServices services, Tasks tasks) {
    this.services = services;
    this.tiers = services.tiers();
    this.tasks = tasks;
    this.rules = new RuleEditorViewModel(services, tasks, this::tell);
    this.history = new TierHistoryViewModel(services, tasks, this::tell);
    this.practice = new TierPracticeViewModel(services, tasks, this::tell);
    page.subscribe((before, now) -> open(now));
  }

  /// Reads what the page shows.
  private void open(TierPage wanted) {
    switch (wanted) {
      case OVERVIEW, PRACTICE -> practice.open();
      case RULES, SEGMENTS -> rules.open();
      case HISTORY -> history.open();
    }
  }

  /// @param all the snapshots there are, the latest first
  public record Shown(TierSnapshot snapshot, TierScheme scheme, List<TierSnapshot> all) {}

  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Which part of the screen is in view.
  public ObjectProperty<TierPage> pageProperty() {
    return page;
  }

  public RuleEditorViewModel rules() {
    return rules;
  }

  public TierHistoryViewModel history() {
    return history;
  }

  public TierPracticeViewModel practice() {
    return practice;
  }

  /// Shows the latest snapshot, and reads the page in view anew.
  public void refresh() {
    open(page.get());
    tasks
        .run("tiers.task.loading", monitor -> latest())
        .onSuccess(shown::set)
        .onProblem(this::tell);
  }

  private Optional<Shown> latest() {
    return tiers
        .latest()
        .map(
            snapshot ->
                new Shown(snapshot, tiers.scheme(snapshot.schemeVersion()), tiers.snapshots()));
  }

  public void show(TierSnapshot wanted) {
    tasks
        .run(
            "tiers.task.loading",
            monitor ->
                Optional.of(
                    new Shown(wanted, tiers.scheme(wanted.schemeVersion()), tiers.snapshots())))
        .onSuccess(shown::set)
        .onProblem(this::tell);
  }

  /// Places every customer.
  ///
  /// @param day the analysis date, to its end; empty for now
  public void run(Optional<LocalDate> day) {
    tasks
        .run(
            "tiers.task.running",
            monitor -> {
              tiers.run(
                  day.map(TierService::endOf).orElseGet(tiers::now),
                  services.actor().get(),
                  monitor);
              return latest();
            })
        .onSuccess(shown::set)
        .onProblem(this::tell);
  }

  public void export(
      Disclosure disclosure, TierReportWords words, Path file, Runnable whenWritten) {
    shown
        .get()
        .ifPresent(
            now ->
                tasks
                    .run(
                        "tiers.task.exporting",
                        monitor ->
                            services
                                .reports()
                                .write(now.snapshot().id(), disclosure, words, file, monitor))
                    .onSuccess(written -> whenWritten.run())
                    .onProblem(this::tell));
  }

  private void tell(Problem trouble) {
    problem.set(Optional.empty());
    problem.set(Optional.of(trouble));
  }
}
