package org.siyu.app.daysheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.daysheet.DayListReview;
import org.siyu.core.daysheet.DaySheetService;
import org.siyu.core.shared.Problem;
import org.siyu.core.today.DayReceipt;

/// A day's list that came back: what it would do and, once it is in, the way back. Views draw it
/// anew whenever the revision grows.
public final class DayImportViewModel {
  private final DaySheetService sheets;
  private final Tasks tasks;
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision", 0);
  private Optional<DayListReview> review = Optional.empty();
  private List<DayReceipt> receipts = List.of();
  private Optional<Problem> problem = Optional.empty();
  private State state = State.NOTHING;
  private boolean isBusy;

  /// How far it has come.
  public enum State {
    NOTHING,
    /// A list is looked at.
    REVIEW,
    DONE,
    UNDONE
  }

  public DayImportViewModel(DaySheetService sheets, Tasks tasks) {
    this.sheets = sheets;
    this.tasks = tasks;
  }

  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  public State state() {
    return state;
  }

  public boolean isBusy() {
    return isBusy;
  }

  /// What went wrong last.
  public Optional<Problem> problem() {
    return problem;
  }

  /// What the list in hand would do, or has done.
  public Optional<DayListReview> review() {
    return review;
  }

  public boolean canCommit() {
    return !isBusy
        && state == State.REVIEW
        && review.map(DayListReview::changesAnything).orElse(false);
  }

  /// Looks at a list.
  public void open(Path file) {
    state = State.NOTHING;
    review = Optional.empty();
    receipts = List.of();
    run("daysheet.task.reading", monitor -> sheets.read(file, monitor), this::look);
  }

  private void look(DayListReview read) {
    review = Optional.of(read);
    state = State.REVIEW;
  }

  /// Brings the list in. Where something was changed since it was looked at, nothing is written,
  /// and it is held against what is so now.
  public void commit() {
    if (canCommit()) {
      DayListReview wanted = review.orElseThrow();
      isBusy = true;
      changed();
      tasks
          .run("daysheet.task.importing", _ -> sheets.apply(wanted))
          .onSuccess(
              done -> {
                isBusy = false;
                receipts = done;
                state = State.DONE;
                problem = Optional.empty();
                changed();
              })
          .onProblem(
              trouble -> {
                isBusy = false;
                run(
                    "daysheet.task.reading",
                    monitor -> sheets.review(wanted.list(), monitor),
                    fresh -> {
                      look(fresh);
                      problem = Optional.of(trouble);
                    });
              });
    }
  }

  /// Takes back what the list has done.
  public void undo() {
    if (state == State.DONE && !isBusy) {
      List<DayReceipt> done = receipts;
      run(
          "daysheet.task.importing",
          _ -> {
            sheets.undo(done);
            return done.size();
          },
          _ -> state = State.UNDONE);
    }
  }

  /// Leaves the list in hand.
  public void leave() {
    state = State.NOTHING;
    review = Optional.empty();
    problem = Optional.empty();
    changed();
  }

  private <T> void run(String name, Work<T> work, Consumer<T> taken) {
    isBusy = true;
    changed();
    tasks
        .run(name, work)
        .onSuccess(
            result -> {
              isBusy = false;
              problem = Optional.empty();
              taken.accept(result);
              changed();
            })
        .onProblem(
            trouble -> {
              isBusy = false;
              problem = Optional.of(trouble);
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
