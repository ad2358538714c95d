package org.siyu.app.soak;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.siyu.app.content.CalendarMode;
import org.siyu.app.content.CalendarViewModel;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;

/// The part of the day's work that is done in the content calendar. Planning and removing keep the
/// balance, so that the plan does not grow for ever.
final class SoakPlanner {
  private static final int MOST_IN_SIGHT = 120;

  private final SoakWindow window;
  private final RandomGenerator random;

  SoakPlanner(SoakWindow window, RandomGenerator random) {
    this.window = window;
    this.random = random;
  }

  private CalendarViewModel calendar() {
    return window.screens().content().calendar();
  }

  private List<ContentRow> inSight() throws Exception {
    window.go("calendar");
    window.run(() -> calendar().show(CalendarMode.MONTH));
    if (calendar().page().rows().isEmpty()) {
      plan();
    }
    return calendar().page().rows();
  }

  private ContentRow anyone() throws Exception {
    List<ContentRow> rows = inSight();
    return rows.get(random.nextInt(rows.size()));
  }

  /// Three new items within the month in sight.
  void plan() throws Exception {
    window.go("calendar");
    window.run(() -> calendar().show(CalendarMode.MONTH));
    for (int item = 0; item < 3; item++) {
      LocalDate day = calendar().day().withDayOfMonth(1 + random.nextInt(28));
      window.run(() -> calendar().draft(day.atTime(8 + random.nextInt(12), 30)));
      window.run(
          () ->
              calendar()
                  .draftProperty()
                  .get()
                  .ifPresent(form -> form.title("内容 " + random.nextInt(1000))));
      window.run(calendar()::keepDraft);
      if (calendar().draftProperty().get().isPresent()) {
        throw new AssertionError("the new item was not kept");
      }
    }
    thin();
  }

  private void thin() throws Exception {
    List<ContentId> rows = calendar().page().rows().stream().map(ContentRow::id).toList();
    if (rows.size() > MOST_IN_SIGHT) {
      window.run(() -> calendar().edits().remove(rows.subList(0, rows.size() / 2)));
    }
  }

  /// Moved, made longer, and now and then put back.
  void move() throws Exception {
    ContentRow row = anyone();
    window.run(
        () -> calendar().edits().shift(List.of(row.id()), Duration.ofHours(random.nextInt(9) - 4)));
    window.run(() -> calendar().edits().stretch(row.id(), 15 * (1 + random.nextInt(8))));
    if (calendar().edits().canUndo() && random.nextBoolean()) {
      window.run(calendar().edits()::undo);
    }
  }

  void copyAndUndo() throws Exception {
    ContentRow row = anyone();
    window.run(() -> calendar().select(List.of(row.id())));
    window.run(calendar()::duplicate);
    window.run(calendar().edits()::undo);
    window.run(calendar().edits()::redo);
    window.run(calendar()::selectAll);
    window.run(() -> calendar().select(List.of()));
    window.run(this::undoOnce);
  }

  private void undoOnce() {
    if (calendar().edits().canUndo()) {
      calendar().edits().undo();
    }
  }

  void look() throws Exception {
    inSight();
    for (CalendarMode mode : CalendarMode.values()) {
      window.run(() -> calendar().show(mode));
      window.run(() -> calendar().turn(1));
      window.run(() -> calendar().turn(-1));
    }
    window.run(() -> calendar().ask(query -> query.withText("内容 1")));
    window.run(calendar()::clearFilters);
  }

  /// Each item in full, as far as a person would look at them.
  void open() throws Exception {
    ContentRow row = anyone();
    window.run(() -> calendar().open(row.id()));
    window.run(window.shell().desk().drawer()::close);
    window.go("calendar");
  }
}
