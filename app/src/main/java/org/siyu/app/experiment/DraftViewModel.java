package org.siyu.app.experiment;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentCheck;
import org.siyu.core.experiment.Forecast;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Participants;
import org.siyu.core.experiment.SampleSize;
import org.siyu.core.experiment.Variant;
import org.siyu.core.shared.Problem;

/// The draft that is being written, and how many customers it takes.
public final class DraftViewModel {
  private final ExperimentServices services;
  private final Tasks tasks;
  private final Consumer<Problem> trouble;
  private final ReadOnlyObjectWrapper<Optional<ExperimentForm>> form =
      new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Forecast>> estimate =
      new ReadOnlyObjectWrapper<>(this, "estimate", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Size>> size =
      new ReadOnlyObjectWrapper<>(this, "size", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
  private Object estimated = "";
  private int asked;

  /// What the plan asks for, and what there is.
  ///
  /// @param needed customers in all
  /// @param perVariant customers that each of two equal variants needs
  /// @param there customers who would take part
  /// @param detectable the smallest uplift that those can show
  public record Size(long needed, long perVariant, int there, OptionalDouble detectable) {
    public boolean isEnough() {
      return there >= needed;
    }
  }

  private record Question(Participants who, boolean isExclusive, Measure measure) {}

  DraftViewModel(ExperimentServices services, Tasks tasks, Consumer<Problem> trouble) {
    this.services = services;
    this.tasks = tasks;
    this.trouble = trouble;
  }

  public ReadOnlyObjectProperty<Optional<ExperimentForm>> formProperty() {
    return form.getReadOnlyProperty();
  }

  /// What the store says of those whom the form chooses.
  public ReadOnlyObjectProperty<Optional<Forecast>> estimateProperty() {
    return estimate.getReadOnlyProperty();
  }

  /// Empty while the plan is not complete.
  public ReadOnlyObjectProperty<Optional<Size>> sizeProperty() {
    return size.getReadOnlyProperty();
  }

  /// What stands in the way of keeping the form.
  public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void edit(Optional<Experiment> original, Experiment.Draft draft) {
    ExperimentForm written = new ExperimentForm(original, draft);
    estimated = "";
    estimate.set(Optional.empty());
    size.set(Optional.empty());
    refusal.set(Optional.empty());
    form.set(Optional.of(written));
    written.onChange(() -> changed(written));
    changed(written);
  }

  void close() {
    form.set(Optional.empty());
  }

  private void changed(ExperimentForm written) {
    refusal.set(Optional.empty());
    resize(written);
    Question wanted =
        new Question(
            written.participants.participants(), written.isExclusive.get(), written.measure());
    int days = wanted.measure().days();
    if (wanted.equals(estimated) || days < 1 || days > Measure.MOST_DAYS) {
      return;
    }
    estimated = wanted;
    int question = ++asked;
    tasks
        .run(
            "experiment.task.counting",
            monitor ->
                services
                    .experiments()
                    .estimate(wanted.who(), wanted.isExclusive(), wanted.measure(), monitor))
        .onSuccess(
            found -> {
              if (question == asked && form.get().equals(Optional.of(written))) {
                take(written, found);
              }
            })
        .onProblem(trouble);
  }

  /// What the store says goes into the plan where nobody has typed anything else.
  private void take(ExperimentForm written, Forecast found) {
    estimate.set(Optional.of(found));
    if (written.isBaseUntouched() && found.base() > 0) {
      useEstimate();
    }
    resize(written);
  }

  /// Takes what the store says over into the plan.
  public void useEstimate() {
    form.get()
        .ifPresent(
            written ->
                estimate.get().ifPresent(found -> written.fill(found.base(), found.deviation())));
  }

  private void resize(ExperimentForm written) {
    Experiment.Draft draft = written.draft();
    boolean isPossible =
        ExperimentCheck.plan(draft.plan()).isEmpty()
            && draft.variants().size() >= 2
            && draft.variants().stream().allMatch(each -> each.parts() > 0);
    size.set(
        isPossible
            ? estimate.get().map(found -> size(draft, found.customers()))
            : Optional.empty());
  }

  private Size size(Experiment.Draft draft, int customers) {
    SampleSize sizes = services.experiments().analysis().sizes();
    double all = draft.variants().stream().mapToInt(Variant::parts).sum();
    double first = draft.variants().getFirst().parts() / all;
    double least = draft.variants().stream().skip(1).mapToInt(Variant::parts).min().orElse(1) / all;
    int comparisons = draft.variants().size() - 1;
    return new Size(
        sizes.total(draft.plan(), comparisons, first, least),
        (long) Math.ceil(sizes.perVariant(draft.plan(), comparisons)),
        customers,
        sizes.detectable(draft.plan(), customers, comparisons, first, least));
  }

  /// Keeps the draft.
  ///
  /// @param kept told of it as it is kept now
  public void keep(Consumer<Experiment> kept) {
    form.get()
        .ifPresent(
            written -> {
              Experiment.Draft draft = written.draft();
              Optional<Problem> wrong = ExperimentCheck.problem(draft);
              refusal.set(wrong);
              if (wrong.isEmpty()) {
                save(written, draft, kept);
              }
            });
  }

  private void save(ExperimentForm written, Experiment.Draft draft, Consumer<Experiment> kept) {
    tasks
        .run(
            "experiment.task.keeping",
            _ ->
                written.original().isPresent()
                    ? services.experiments().edit(written.original().get(), draft)
                    : services.experiments().create(draft))
        .onSuccess(
            saved -> {
              written.kept(saved);
              kept.accept(saved);
            })
        .onProblem(problem -> refusal.set(Optional.of(problem)));
  }

  /// Freezes and divides the customers of a kept draft.
  void start(Experiment draft, LocalDateTime exposedAt, Consumer<Experiment> started) {
    tasks
        .run(
            "experiment.task.starting",
            monitor -> services.experiments().start(draft, exposedAt, monitor))
        .onSuccess(
            running -> {
              close();
              started.accept(running);
            })
        .onProblem(problem -> refusal.set(Optional.of(problem)));
  }
}
