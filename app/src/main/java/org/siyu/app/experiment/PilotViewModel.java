package org.siyu.app.experiment;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.BulkChange;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.Tag;
import org.siyu.core.experiment.Participants;
import org.siyu.core.experiment.PilotSample;
import org.siyu.core.shared.Problem;

/// A pilot sample that is drawn and kept as a tag.
public final class PilotViewModel {
  private final ExperimentServices services;
  private final Tasks tasks;
  private final Consumer<Problem> trouble;
  final ParticipantsForm participants = new ParticipantsForm(Participants.everybody());
  final StringProperty percent = new SimpleStringProperty(this, "percent");
  final StringProperty seed = new SimpleStringProperty(this, "seed");
  final StringProperty name = new SimpleStringProperty(this, "name");
  private final ReadOnlyObjectWrapper<Optional<PilotSample>> sample =
      new ReadOnlyObjectWrapper<>(this, "sample", Optional.empty());
  private int asked;

  PilotViewModel(ExperimentServices services, Tasks tasks, Consumer<Problem> trouble) {
    this.services = services;
    this.tasks = tasks;
    this.trouble = trouble;
    percent.set(Integer.toString(PilotSample.USUAL_PERCENT));
    participants.onChange(this::draw);
    percent.addListener((_, _, _) -> draw());
    seed.addListener((_, _, _) -> draw());
  }

  /// @param day the seed at first: whoever draws on the same day draws the same
  /// @param called the tag's name at first
  public void begin(String day, String called) {
    name.set(called);
    if (day.equals(seed.get())) {
      draw();
    } else {
      seed.set(day);
    }
  }

  /// What is drawn now; empty while a number is missing.
  public ReadOnlyObjectProperty<Optional<PilotSample>> sampleProperty() {
    return sample.getReadOnlyProperty();
  }

  private void draw() {
    Optional<Integer> share = ExperimentForm.number(percent.get());
    String number = seed.get() == null ? "" : seed.get().strip();
    boolean isPossible =
        share.filter(each -> each >= 1 && each <= PilotSample.MOST_PERCENT).isPresent()
            && number.matches("\\d{1,18}");
    if (!isPossible) {
      sample.set(Optional.empty());
      return;
    }
    int question = ++asked;
    Participants who = participants.participants();
    tasks
        .run(
            "experiment.task.drawing",
            monitor ->
                services.experiments().sample(who, share.get(), Long.parseLong(number), monitor))
        .onSuccess(
            drawn -> {
              if (question == asked) {
                sample.set(Optional.of(drawn));
              }
            })
        .onProblem(trouble);
  }

  /// @param change what was done, to be taken back
  public record Kept(Tag tag, Set<CustomerId> customers, BulkChange change) {}

  /// Gives those who were drawn a tag.
  public void keep(Consumer<Kept> kept) {
    sample
        .get()
        .ifPresent(
            drawn ->
                tasks
                    .run(
                        "experiment.task.tagging",
                        monitor -> {
                          Tag tag = services.bulk().requireTag(name.get());
                          Set<CustomerId> customers =
                              drawn.customers().stream()
                                  .map(CustomerId::new)
                                  .collect(Collectors.toSet());
                          return new Kept(
                              tag,
                              customers,
                              services.bulk().tag(customers, Set.of(tag.id()), Set.of(), monitor));
                        })
                    .onSuccess(kept)
                    .onProblem(trouble));
  }
}
