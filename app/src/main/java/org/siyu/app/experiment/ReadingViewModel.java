package org.siyu.app.experiment;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.customers.BulkChange;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.Tag;
import org.siyu.core.experiment.Decision;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentReport;
import org.siyu.core.experiment.ExperimentRepository;
import org.siyu.core.experiment.ExperimentRepository.Assigned;
import org.siyu.core.experiment.Reading;
import org.siyu.core.experiment.Variant;
import org.siyu.core.experiment.WinnerTarget;
import org.siyu.core.shared.Problem;

/// The experiment that is read: what came of it, and what is done with that.
public final class ReadingViewModel {
  private final ExperimentServices services;
  private final Tasks tasks;
  private final Consumer<Problem> trouble;
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());

  /// @param assigned who has which variant
  public record Opened(Experiment experiment, Reading reading, List<Assigned> assigned) {
    public Set<CustomerId> customers(int variant) {
      return assigned.stream()
          .filter(each -> each.variant() == variant)
          .map(each -> new CustomerId(each.customer()))
          .collect(Collectors.toSet());
    }

    /// How many customers have each variant in each tier, by its code.
    Map<String, long[]> tiers() {
      return ExperimentRepository.byTier(assigned, experiment.variants().size());
    }
  }

  ReadingViewModel(ExperimentServices services, Tasks tasks, Consumer<Problem> trouble) {
    this.services = services;
    this.tasks = tasks;
    this.trouble = trouble;
  }

  public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  void show(Opened found) {
    opened.set(Optional.of(found));
  }

  void close() {
    opened.set(Optional.empty());
  }

  private void show(Experiment changed) {
    run(
        "experiment.task.reading",
        monitor ->
            new Opened(
                changed,
                services.experiments().read(changed, monitor),
                services.experiments().assigned(changed.id(), monitor)),
        this::show);
  }

  /// Takes down how many customers each variant reached.
  public void deliver(Experiment experiment, List<OptionalLong> counts, Runnable done) {
    run(
        "experiment.task.keeping",
        _ -> services.experiments().deliver(experiment, counts),
        saved -> {
          show(saved);
          done.run();
        });
  }

  /// Where a winner of the experiment would be carried into.
  public Optional<WinnerTarget> target(Experiment experiment) {
    return services.targets().stream().filter(each -> each.takes(experiment.links())).findFirst();
  }

  public void finish(Experiment experiment, Decision decision, Consumer<Experiment> finished) {
    run(
        "experiment.task.finishing",
        monitor -> services.experiments().finish(experiment, decision, monitor),
        ended -> {
          show(ended);
          finished.accept(ended);
        });
  }

  /// Puts the winner's text where it belongs.
  public void carry(Experiment experiment, Consumer<WinnerTarget.Carried> carried) {
    Optional<WinnerTarget> target = target(experiment);
    Optional<Variant> winner = experiment.winner();
    if (target.isPresent() && winner.isPresent()) {
      String note = experiment.decision().map(Decision::reason).orElse("");
      run(
          "experiment.task.carrying",
          _ -> target.get().carry(experiment, winner.get(), note),
          carried);
    }
  }

  /// Gives the customers of each variant a tag of their own, to write to them by.
  ///
  /// @param names one for each variant
  public void tag(Opened now, List<String> names, Consumer<List<BulkChange>> tagged) {
    run(
        "experiment.task.tagging",
        monitor -> {
          List<BulkChange> changes = new ArrayList<>();
          for (int variant = 0; variant < names.size(); variant++) {
            Tag tag = services.bulk().requireTag(names.get(variant));
            changes.add(
                services.bulk().tag(now.customers(variant), Set.of(tag.id()), Set.of(), monitor));
          }
          return changes;
        },
        tagged);
  }

  public void untag(List<BulkChange> changes) {
    run(
        "experiment.task.tagging",
        monitor -> {
          changes.forEach(change -> services.bulk().undo(change, monitor));
          return changes;
        },
        _ -> {});
  }

  /// Gives the experiment out as a workbook.
  ///
  /// @param tiers how many customers have each variant, by the tier's name
  public void export(
      Opened now,
      ExperimentReport.Words words,
      Map<String, long[]> tiers,
      Path file,
      Runnable done) {
    LocalDateTime at = LocalDateTime.now(services.clock()).truncatedTo(ChronoUnit.MINUTES);
    run(
        "experiment.task.exporting",
        _ -> {
          ExperimentReport report =
              new ExperimentReport(
                  services.workspace().get(), at, now.experiment(), now.reading(), tiers);
          services.reports().write(report, words, file);
          return file;
        },
        _ -> done.run());
  }

  private <T> void run(String key, Work<T> work, Consumer<T> then) {
    tasks.run(key, work).onSuccess(then).onProblem(trouble);
  }
}
