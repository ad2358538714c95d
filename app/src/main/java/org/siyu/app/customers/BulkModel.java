package org.siyu.app.customers;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.customers.BulkChange;
import org.siyu.core.customers.CustomerBulkService;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.journey.Journey;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;

/// Changes customers, one or many, in one step each, and takes the latest steps back, those of the
/// drawer too.
public final class BulkModel {
  private static final int MOST_STEPS = 20;

  private final CustomerBulkService bulk;
  private final CustomerJourneys journeys;
  private final Tasks tasks;
  private final Consumer<Collection<CustomerId>> changed;
  private final Consumer<Problem> problems;
  private final Deque<Step> steps = new ArrayDeque<>();
  private int told;
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(this, "done", Optional.empty());

  /// What was done last, to be told.
  ///
  /// @param count how many customers were really changed
  /// @param name of the tag, the owner or the journey that it was about; empty where there is none
  /// @param step by which it can be taken back as long as nothing came after it; empty when it
  ///   cannot
  public record Done(What what, int count, Optional<String> name, OptionalInt step) {
    public boolean canBeUndone() {
      return step.isPresent();
    }
  }

  public enum What {
    TAGGED,
    UNTAGGED,
    ASSIGNED,
    LET_IN,
    EDITED,
    FOLLOW_UP_REMOVED,
    UNDONE
  }

  /// Takes a step back.
  @FunctionalInterface
  interface Undo {
    void run(Monitor monitor);
  }

  private record Step(int number, List<CustomerId> customers, Undo undo) {}

  /// @param changed told of those who were changed
  BulkModel(
      CustomerBulkService bulk,
      CustomerJourneys journeys,
      Tasks tasks,
      Consumer<Collection<CustomerId>> changed,
      Consumer<Problem> problems) {
    this.bulk = bulk;
    this.journeys = journeys;
    this.tasks = tasks;
    this.changed = changed;
    this.problems = problems;
  }

  public ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  public void tag(Collection<CustomerId> customers, Tag tag) {
    List<CustomerId> ids = List.copyOf(customers);
    run(What.TAGGED, "customers.task.tagging", monitor -> give(ids, tag, monitor));
  }

  private Made give(List<CustomerId> ids, Tag tag, Monitor monitor) {
    return new Made(bulk.tag(ids, Set.of(tag.id()), Set.of(), monitor), Optional.of(tag.name()));
  }

  public void untag(Collection<CustomerId> customers, Tag tag) {
    List<CustomerId> ids = List.copyOf(customers);
    run(
        What.UNTAGGED,
        "customers.task.tagging",
        monitor ->
            new Made(bulk.tag(ids, Set.of(), Set.of(tag.id()), monitor), Optional.of(tag.name())));
  }

  /// Gives a tag that was typed: `name` or `group: name`; it is made where there is none.
  public void tagAs(Collection<CustomerId> customers, String typed) {
    List<CustomerId> ids = List.copyOf(customers);
    run(
        What.TAGGED,
        "customers.task.tagging",
        monitor -> give(ids, bulk.requireTag(typed), monitor));
  }

  /// @param owner empty for nobody
  public void assign(Collection<CustomerId> customers, Optional<Owner> owner) {
    List<CustomerId> ids = List.copyOf(customers);
    run(
        What.ASSIGNED,
        "customers.task.assigning",
        monitor ->
            new Made(bulk.assign(ids, owner.map(Owner::id), monitor), owner.map(Owner::name)));
  }

  /// Lets customers into a journey; who is in it already or refuses marketing stays out.
  public void letInto(Collection<CustomerId> customers, Journey journey) {
    List<CustomerId> ids = List.copyOf(customers);
    tasks
        .run("customers.task.letting-in", _ -> journeys.letIn().apply(journey.id(), ids))
        .onSuccess(
            entered -> {
              OptionalInt step =
                  entered.isEmpty()
                      ? OptionalInt.empty()
                      : remember(entered, _ -> journeys.takeOut().accept(journey.id(), entered));
              changed.accept(entered);
              tell(new Done(What.LET_IN, entered.size(), Optional.of(journey.name()), step));
            })
        .onProblem(problems);
  }

  /// @param name of the tag or the owner
  private record Made(BulkChange change, Optional<String> name) {}

  private void run(What what, String nameKey, Work<Made> work) {
    tasks
        .run(nameKey, work)
        .onSuccess(
            made -> {
              BulkChange change = made.change();
              OptionalInt step =
                  change.count() > 0
                      ? remember(change.customers(), monitor -> bulk.undo(change, monitor))
                      : OptionalInt.empty();
              changed.accept(change.customers());
              tell(new Done(what, change.count(), made.name(), step));
            })
        .onProblem(problems);
  }

  /// One customer was edited elsewhere; the step can be taken back here.
  void edited(CustomerId customer, Undo undo) {
    done(What.EDITED, customer, undo);
  }

  /// One customer's follow-up was removed; it can be put back here.
  void removed(CustomerId customer, Undo undo) {
    done(What.FOLLOW_UP_REMOVED, customer, undo);
  }

  private void done(What what, CustomerId customer, Undo undo) {
    tell(new Done(what, 1, Optional.empty(), remember(List.of(customer), undo)));
  }

  private OptionalInt remember(List<CustomerId> customers, Undo undo) {
    Step step = new Step(++told, customers, undo);
    steps.push(step);
    if (steps.size() > MOST_STEPS) {
      steps.removeLast();
    }
    return OptionalInt.of(step.number());
  }

  public boolean canUndo() {
    return !steps.isEmpty();
  }

  /// Takes just this step back; nothing when it was taken back before or others came after it.
  public void undo(Done step) {
    Step latest = steps.peek();
    if (latest != null && step.step().equals(OptionalInt.of(latest.number()))) {
      undo();
    }
  }

  /// Takes the latest step back; nothing when there is none.
  public void undo() {
    if (steps.isEmpty()) {
      return;
    }
    Step step = steps.pop();
    tasks
        .run(
            "customers.task.undoing",
            monitor -> {
              step.undo().run(monitor);
              return step;
            })
        .onSuccess(
            _ -> {
              changed.accept(step.customers());
              tell(
                  new Done(
                      What.UNDONE, step.customers().size(), Optional.empty(), OptionalInt.empty()));
            })
        .onProblem(problems);
  }

  private void tell(Done now) {
    done.set(Optional.empty());
    done.set(Optional.of(now));
  }
}
