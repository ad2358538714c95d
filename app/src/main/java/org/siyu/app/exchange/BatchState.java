package org.siyu.app.exchange;

import java.time.LocalDateTime;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.planning.ImportBatch;

/// What became of an import: undone, to be undone until a day, or final.
record BatchState(ImportBatch batch, boolean canUndo) {
  String words(Desk desk) {
    if (batch.undoneAt().isPresent()) {
      return desk.messages()
          .text("exchange.history.undone", date(desk, batch.undoneAt().orElseThrow()));
    }
    return canUndo
        ? desk.messages().text("exchange.history.undoable", date(desk, batch.undoableUntil()))
        : desk.messages().text("exchange.history.final");
  }

  /// Without the day.
  String word(Messages messages) {
    return messages.text(
        batch.undoneAt().isPresent()
            ? "exchange.history.short.undone"
            : canUndo ? "exchange.history.short.undoable" : "exchange.history.final");
  }

  Tone tone() {
    return batch.undoneAt().isPresent() ? Tone.WARNING : canUndo ? Tone.SUCCESS : Tone.NEUTRAL;
  }

  private static String date(Desk desk, LocalDateTime at) {
    return desk.formats().date(at.toLocalDate());
  }
}
