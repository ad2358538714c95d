package org.siyu.app.content;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.PlanChange;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewOutcome;
import org.siyu.core.shared.Problem;

/// What is done with items in the calendar; each step can be taken back, and done again.
public final class PlanEdits {
  /// What a step was.
  public enum What {
    CREATED,
    MOVED,
    STRETCHED,
    CHANGED,
    REMOVED,
    COPIED,
    STEPPED,
    UNDONE,
    REDONE
  }

  /// A step that was done.
  ///
  /// @param first the first of the items as it is now, or was before it was removed
  /// @param skipped why some were left alone
  public record Done(
      What what,
      int count,
      Optional<ContentItem> first,
      List<Problem> skipped,
      boolean canBeUndone) {}

  private final ContentServices services;
  private final ContentService items;
  private final Tasks tasks;
  private final Runnable changed;
  private final Consumer<Problem> tell;
  private final Deque<Reversal> undos = new ArrayDeque<>();
  private final Deque<Reversal> redos = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(this, "done", Optional.empty());

  PlanEdits(ContentServices services, Tasks tasks, Runnable changed, Consumer<Problem> tell) {
    this.services = services;
    this.items = services.items();
    this.tasks = tasks;
    this.changed = changed;
    this.tell = tell;
  }

  /// The latest step.
  public ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  public boolean canUndo() {
    return !undos.isEmpty();
  }

  public boolean canRedo() {
    return !redos.isEmpty();
  }

  /// Keeps the form's item, or shows at its fields what is wrong with it.
  void create(DraftForm form, Runnable kept) {
    if (form.check().isPresent()) {
      return;
    }
    tasks
        .run(
            "content.task.saving",
            _ -> new PlanChange(List.of(), List.of(items.create(form.draft())), List.of()))
        .onSuccess(
            change -> {
              take(What.CREATED, change);
              kept.run();
            })
        .onProblem(form::refuse);
  }

  public void shift(Collection<ContentId> wanted, Duration by) {
    edit(What.MOVED, wanted, new ContentEdit.Shift(by));
  }

  public void toDay(Collection<ContentId> wanted, LocalDate day) {
    edit(What.MOVED, wanted, new ContentEdit.ToDay(day));
  }

  public void move(ContentId wanted, LocalDateTime start) {
    run(What.MOVED, List.of(wanted), () -> items.move(wanted, start));
  }

  public void stretch(ContentId wanted, int minutes) {
    edit(What.STRETCHED, List.of(wanted), new ContentEdit.Stretch(minutes));
  }

  public void own(Collection<ContentId> wanted, Optional<UUID> owner) {
    edit(What.CHANGED, wanted, new ContentEdit.Owned(owner));
  }

  public void channel(Collection<ContentId> wanted, String code) {
    edit(What.CHANGED, wanted, new ContentEdit.Listed(ChoiceList.CHANNEL, code));
  }

  public void remove(Collection<ContentId> wanted) {
    run(What.REMOVED, wanted, () -> items.remove(wanted));
  }

  /// Copies items as drafts to another day.
  public void copy(Collection<ContentId> wanted, LocalDate from, LocalDate to) {
    run(What.COPIED, wanted, () -> items.copy(wanted, from, to));
  }

  /// Copies all that is planned in a period to the one of another day.
  public void copyPeriod(CalendarMode mode, LocalDate from, LocalDate to) {
    run(
        What.COPIED,
        () ->
            switch (mode) {
              case DAY -> items.copyDay(from, to);
              case WEEK -> items.copyWeek(from, to);
              case MONTH, AGENDA, BOARD, LANES ->
                  items.copyMonth(YearMonth.from(from), YearMonth.from(to));
            });
  }

  private void edit(What what, Collection<ContentId> wanted, ContentEdit edit) {
    run(what, wanted, () -> items.edit(wanted, edit));
  }

  private void run(What what, Collection<ContentId> wanted, Step step) {
    if (!wanted.isEmpty()) {
      run(what, step);
    }
  }

  private void run(What what, Step step) {
    tasks
        .run("content.task.saving", _ -> step.take())
        .onSuccess(change -> take(what, change))
        .onProblem(tell);
  }

