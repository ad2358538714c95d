package org.siyu.app.exchange;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.planning.ActionCounts;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.exchange.planning.ImportBatchDetails;
import org.siyu.core.exchange.planning.NoticeCount;
import org.siyu.core.shared.Money;

/// One earlier import: what it was, what it did, what did not go in, and the way back.
final class BatchDetails extends VBox {
  private final ImportBatchDetails details;
  private final ImportHistoryViewModel model;
  private final Desk desk;
  private final Messages messages;

  BatchDetails(ImportBatchDetails details, ImportHistoryViewModel model, Desk desk) {
    super(20);
    this.details = details;
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    model.undone().ifPresent(undone -> getChildren().add(new UndoOutcome(undone, desk)));
    getChildren().addAll(facts(), section("exchange.history.done", done()));
    if (!details.rejections().isEmpty()) {
      getChildren()
          .add(
              section(
                  "exchange.result.rejected",
                  new RejectionCauses(details.rejections(), desk),
                  corrections()));
    }
    if (!details.notices().isEmpty()) {
      getChildren().add(section("exchange.history.notices", notices()));
    }
    if (model.canUndo(details.batch())) {
      getChildren().add(section("exchange.result.undo", undoText(), undo()));
    }
  }

  private VBox section(String key, Node... content) {
    VBox section = new VBox(8, Controls.label(messages.text(key), "overline"));
    section.getChildren().addAll(content);
    return section;
  }

  private KeyValueList facts() {
    ImportBatch batch = details.batch();
    BatchState state = new BatchState(batch, model.canUndo(batch));
    return new KeyValueList()
        .add(messages.text("exchange.history.state"), Badge.of(state.tone(), state.words(desk)))
        .add(messages.text("exchange.history.at"), desk.formats().dateTime(batch.importedAt()))
        .add(messages.text("exchange.history.by"), batch.importedBy())
        .add(
            messages.text("exchange.history.files"),
            String.join(messages.text("exchange.list"), batch.files()))
        .add(messages.text("exchange.history.kind"), new ImportWords(messages).kind(batch.kind()))
        .add(
            messages.text("exchange.history.profile"),
            model.profileName(batch, messages.language().locale()));
  }

  private KeyValueList done() {
    Formats formats = desk.formats();
    ImportBatch batch = details.batch();
    KeyValueList list =
        new KeyValueList()
            .add(
                messages.text("exchange.figure.lines"),
                messages.text(
                    "exchange.history.lines",
                    formats.number(batch.linesRead()),
                    formats.number(batch.linesRejected())))
            .add(messages.text("exchange.figure.customers"), actions(details.customers()));
    if (batch.kind() == ImportKind.ORDERS) {
      list.add(messages.text("exchange.figure.orders"), actions(details.orders()));
      money(list, details.sums());
    }
    if (batch.kind() == ImportKind.INTERACTIONS) {
      list.add(messages.text("exchange.figure.interactions"), actions(details.interactions()));
    }
    return list;
  }

  /// Of refunds alone what they come to; what was given back is told where there is some.
  private void money(KeyValueList list, ImportBatchDetails.Sums sums) {
    Formats formats = desk.formats();
    Money back = sums.cancelled().plus(sums.refunded());
    if (sums.purchased().isZero() && sums.cancelled().isZero() && !back.isZero()) {
      list.add(messages.text("exchange.figure.refunded"), formats.money(back));
      return;
    }
    list.add(messages.text("exchange.figure.net"), formats.money(sums.net()));
    if (!back.isZero()) {
      String told =
          messages.text(
              "exchange.figure.sums", formats.money(sums.purchased()), formats.money(back));
      list.add("", Controls.paragraph(told, "caption"));
    }
  }

  private String actions(ActionCounts counts) {
    return messages.text(
        "exchange.history.actions",
        desk.formats().number(counts.created()),
        desk.formats().number(counts.updated()),
        desk.formats().number(counts.unchanged()),
        desk.formats().number(counts.conflicts()));
  }

  private VBox notices() {
    VBox rows = new VBox(6);
    for (NoticeCount notice : details.notices()) {
      String first = desk.problems().full(notice.first());
      rows.getChildren()
          .add(
              Controls.paragraph(
                  notice.count() == 1
                      ? first
                      : messages.text(
                          "exchange.history.notice",
                          desk.formats().number(notice.count()),
                          first)));
    }
    return rows;
  }

  private Node corrections() {
    return new FlowPane(
        Controls.button(
            CorrectionsAction.of(desk, model::writeCorrections)
                .disabledWhen(model.busyProperty())));
  }

  private Node undoText() {
    return Controls.paragraph(messages.text("exchange.result.undo.text"), "caption");
  }

  private Node undo() {
    Button undo =
        Controls.danger(
            Action.of(messages.text("exchange.result.undo"), Feather.CORNER_UP_LEFT, this::askUndo)
                .disabledWhen(model.busyProperty()));
    return new FlowPane(undo);
  }

  private void askUndo() {
    new UndoQuestion(desk.dialogs(), messages).ask(model::undo);
  }
}
