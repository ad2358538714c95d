package org.siyu.app.kpisheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpisheet.KpiAnswer;
import org.siyu.core.kpisheet.KpiCell;
import org.siyu.core.kpisheet.KpiColumn;
import org.siyu.core.kpisheet.KpiImportReceipt;
import org.siyu.core.kpisheet.KpiImportReview;
import org.siyu.core.kpisheet.KpiSheetService;
import org.siyu.core.shared.Problem;

/// Files of values that are looked at: what they would bring and, once they are in, the way back.
/// Views draw it anew whenever the revision grows.
public final class KpiImportViewModel {
  private final KpiSheetService sheets;
  private final Tasks tasks;
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision", 0);
  private Optional<KpiImportReview> review = Optional.empty();
  private Optional<KpiImportReceipt> receipt = Optional.empty();
  private Optional<Problem> problem = Optional.empty();
  private List<Path> files = List.of();
  private State state = State.NOTHING;
  private boolean isBusy;

  /// How far it has come.
  public enum State {
    NOTHING,
    /// Files are looked at.
    REVIEW,
    DONE,
    UNDONE
  }

  public KpiImportViewModel(KpiSheetService sheets, Tasks tasks) {
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

  /// What the files in hand would do, or have done.
  public Optional<KpiImportReview> review() {
    return review;
  }

  public boolean canCommit() {
    return !isBusy
        && state == State.REVIEW
        && review.map(KpiImportReview::changesAnything).orElse(false);
  }

  /// Looks at files.
  public void open(List<Path> chosen) {
    files = List.copyOf(chosen);
    state = State.NOTHING;
    review = Optional.empty();
    receipt = Optional.empty();
    run("kpisheet.task.reading", monitor -> sheets.read(chosen, monitor), this::look);
  }

  /// What a column can be.
  public List<Indicator> stated() {
    return sheets.stated();
  }

  /// Says what a column is, for these files and for the next that have it, and looks at them again.
  public void say(KpiColumn column, KpiColumn.Meaning meaning) {
    if (state == State.REVIEW && !isBusy && !column.meaning().equals(meaning)) {
      List<Path> again = files;
      run(
          "kpisheet.task.reading",
          monitor -> {
            sheets.remember(Map.of(column.header(), meaning));
            return sheets.read(again, monitor);
          },
          this::look);
    }
  }

  /// Decides conflicts.
  public void answer(Map<KpiCell, KpiAnswer> answers) {
    change(
        review -> {
          KpiImportReview now = review;
          for (Map.Entry<KpiCell, KpiAnswer> each : answers.entrySet()) {
            now = now.answered(each.getKey(), each.getValue());
          }
          return now;
        });
  }

  /// Leaves what is here everywhere.
  public void keepAll() {
    change(KpiImportReview::keepingAll);
  }

  /// Takes what the files say everywhere.
  public void takeAll() {
    change(KpiImportReview::takingAll);
  }

  private void change(UnaryOperator<KpiImportReview> change) {
    if (state == State.REVIEW && !isBusy) {
      review = review.map(change);
      changed();
    }
  }

  private void look(KpiImportReview read) {
    review = Optional.of(read);
    state = State.REVIEW;
  }

  /// Brings the files in. Where something was changed since they were looked at, nothing is
  /// written, and they are held against what is so now.
  public void commit() {
    if (canCommit()) {
      KpiImportReview wanted = review.orElseThrow();
      isBusy = true;
      changed();
      tasks
          .run("kpisheet.task.importing", _ -> sheets.apply(wanted))
          .onSuccess(
              done -> {
                isBusy = false;
                receipt = Optional.of(done);
                state = State.DONE;
                problem = Optional.empty();
                changed();
              })
          .onProblem(
              trouble -> {
                isBusy = false;
                run(
                    "kpisheet.task.reading",
                    monitor -> sheets.review(wanted.lists(), monitor),
                    fresh -> {
                      look(fresh);
                      problem = Optional.of(trouble);
                    });
              });
    }
  }

  /// Takes back what the files have done.
  public void undo() {
    if (state == State.DONE && !isBusy) {
      KpiImportReceipt done = receipt.orElseThrow();
      run(
          "kpisheet.task.importing",
          _ -> {
            sheets.undo(done);
            return done.lines().size();
          },
          _ -> state = State.UNDONE);
    }
  }

  /// Leaves the files in hand.
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
