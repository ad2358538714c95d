package org.siyu.app.exchange;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.planning.UndoResult;

/// What an undo took back, and what stays because somebody has worked on it since.
final class UndoOutcome extends VBox {
  private static final int MOST = 50;

  private final Messages messages;
  private final ImportWords words;

  UndoOutcome(UndoResult undone, Desk desk) {
    super(16);
    this.messages = desk.messages();
    this.words = new ImportWords(messages);
    getChildren()
        .add(
            new InlineProblem(
                Tone.INFO,
                messages.text("exchange.result.undone"),
                messages.text(
                    "exchange.result.undone.text",
                    desk.formats().number(undone.customersRemoved()),
                    desk.formats().number(undone.ordersRemoved()),
                    desk.formats().number(undone.interactionsRemoved()),
                    desk.formats().number(undone.changesRestored()),
                    desk.formats().number(undone.keptCount()))));
    if (undone.keptCount() > 0) {
      getChildren().add(kept(undone, desk));
    }
  }

  private Card kept(UndoResult undone, Desk desk) {
    VBox rows = new VBox(6);
    undone.kept().stream().limit(MOST).map(this::line).forEach(rows.getChildren()::add);
    if (undone.keptCount() > MOST) {
      rows.getChildren()
          .add(
              Controls.paragraph(
                  messages.text(
                      "exchange.kept.more", desk.formats().number(undone.keptCount() - MOST)),
                  "caption"));
    }
    return Card.titled(
        messages.text("exchange.kept.title"), messages.text("exchange.kept.text"), rows);
  }

  private Label line(UndoResult.Kept kept) {
    String what =
        kept.label().isEmpty() ? messages.text("exchange.preview.nameless") : kept.label();
    String reason =
        switch (kept.reason()) {
          case EDITED -> messages.text("exchange.kept.edited");
          case IN_USE -> messages.text("exchange.kept.in-use");
        };
    return Controls.paragraph(
        kept.field().isEmpty()
            ? messages.text("exchange.kept.whole", words.subject(kept.subject()), what, reason)
            : messages.text(
                "exchange.kept.field",
                words.subject(kept.subject()),
                what,
                words.field(kept.field()),
                reason));
  }
}
