package org.siyu.app.exchange;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.planning.ImportResult;

/// What was done, and what to do next.
final class ResultStep extends VBox {
  private static final double NARROWEST_CARD = 320;

  private final ImportViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final ImportLinks links;

  ResultStep(ImportViewModel model, Desk desk, ImportLinks links) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.links = links;
    ImportResult result = model.result().orElseThrow();
    if (model.undone().isPresent()) {
      getChildren().add(new UndoOutcome(model.undone().get(), desk));
      getChildren().add(next());
      return;
    }
    getChildren().addAll(headline(result), new PlanFigures(result.counts(), desk));
    if (!result.counts().rejections().isEmpty()) {
      getChildren().add(rejections(result));
    }
    getChildren().add(new EvenRow(NARROWEST_CARD, next(), saveMapping()));
  }

  private Node headline(ImportResult result) {
    return new InlineProblem(
        Tone.SUCCESS,
        messages.text("exchange.result.done", desk.formats().number(result.batchNo())),
        messages.text(
            "exchange.result.undo-until",
            desk.formats().date(result.undoableUntil().toLocalDate())),
        Action.of(messages.text("exchange.result.undo"), Feather.CORNER_UP_LEFT, this::undo));
  }

  private void undo() {
    new UndoQuestion(desk.dialogs(), messages).ask(model::undo);
  }

  private Card rejections(ImportResult result) {
    return Card.titled(
            messages.text("exchange.result.rejected"),
            messages.text("exchange.result.rejected.text"),
            new RejectionCauses(result.counts().rejections(), desk))
        .action(Controls.button(CorrectionsAction.of(desk, model::writeCorrections)));
  }

  private Card next() {
    boolean isUndone = model.undone().isPresent();
    Action more = Action.of(messages.text("exchange.result.more"), Feather.UPLOAD, model::reset);
    Action tiers = Action.of(messages.text("exchange.result.tiers"), Feather.LAYERS, links.tiers());
    Button first = Controls.primary(isUndone ? more : tiers);
    first.setId("import-first");
    FlowPane row = new FlowPane(8, 8, first);
    row.getChildren()
        .add(
            Controls.button(
                Action.of(
                    messages.text("exchange.result.customers"), Feather.USERS, links.customers())));
    if (!isUndone) {
      row.getChildren().add(Controls.button(more));
    }
    return Card.titled(
        messages.text("exchange.result.next"), messages.text("exchange.result.next.text"), row);
  }

  private Card saveMapping() {
    TextField name = new TextField(model.savedName().orElse(""));
    name.setPromptText(messages.text("exchange.save.prompt"));
    name.setAccessibleText(messages.text("exchange.save.prompt"));
    name.setId("mapping-name");
    name.setOnAction(event -> save(name.getText().strip()));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button save =
        Controls.button(
            Action.of(
                messages.text("exchange.save.action"),
                Feather.SAVE,
                () -> save(name.getText().strip())));
    save.disableProperty().bind(name.textProperty().map(String::isBlank));
    HBox row = new HBox(8, name, save);
    row.setAlignment(Pos.CENTER_LEFT);
    return Card.titled(
        messages.text("exchange.save.title"), messages.text("exchange.save.text"), row);
  }

  private void save(String name) {
    if (name.isEmpty() || !mayReplace(name)) {
      return;
    }
    model.saveProfile(name, () -> desk.toasts().success(messages.text("exchange.save.done", name)));
  }

  private boolean mayReplace(String name) {
    return !model.hasProfile(name)
        || desk.dialogs()
            .confirm(
                Question.of(
                    messages.text("exchange.save.replace.question", name),
                    messages.text("exchange.save.replace.text"),
                    messages.text("exchange.save.replace")));
  }
}
