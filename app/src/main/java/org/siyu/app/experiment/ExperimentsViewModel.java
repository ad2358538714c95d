package org.siyu.app.experiment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.Tag;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentId;
import org.siyu.core.experiment.ExperimentLinks;
import org.siyu.core.experiment.ExperimentPlan;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Participants;
import org.siyu.core.experiment.Reading;
import org.siyu.core.experiment.Variant;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.Tier;

/// The experiments: their list, and the way to the draft that is written or the one that is read.
public final class ExperimentsViewModel {
  private static final int USUAL_DAYS = 7;
  private static final double USUAL_UPLIFT = 0.02;
  private static final int DAYS_OF_ITEMS = 60;

  private final ExperimentServices services;
  private final ExperimentSubjects subjects;
  private final Tasks tasks;
  private final PilotViewModel pilot;
  private final DraftViewModel draft;
  private final ReadingViewModel reading;
  private final ReadOnlyObjectWrapper<ExperimentPage> page =
      new ReadOnlyObjectWrapper<>(this, "page", ExperimentPage.LIST);
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private OptionalLong read = OptionalLong.empty();

  /// @param lines the newest first
  public record Shown(List<Line> lines, Lists lists) {}

  /// @param reading empty for a draft
  public record Line(Experiment experiment, Optional<Reading> reading) {}

  /// What forms choose from.
  public record Lists(
      List<Tier> tiers,
      List<Tag> tags,
      List<ParticipantsForm.Named> views,
      List<ParticipantsForm.Named> lists,
      List<Subject> subjects) {
    static final Lists NONE = of(List.of(), List.of());

    /// For words alone, where nothing is chosen.
    public static Lists of(List<Tier> tiers, List<Tag> tags) {
      return new Lists(tiers, tags, List.of(), List.of(), List.of());
    }
  }

  /// @param subjects what experiments can be about besides the pieces of the calendar
  public ExperimentsViewModel(
      ExperimentServices services, ExperimentSubjects subjects, Tasks tasks) {
    this.services = services;
    this.subjects = subjects;
    this.tasks = tasks;
    this.pilot = new PilotViewModel(services, tasks, this::tell);
    this.draft = new DraftViewModel(services, tasks, this::tell);
    this.reading = new ReadingViewModel(services, tasks, this::tell);
  }

  public ReadOnlyObjectProperty<ExperimentPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public PilotViewModel pilot() {
    return pilot;
  }

  public DraftViewModel draft() {
    return draft;
  }

  public ReadingViewModel reading() {
    return reading;
  }

  LocalDateTime now() {
    return LocalDateTime.now(services.clock()).truncatedTo(ChronoUnit.MINUTES);
  }

  /// Called when the screen comes to the front.
  public void visit() {
    if (!read.equals(OptionalLong.of(services.experiments().changes()))) {
      refresh();
    }
  }

  public void refresh() {
    run(
        "experiment.task.reading",
        monitor -> {
          long changes = services.experiments().changes();
          List<Line> lines = new ArrayList<>();
          for (Experiment each : services.experiments().list()) {
            boolean isDraft = each.status() == ExperimentStatus.DRAFT;
            lines.add(
                new Line(
                    each,
                    isDraft
                        ? Optional.empty()
                        : Optional.of(services.experiments().read(each, monitor))));
          }
          return Map.entry(changes, new Shown(lines, lists()));
        },
        found -> {
          read = OptionalLong.of(found.getKey());
          shown.set(Optional.of(found.getValue()));
          if (page.get() == ExperimentPage.READING) {
            reading.openedProperty().get().ifPresent(now -> open(now.experiment().id()));
          }
        });
  }

