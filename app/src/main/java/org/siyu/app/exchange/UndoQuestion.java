package org.siyu.app.exchange;

import org.siyu.app.dialog.Dialogs;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;

/// Asks whether an import is really to be taken back.
record UndoQuestion(Dialogs dialogs, Messages messages) {
  void ask(Runnable undo) {
    boolean isSure =
        dialogs.confirm(
            Question.dangerous(
                messages.text("exchange.result.undo.question"),
                messages.text("exchange.result.undo.text"),
                messages.text("exchange.result.undo")));
    if (isSure) {
      undo.run();
    }
  }
}