  private interface Step {
    PlanChange take();
  }

  private void take(What what, PlanChange change) {
    keep(change.count() > 0, () -> reversed(change));
    tell(what, change, change.count() > 0);
  }

  private void keep(boolean isChange, Reversal reversal) {
    redos.clear();
    if (isChange) {
      undos.push(reversal);
    }
  }

  /// Takes a step back, or does it again.
  private interface Reversal {
    Reversed take();
  }

  /// @param back does it the other way round again
  private record Reversed(PlanChange change, Reversal back) {}

  private Reversed reversed(PlanChange change) {
    PlanChange undone = items.undo(change);
    return new Reversed(undone, () -> reversed(undone));
  }

  /// Steps of review that were done, taken back by whoever did them.
  private Reversed reversed(ReviewAction action, List<ContentItem> moved) {
    Stepped back = stepped(Seen.of(moved.reversed()), new ReviewAction.TakeBack(""));
    return new Reversed(back.change(), () -> again(action, back.moved()));
  }

  private Reversed again(ReviewAction action, List<ContentItem> items) {
    Stepped done = stepped(Seen.of(items.reversed()), action);
    return new Reversed(done.change(), () -> reversed(action, done.moved()));
  }

  private void tell(What what, PlanChange change, boolean canBeUndone) {
    Optional<ContentItem> first =
        change.after().stream().findFirst().or(() -> change.before().stream().findFirst());
    tell(new Done(what, change.count(), first, change.skipped(), canBeUndone));
  }

  private void tell(Done step) {
    changed.run();
    done.set(Optional.of(step));
  }

  /// Takes the latest step back.
  public void undo() {
    if (canUndo()) {
      replay(What.UNDONE, undos.pop(), redos);
    }
  }

  /// Takes a step back that is still the latest one.
  public void undo(Done step) {
    if (done.get().equals(Optional.of(step))) {
      undo();
    }
  }

  /// Does again what was taken back last.
  public void redo() {
    if (canRedo()) {
      replay(What.REDONE, redos.pop(), undos);
    }
  }

  private void replay(What what, Reversal reversal, Deque<Reversal> back) {
    tasks
        .run("content.task.saving", _ -> reversal.take())
        .onSuccess(
            reversed -> {
              if (reversed.change().count() > 0) {
                back.push(reversed.back());
              }
              tell(what, reversed.change(), false);
            })
        .onProblem(tell);
  }

  /// Takes an item one step on or back on its way through review.
  public void step(ContentRow row, ReviewAction action) {
    step(List.of(row), action);
  }

  /// Back to their authors.
  public void backToDraft(List<ContentRow> rows) {
    step(rows, new ReviewAction.Withdraw(""));
  }

  private void step(List<ContentRow> rows, ReviewAction action) {
    tasks
        .run(
            "content.task.saving",
            _ ->
                stepped(
                    rows.stream().map(row -> new Seen(row.id(), row.version())).toList(), action))
        .onSuccess(
            stepped -> {
              List<ContentItem> moved = stepped.moved();
              keep(!moved.isEmpty(), () -> reversed(action, moved));
              tell(What.STEPPED, stepped.change(), !moved.isEmpty());
            })
        .onProblem(tell);
  }

  /// @param moved items as they are after their step
  private record Stepped(List<ContentItem> moved, List<Problem> blocked) {
    PlanChange change() {
      return new PlanChange(List.of(), moved, blocked);
    }
  }

  /// An item as it was when the step was decided on.
  private record Seen(ContentId id, int version) {
    static List<Seen> of(List<ContentItem> items) {
      return items.stream().map(item -> new Seen(item.id(), item.revision().version())).toList();
    }
  }

  private Stepped stepped(List<Seen> wanted, ReviewAction action) {
    List<ContentItem> moved = new ArrayList<>();
    List<Problem> blocked = new ArrayList<>();
    for (Seen item : wanted) {
      switch (services.reviews().act(item.id(), item.version(), action)) {
        case ReviewOutcome.Moved step -> moved.add(step.item());
        case ReviewOutcome.Blocked step -> blocked.addAll(step.problems());
      }
    }
    return new Stepped(moved, blocked);
  }
}
