package org.siyu.app.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.siyu.app.task.RunningTask;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentService;
import org.siyu.core.shared.DateRange;

/// Which items in sight take customers over a limit. Found out in the background once the items are
/// there, and again only when the store has changed; what was known stays until then.
public final class PlanCaps {
  private final CapWatch watch;
  private final ContentService items;
  private final Tasks tasks;
  private final Runnable seen;
  private Map<ContentId, Integer> over = Map.of();
  private Optional<Question> asked = Optional.empty();
  private Optional<RunningTask<?>> running = Optional.empty();

  private record Question(DateRange days, long changes) {}

  PlanCaps(CapWatch watch, ContentService items, Tasks tasks, Runnable seen) {
    this.watch = watch;
    this.items = items;
    this.tasks = tasks;
    this.seen = seen;
  }

  /// Finds out about some days.
  void look(DateRange days) {
    Question question = new Question(days, items.changes());
    if (watch == CapWatch.NONE || asked.equals(Optional.of(question))) {
      return;
    }
    asked = Optional.of(question);
    running.ifPresent(RunningTask::cancel);
    RunningTask<Map<ContentId, Integer>> task =
        tasks.run("content.task.caps", monitor -> watch.over(days, monitor));
    running = Optional.of(task);
    task.onSuccess(
            found -> {
              if (asked.equals(Optional.of(question)) && !found.equals(over)) {
                over = found;
                seen.run();
              }
            })
        // the marks are an extra: without them the calendar is as good as it was
        .onProblem(_ -> asked = Optional.empty());
  }

  /// How many customers an item takes over a limit. Of what is published nothing can be mended.
  public int over(ContentRow row) {
    return row.status().isPublished() ? 0 : over.getOrDefault(row.id(), 0);
  }

  /// Goes to where all is said of a day.
  void open(LocalDate day) {
    watch.open(day);
  }
}
