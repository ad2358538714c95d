package org.siyu.app.plansheet;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.PlanChange;
import org.siyu.core.plansheet.PlanConflict;
import org.siyu.core.plansheet.PlanDraft;
import org.siyu.core.plansheet.PlanNames;
import org.siyu.core.plansheet.PlanReview;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.shared.Problem;

/// A list that came back: what it would do, which side counts where both have changed something,
/// and, once it is in, the way back. Several lists follow one another, each held against the plan
/// with the earlier ones in it. Views draw it anew whenever the revision grows.
public final class PlanImportViewModel {
  private final PlanSheetService sheets;
  private final ContentService content;
  private final Tasks tasks;
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision", 0);
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Map<PlanConflict.Key, PlanConflict.Take> decisions = new HashMap<>();
  private Optional<PlanDraft> draft = Optional.empty();
  private Optional<PlanReview> review = Optional.empty();
  private Optional<PlanChange> done = Optional.empty();
  private boolean isUndone;
  private boolean isBusy;
  private List<Problem> problems = List.of();

  public PlanImportViewModel(PlanSheetService sheets, ContentService content, Tasks tasks) {
    this.sheets = sheets;
    this.content = content;
    this.tasks = tasks;
  }

  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// What the list in hand would do; empty while there is none.
  public Optional<PlanReview> review() {
    return review;
  }

  /// What the list's items refer to.
  public Optional<PlanNames> names() {
    return draft.map(PlanDraft::names);
  }

  /// What the list has done, once it is in.
  public Optional<PlanChange> done() {
    return done;
  }

  public boolean isUndone() {
    return isUndone;
  }

  /// How many lists are still to be looked at after this one.
  public int waiting() {
    return waiting.size();
  }

  /// What went wrong last.
  public List<Problem> problems() {
    return problems;
  }

  public boolean isBusy() {
    return isBusy;
  }

  /// Whether there is anything to bring in.
  public boolean canCommit() {
    return !isBusy && done.isEmpty() && review.map(PlanReview::changesAnything).orElse(false);
  }

  /// Looks at lists, one after another.
  public void open(Collection<Path> files) {
    waiting.addAll(files);
    if (done.isPresent() || review.isEmpty()) {
      next();
    } else {
      changed();
    }
  }

  /// Leaves the list in hand and goes on to the next one, if there is one.
  public void next() {
    if (isBusy) {
      return;
    }
    draft = Optional.empty();
    review = Optional.empty();
    done = Optional.empty();
    isUndone = false;
    decisions.clear();
    problems = List.of();
    Path file = waiting.poll();
    if (file == null) {
      changed();
    } else {
      run("plansheet.task.reading", monitor -> sheets.read(file, monitor), this::take);
    }
  }

  private void take(PlanDraft read) {
    draft = Optional.of(read);
    look();
  }

  private void look() {
    review = draft.map(read -> sheets.review(read, decisions));
  }

  public void decide(PlanConflict conflict, PlanConflict.Take take) {
    decisions.put(conflict.key(), take);
    look();
    changed();
  }

  /// Decides all conflicts alike.
  public void decideAll(PlanConflict.Take take) {
    review.ifPresent(
        seen -> seen.conflicts().forEach(conflict -> decisions.put(conflict.key(), take)));
    look();
    changed();
  }

  /// Brings the list in. Where the plan was changed since it was read, it is held against the plan
  /// anew, and nothing is written.
  public void commit() {
    if (!canCommit()) {
      return;
    }
    PlanReview wanted = review.orElseThrow();
    run(
        "plansheet.task.writing",
        _ -> sheets.apply(wanted),
        change -> done = Optional.of(change),
        trouble -> {
          if (trouble.code() == ContentProblem.CHANGED_MEANWHILE
              || trouble.code() == ContentProblem.NOT_FOUND) {
            renew(trouble);
          }
        });
  }

  private void renew(Problem why) {
    PlanDraft old = draft.orElseThrow();
    run(
        "plansheet.task.reading",
        _ -> sheets.renewed(old),
        fresh -> {
          take(fresh);
          problems = List.of(why);
        });
  }

  /// Takes back what the list has done.
  public void undo() {
    done.filter(_ -> !isUndone && !isBusy)
        .ifPresent(
            change ->
                run(
                    "plansheet.task.writing",
                    _ -> content.undo(change),
                    undone -> {
                      isUndone = true;
                      problems = undone.skipped();
                    }));
  }

  private <T> void run(String name, Work<T> work, Consumer<T> done) {
    run(name, work, done, _ -> {});
  }

  private <T> void run(String name, Work<T> work, Consumer<T> taken, Consumer<Problem> failed) {
    isBusy = true;
    changed();
    tasks
        .run(name, work)
        .onSuccess(
            result -> {
              isBusy = false;
              problems = List.of();
              taken.accept(result);
              changed();
            })
        .onProblem(
            problem -> {
              isBusy = false;
              problems = List.of(problem);
              failed.accept(problem);
              changed();
            })
        .onCancelled(
            () -> {
              isBusy = false;
              changed();
            });
  }

  private void changed() {
    revision.set(revision.get() + 1);
  }
}