  private Lists lists() {
    LocalDate today = now().toLocalDate();
    DateRange days = new DateRange(today.minusDays(DAYS_OF_ITEMS), today.plusDays(DAYS_OF_ITEMS));
    return new Lists(
        services.tiers().get(),
        services.tags().get(),
        services.experiments().candidates().views().stream()
            .map(view -> new ParticipantsForm.Named(view.id(), view.name()))
            .toList(),
        services.experiments().candidates().lists().stream()
            .map(list -> new ParticipantsForm.Named(list.id(), list.name()))
            .toList(),
        subjects(days));
  }

  private List<Subject> subjects(DateRange days) {
    List<Subject> all = new ArrayList<>();
    for (ContentRow row : services.items().rows(ContentQuery.of(days))) {
      all.add(
          new Subject(
              Subject.Kind.ITEM, row.id().value(), row.plan().day() + " " + row.title(), ""));
    }
    all.addAll(subjects.all());
    return all;
  }

  /// Shows an experiment: a draft to be written on, another one to be read.
  public void open(ExperimentId id) {
    run(
        "experiment.task.reading",
        monitor -> {
          Optional<Experiment> found = services.experiments().find(id);
          return found
              .filter(each -> each.status() != ExperimentStatus.DRAFT)
              .<Runnable>map(
                  each -> {
                    ReadingViewModel.Opened opened =
                        new ReadingViewModel.Opened(
                            each,
                            services.experiments().read(each, monitor),
                            services.experiments().assigned(id, monitor));
                    return () -> show(opened);
                  })
              .or(() -> found.<Runnable>map(each -> () -> edit(Optional.of(each), each.draft())))
              .orElse(this::leave);
        },
        Runnable::run);
  }

  private void show(ReadingViewModel.Opened opened) {
    draft.close();
    reading.show(opened);
    page.set(ExperimentPage.READING);
  }

  /// Back to the list.
  public void leave() {
    page.set(ExperimentPage.LIST);
    draft.close();
    reading.close();
    visit();
  }

  /// Begins a draft.
  ///
  /// @param variantNames the names of the first two variants, in the language of now
  public void begin(List<String> variantNames) {
    edit(
        Optional.empty(),
        new Experiment.Draft(
            "",
            "",
            Participants.everybody(),
            true,
            variantNames.stream().map(name -> new Variant(name, "", 1)).toList(),
            new ExperimentPlan(
                new Measure(Measure.Kind.ORDERED, USUAL_DAYS),
                0,
                0,
                USUAL_UPLIFT,
                ExperimentPlan.USUAL_SIGNIFICANCE,
                ExperimentPlan.USUAL_POWER,
                now().toLocalDate().plusDays(2L * USUAL_DAYS)),
            ExperimentLinks.NONE));
  }

  private void edit(Optional<Experiment> original, Experiment.Draft written) {
    reading.close();
    draft.edit(original, written);
    page.set(ExperimentPage.EDITOR);
  }

  /// Freezes and divides the customers of a kept draft.
  public void start(Experiment kept, LocalDateTime exposedAt, Consumer<Experiment> started) {
    draft.start(
        kept,
        exposedAt,
        running -> {
          open(running.id());
          started.accept(running);
        });
  }

  /// Takes a draft away; the list shows it no more.
  public void remove(Experiment kept, Runnable removed) {
    run(
        "experiment.task.keeping",
        _ -> {
          services.experiments().remove(kept);
          return kept;
        },
        _ -> {
          leave();
          removed.run();
        });
  }

  public void restore(Experiment removed) {
    run("experiment.task.keeping", _ -> services.experiments().restore(removed), _ -> refresh());
  }

  /// The same once more, as a draft.
  public void again(Experiment experiment, String name) {
    run(
        "experiment.task.keeping",
        _ -> services.experiments().again(experiment, name),
        fresh -> open(fresh.id()));
  }

  private <T> void run(String key, Work<T> work, Consumer<T> then) {
    problem.set(Optional.empty());
    tasks.run(key, work).onSuccess(then).onProblem(this::tell);
  }

  private void tell(Problem trouble) {
    problem.set(Optional.of(trouble));
  }
}
