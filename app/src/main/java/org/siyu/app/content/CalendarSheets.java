package org.siyu.app.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.core.content.ContentRow;

/// The small sheets of the calendar: a new item, where to move items to, where to copy them to.
final class CalendarSheets {
  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Desk desk;
  private final Messages messages;
  private final PopoverLayer layer;
  private final Supplier<CalendarPane> pane;

  CalendarSheets(
      CalendarViewModel model,
      CalendarWords words,
      Desk desk,
      PopoverLayer layer,
      Supplier<CalendarPane> pane) {
    this.model = model;
    this.words = words;
    this.desk = desk;
    this.messages = desk.messages();
    this.layer = layer;
    this.pane = pane;
  }

  /// Shows the new item while there is one.
  void draft(Optional<DraftForm> wanted) {
    if (wanted.isEmpty()) {
      layer.close();
      return;
    }
    DraftEditor editor = new DraftEditor(model, wanted.get(), words, desk);
    layer.open(
        editor,
        pane.get().anchor(),
        () -> {
          model.leaveDraft();
          pane.get().takeKeyboard();
        });
    editor.takeKeyboard();
  }

  /// Asks where to move what is selected.
  void move() {
    if (model.selected().isEmpty()) {
      return;
    }
    ContentRow first = model.selected().getFirst();
    boolean isOne = model.selected().size() == 1;
    ask(
        "content.move",
        "content.move.do",
        first.plan().start(),
        isOne,
        to -> {
          if (isOne) {
            model.edits().move(first.id(), to);
          } else {
            model.edits().toDay(model.selection(), to.toLocalDate());
          }
          model.go(to.toLocalDate());
        });
  }

  /// Asks where to copy the day, week or month in sight to.
  void copy() {
    LocalDate from = model.day();
    CalendarMode mode = model.mode();
    ask(
        "content.copy." + kind(mode),
        "content.copy.do",
        mode.turned(from, 1).atStartOfDay(),
        false,
        to -> {
          model.edits().copyPeriod(mode, from, to.toLocalDate());
          model.go(to.toLocalDate());
        });
  }

  /// Asks which day, week or month to copy to the one in sight.
  void copyHere() {
    LocalDate to = model.day();
    CalendarMode mode = model.mode();
    ask(
        "content.copy-here." + kind(mode),
        "content.copy.do",
        mode.turned(to, -1).atStartOfDay(),
        false,
        from -> model.edits().copyPeriod(mode, from.toLocalDate(), to));
  }

  private static String kind(CalendarMode mode) {
    return switch (mode) {
      case DAY -> "day";
      case WEEK -> "week";
      case MONTH, AGENDA, BOARD, LANES -> "month";
    };
  }

  private interface Chosen {
    void at(LocalDateTime moment);
  }

  private void ask(
      String heading, String verb, LocalDateTime proposed, boolean isTimed, Chosen chosen) {
    MomentSheet sheet =
        new MomentSheet(
            desk,
            messages.text(heading),
            messages.text(verb),
            proposed,
            isTimed,
            moment -> {
              layer.close();
              chosen.at(moment);
            });
    layer.open(sheet, pane.get().anchor(), () -> pane.get().takeKeyboard());
    sheet.takeKeyboard();
  }
}
