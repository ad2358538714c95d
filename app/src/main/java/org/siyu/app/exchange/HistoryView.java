package org.siyu.app.exchange;

import java.util.function.ToLongFunction;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.exchange.planning.ImportBatch;

/// Earlier imports; one is looked at in the drawer.
final class HistoryView extends VBox {
  private final ImportHistoryViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final ImportWords words;
  private final VBox trouble = new VBox(8);
  private final DataTable<ImportBatch> table;

  HistoryView(ImportHistoryViewModel model, Desk desk) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = new ImportWords(messages);
    this.table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    trouble.managedProperty().bind(trouble.visibleProperty());
    getChildren().addAll(trouble, table);
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.revisionProperty().subscribe(revision -> draw()), this::leave));
  }

  private DataTable<ImportBatch> table() {
    DataTable<ImportBatch> made =
        new DataTable<ImportBatch>(messages.text("exchange.page.history"))
            .number(
                "batch",
                messages.text("exchange.history.batch"),
                60,
                ImportBatch::batchNo,
                number -> desk.formats().number(number))
            .value(
                "at",
                messages.text("exchange.history.at"),
                136,
                ImportBatch::importedAt,
                desk.formats()::dateTime)
            .node(
                "state",
                messages.text("exchange.history.state"),
                128,
                this::state,
                batch -> Badge.of(stateOf(batch).tone(), state(batch)))
            .text(
                "kind",
                messages.text("exchange.history.kind"),
                84,
                batch -> words.kind(batch.kind()))
            .text(
                "files",
                messages.text("exchange.history.files"),
                200,
                batch -> String.join(messages.text("exchange.list"), batch.files()));
    count(made, "read", ImportBatch::linesRead);
    count(made, "rejected", ImportBatch::linesRejected);
    count(made, "created", batch -> batch.actions().created());
    count(made, "updated", batch -> batch.actions().updated());
    made.text("by", messages.text("exchange.history.by"), 96, ImportBatch::importedBy);
    made.rows(model.batches());
    made.onOpen(model::open);
    return made.empty(empty()).dense();
  }

  private void count(
      DataTable<ImportBatch> made, String column, ToLongFunction<ImportBatch> count) {
    made.number(
        column,
        messages.text("exchange.history." + column),
        72,
        count::applyAsLong,
        desk.formats()::number);
  }

  private EmptyState empty() {
    return new EmptyState(
        Feather.INBOX,
        messages.text("exchange.history.empty"),
        messages.text("exchange.history.empty.text"),
        Action.of(
            messages.text("exchange.page.wizard"),
            Feather.UPLOAD,
            () -> model.pageProperty().set(ImportPage.WIZARD)));
  }

  private String state(ImportBatch batch) {
    return stateOf(batch).word(messages);
  }

  private BatchState stateOf(ImportBatch batch) {
    return new BatchState(batch, model.canUndo(batch));
  }

  private void leave() {
    if (model.opened().isPresent()) {
      desk.drawer().close();
    }
  }

  private void draw() {
    trouble
        .getChildren()
        .setAll(
            model.problems().stream()
                .map(problem -> new InlineProblem(Tone.ERROR, "", desk.problems().full(problem)))
                .toList());
    trouble.setVisible(!model.problems().isEmpty());
    table.setDisable(!model.isRead());
    model
        .opened()
        .ifPresent(
            details -> {
              String title =
                  messages.text(
                      "exchange.history.title", desk.formats().number(details.batch().batchNo()));
              BatchDetails shown = new BatchDetails(details, model, desk);
              if (desk.drawer().openProperty().get()) {
                desk.drawer().update(title, shown);
              } else {
                desk.drawer().open(title, shown, model::close);
              }
            });
  }
}
