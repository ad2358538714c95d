package org.siyu.app.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.planning.ImportResult;
import org.siyu.core.exchange.planning.RejectionCount;
import org.siyu.core.exchange.planning.UndoResult;

/// What was done, and what to do next.
final class ResultStep extends VBox {
  private final ImportViewModel model;
  private final Desk desk;
  private final Messages messages;

  ResultStep(ImportViewModel model, Desk desk, ImportLinks links) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    ImportResult result = model.result().orElseThrow();
    getChildren().add(headline(result));
    getChildren().add(new PlanFigures(result.counts(), desk));
    if (!result.counts().rejections().isEmpty()) {
      getChildren().add(rejections(result));
    }
    getChildren().addAll(next(links), saveMapping());
  }

  private Node headline(ImportResult result) {
    if (model.undone().isPresent()) {
      UndoResult undone = model.undone().get();
      return new InlineProblem(
          Tone.INFO,
          messages.text("exchange.result.undone"),
          messages.text(
              "exchange.result.undone.text",
              desk.formats().number(undone.customersRemoved()),
              desk.formats().number(undone.ordersRemoved()),
              desk.formats().number(undone.changesRestored()),
              desk.formats().number(undone.keptCount())));
    }
    return new InlineProblem(
        Tone.SUCCESS,
        messages.text("exchange.result.done", desk.formats().number(result.batchNo())),
        messages.text(
            "exchange.result.undo-until",
            desk.formats().date(result.undoableUntil().toLocalDate())),
        Action.of(messages.text("exchange.result.undo"), Feather.CORNER_UP_LEFT, this::undo));
  }

  private void undo() {
    boolean isSure =
        desk.dialogs()
            .confirm(
                Question.dangerous(
                    messages.text("exchange.result.undo.question"),
                    messages.text("exchange.result.undo.text"),
                    messages.text("exchange.result.undo")));
    if (isSure) {
      model.undo();
    }
  }

  private Card rejections(ImportResult result) {
    VBox rows = new VBox(6);
    for (RejectionCount rejection : result.counts().rejections()) {
      rows.getChildren()
          .add(
              Controls.paragraph(
                  messages.text(
                      rejection.orders() > 0
                          ? "exchange.result.rejection-orders"
                          : "exchange.result.rejection",
                      desk.formats().number(rejection.lines()),
                      messages.text("reason." + rejection.reason()),
                      desk.formats().number(rejection.orders()))));
    }
    return Card.titled(
            messages.text("exchange.result.rejected"),
            messages.text("exchange.result.rejected.text"),
            rows)
        .action(
            Controls.button(
                Action.of(
                    messages.text("exchange.result.corrections"),
                    Feather.DOWNLOAD,
                    this::corrections)));
  }

  private void corrections() {
    desk.dialogs()
        .saveFile(FileKind.WORKBOOK, messages.text("exchange.result.corrections.file"))
        .ifPresent(
            file ->
                model.writeCorrections(
                    file,
                    () ->
                        desk.toasts()
                            .success(
                                messages.text(
                                    "exchange.result.corrections.written",
                                    ImportWords.name(file)))));
  }

  private Card next(ImportLinks links) {
    List<Node> buttons = new ArrayList<>();
    buttons.add(
        Controls.primary(
            Action.of(messages.text("exchange.result.tiers"), Feather.LAYERS, links.tiers())));
    buttons.add(
        Controls.button(
            Action.of(
                messages.text("exchange.result.customers"), Feather.USERS, links.customers())));
    buttons.add(
        Controls.button(
            Action.of(messages.text("exchange.result.more"), Feather.UPLOAD, model::reset)));
    FlowPane row = new FlowPane(8, 8);
    row.getChildren().setAll(buttons);
    return Card.titled(messages.text("exchange.result.next"), row);
  }

  private Card saveMapping() {
    TextField name = new TextField();
    name.setPromptText(messages.text("exchange.save.prompt"));
    name.setAccessibleText(messages.text("exchange.save.prompt"));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button save =
        Controls.button(
            Action.of(
                messages.text("exchange.save.action"),
                Feather.SAVE,
                () ->
                    model.saveProfile(
                        name.getText().strip(),
                        () ->
                            desk.toasts()
                                .success(
                                    messages.text("exchange.save.done", name.getText().strip())))));
    save.disableProperty().bind(name.textProperty().map(String::isBlank));
    HBox row = new HBox(8, name, save);
    row.setAlignment(Pos.CENTER_LEFT);
    return Card.titled(
        messages.text("exchange.save.title"), messages.text("exchange.save.text"), row);
  }
}
