package org.siyu.app.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.journey.Journey;
import org.siyu.core.shared.Problem;

/// Lets customers into a journey by hand: the choice that is open, what it comes to, the doing.
public final class EntryWork {
  private final JourneyServices services;
  private final Tasks tasks;
  private final Consumer<Problem> tell;
  private final Done done;
  private final ReadOnlyObjectWrapper<Optional<EntryForm>> form =
      new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
  private int asked;

  /// Told of those who got in.
  @FunctionalInterface
  interface Done {
    void letIn(Journey journey, List<CustomerId> customers);
  }

  EntryWork(JourneyServices services, Tasks tasks, Consumer<Problem> tell, Done done) {
    this.services = services;
    this.tasks = tasks;
    this.tell = tell;
    this.done = done;
  }

  /// The choice that is being made.
  public ReadOnlyObjectProperty<Optional<EntryForm>> formProperty() {
    return form.getReadOnlyProperty();
  }

  /// Begins to ask who is to get in.
  public void ask(Journey journey, JourneyLists lists) {
    form.set(Optional.of(new EntryForm(journey, lists, services.listed())));
    count();
  }

  public void leave() {
    form.set(Optional.empty());
  }

  /// Works out what the choice comes to; the latest question counts.
  public void count() {
    form.get().ifPresent(this::count);
  }

  private void count(EntryForm asking) {
    int mine = ++asked;
    tasks
        .run("journeys.task.preview", monitor -> asking.read(services.journeys(), monitor))
        .onSuccess(
            found -> {
              if (mine == asked) {
                asking.show(Optional.of(found));
              }
            })
        .onProblem(
            trouble -> {
              asking.show(Optional.empty());
              tell.accept(trouble);
            });
  }

  /// Lets in who was chosen.
  public void keep() {
    form.get()
        .ifPresent(
            asking ->
                asking
                    .foundProperty()
                    .get()
                    .map(found -> found.entry().entering())
                    .filter(customers -> !customers.isEmpty())
                    .ifPresent(customers -> letIn(asking.journey(), customers)));
  }

  private void letIn(Journey journey, List<CustomerId> customers) {
    tasks
        .run("journeys.task.saving", _ -> services.journeys().enrol(journey.id(), customers))
        .onSuccess(
            entered -> {
              leave();
              done.letIn(journey, entered);
            })
        .onProblem(tell);
  }
}
