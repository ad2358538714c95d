package org.siyu.app.tiers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.TierReportService;
import org.siyu.core.tiers.TierReportWords;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierService;
import org.siyu.core.tiers.TierSnapshot;

/// The tiers screen's state: the snapshot in view and all others.
public final class TiersViewModel {
  private final TierService tiers;
  private final TierReportService reports;
  private final Supplier<String> actor;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  public TiersViewModel(
      TierService tiers, TierReportService reports, Supplier<String> actor, Tasks tasks) {
    this.tiers = tiers;
    this.reports = reports;
    this.actor = actor;
    this.tasks = tasks;
  }

  /// @param all the snapshots there are, the latest first
  public record Shown(TierSnapshot snapshot, TierScheme scheme, List<TierSnapshot> all) {}

  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Shows the latest snapshot.
  public void refresh() {
    tasks
        .run("tiers.task.loading", monitor -> latest())
        .onSuccess(shown::set)
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
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
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }

  /// Places every customer.
  ///
  /// @param day the analysis date, to its end; empty for now
  public void run(Optional<LocalDate> day) {
    tasks
        .run(
            "tiers.task.running",
            monitor -> {
              tiers.run(day.map(TierService::endOf).orElseGet(tiers::now), actor.get(), monitor);
              return latest();
            })
        .onSuccess(shown::set)
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
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
                            reports.write(now.snapshot().id(), disclosure, words, file, monitor))
                    .onSuccess(written -> whenWritten.run())
                    .onProblem(trouble -> problem.set(Optional.of(trouble))));
  }
}
