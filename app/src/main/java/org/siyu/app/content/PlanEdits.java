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
import org.siyu.app.task.Work;
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
  private final Deque<PlanChange> undos = new ArrayDeque<>();
  private final Deque<PlanChange> redos = new ArrayDeque<>();
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
    redos.clear();
    if (change.count() > 0) {
      undos.push(change);
    }
    tell(what, change, change.count() > 0);
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

  private void replay(What what, PlanChange change, Deque<PlanChange> back) {
    tasks
        .run("content.task.saving", _ -> items.undo(change))
        .onSuccess(
            undone -> {
              back.push(undone);
              tell(what, undone, false);
            })
        .onProblem(tell);
  }

  /// Takes an item one step on or back on its way through review.
  public void step(ContentRow row, ReviewAction action) {
    act(_ -> acted(List.of(row), action));
  }

  /// Back to their authors.
  public void backToDraft(List<ContentRow> rows) {
    act(_ -> acted(rows, new ReviewAction.Withdraw("")));
  }

  private void act(Work<Done> work) {
    tasks.run("content.task.saving", work).onSuccess(this::tell).onProblem(tell);
  }

  private Done acted(List<ContentRow> rows, ReviewAction action) {
    List<ContentItem> moved = new ArrayList<>();
    List<Problem> blocked = new ArrayList<>();
    for (ContentRow row : rows) {
      switch (services.reviews().act(row.id(), row.version(), action)) {
        case ReviewOutcome.Moved step -> moved.add(step.item());
        case ReviewOutcome.Blocked step -> blocked.addAll(step.problems());
      }
    }
    return new Done(What.STEPPED, moved.size(), moved.stream().findFirst(), blocked, false);
  }
}
