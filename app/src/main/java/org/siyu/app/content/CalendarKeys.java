package org.siyu.app.content;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.siyu.core.content.ContentRow;

/// What keys do in the calendar: the twin of each thing that the mouse does.
final class CalendarKeys {
  private static final int QUARTER = 15;
  private static final int WEEK = 7;

  private final CalendarViewModel model;
  private final Runnable move;

  /// @param move asks where to move the selected items
  CalendarKeys(CalendarViewModel model, Runnable move) {
    this.model = model;
    this.move = move;
  }

  /// @return whether the key means something here
  boolean press(KeyEvent event, CalendarPane pane) {
    if (pane.press(event)) {
      return true;
    }
    if (event.isShortcutDown()) {
      return command(event);
    }
    return event.isAltDown() ? shift(event) : plain(event, pane);
  }

  private boolean command(KeyEvent event) {
    return switch (event.getCode()) {
      case Z -> done(event.isShiftDown() ? model.edits()::redo : model.edits()::undo);
      case Y -> done(model.edits()::redo);
      case A -> done(model::selectAll);
      case M -> !model.selection().isEmpty() && done(move);
      case D -> !model.selection().isEmpty() && done(model::duplicate);
      case HOME -> done(() -> model.go(model.mode().period(model.day()).first()));
      case END -> done(() -> model.go(model.mode().period(model.day()).last()));
      default -> false;
    };
  }

  /// Moves or stretches what is selected.
  private boolean shift(KeyEvent event) {
    if (model.selection().isEmpty()) {
      return false;
    }
    boolean isByTime = model.mode() == CalendarMode.WEEK || model.mode() == CalendarMode.DAY;
    return switch (event.getCode()) {
      case LEFT -> done(() -> shift(Duration.ofDays(-1)));
      case RIGHT -> done(() -> shift(Duration.ofDays(1)));
      case UP ->
          event.isShiftDown()
              ? done(() -> stretch(-QUARTER))
              : done(() -> shift(isByTime ? Duration.ofMinutes(-QUARTER) : Duration.ofDays(-WEEK)));
      case DOWN ->
          event.isShiftDown()
              ? done(() -> stretch(QUARTER))
              : done(() -> shift(isByTime ? Duration.ofMinutes(QUARTER) : Duration.ofDays(WEEK)));
      default -> false;
    };
  }

  /// The day in sight goes along with the items.
  private void shift(Duration by) {
    LocalDate from = model.day();
    model.edits().shift(model.selection(), by);
    if (by.toDays() != 0) {
      model.go(from.plusDays(by.toDays()));
    }
  }

  private void stretch(int minutes) {
    model
        .single()
        .ifPresent(
            row -> model.edits().stretch(row.id(), Math.max(0, row.plan().minutes() + minutes)));
  }

  private boolean plain(KeyEvent event, CalendarPane pane) {
    KeyCode code = event.getCode();
    boolean isByTime = model.mode() == CalendarMode.WEEK || model.mode() == CalendarMode.DAY;
    return switch (code) {
      case LEFT -> done(() -> step(-1));
      case RIGHT -> done(() -> step(1));
      case UP -> isByTime ? done(() -> model.walk(-1)) : done(() -> step(-WEEK));
      case DOWN -> isByTime ? done(() -> model.walk(1)) : done(() -> step(WEEK));
      case TAB -> walk(event.isShiftDown() ? -1 : 1, pane);
      case HOME -> done(() -> step(1 - model.day().getDayOfWeek().getValue()));
      case END -> done(() -> step(WEEK - model.day().getDayOfWeek().getValue()));
      case PAGE_UP -> done(() -> model.turn(-1));
      case PAGE_DOWN -> done(() -> model.turn(1));
      case ENTER -> done(() -> enter(pane));
      case DELETE, BACK_SPACE -> !model.selection().isEmpty() && done(model::remove);
      case ESCAPE -> !model.selection().isEmpty() && done(() -> model.select(List.of()));
      case N -> done(model::draft);
      case T -> done(model::goToday);
      case R -> done(() -> model.caps().open(model.day()));
      case M -> done(() -> model.show(CalendarMode.MONTH));
      case W -> done(() -> model.show(CalendarMode.WEEK));
      case D -> done(() -> model.show(CalendarMode.DAY));
      case A -> done(() -> model.show(CalendarMode.AGENDA));
      case B -> done(() -> model.show(CalendarMode.BOARD));
      case L -> done(() -> model.show(CalendarMode.LANES));
      default -> false;
    };
  }

  private void step(int days) {
    model.go(model.day().plusDays(days));
    model.select(List.of());
  }

  /// Tab goes through the items of the day, and on to the next control after the last.
  private boolean walk(int step, CalendarPane pane) {
    boolean isThere = model.walk(step);
    if (isThere) {
      model.single().ifPresent(pane::showAll);
    }
    return isThere;
  }

  /// Opens what is selected, goes into a day, or fills an empty one.
  private void enter(CalendarPane pane) {
    if (model.single().isPresent()) {
      model.single().map(ContentRow::id).ifPresent(model::open);
    } else if (model.page().on(model.day()).isEmpty()) {
      model.draft();
    } else {
      walk(1, pane);
    }
  }

  private static boolean done(Runnable run) {
    run.run();
    return true;
  }
}
