package org.siyu.app.results;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.PlanChange;

/// Results entered: in a sheet, from the clipboard, from a file.
final class EnterPage extends VBox {
  private final ResultsViewModel model;
  private final EntryViewModel entry;
  private final Desk desk;
  private final Messages messages;
  private final Supplier<ResultWords> words;
  private final EntryTable sheet;
  private final Label state = Controls.paragraph("", "caption");
  private final Button keep;
  private final Button discard;
  private final VBox arrival = new VBox();
  private final VBox lines;

  EnterPage(
      ResultsViewModel model, Desk desk, Consumer<ContentId> open, Supplier<ResultWords> words) {
    super(12);
    this.model = model;
    this.entry = model.entry();
    this.desk = desk;
    this.messages = desk.messages();
    this.words = words;
    this.sheet = new EntryTable(entry, desk, code -> words.get().channel(code), this::pasted, open);
    this.keep =
        Controls.primary(Action.of(messages.text("results.entry.keep"), Feather.CHECK, this::keep));
    keep.setId("results-keep");
    this.discard =
        Controls.button(
            Action.of(messages.text("results.entry.discard"), Feather.X, entry::discard));
    VBox.setVgrow(sheet, Priority.ALWAYS);
    HBox.setHgrow(state, Priority.ALWAYS);
    state.setMinWidth(0);
    state.setId("results-state");
    state.setMaxWidth(Double.MAX_VALUE);
    HBox bar = new HBox(8, state, discard, keep);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("entry-bar");
    Card card = new Card(sheet).edgeToEdge().growing();
    this.lines = new VBox(12, tools(), card, bar);
    VBox.setVgrow(lines, Priority.ALWAYS);
    VBox.setVgrow(arrival, Priority.ALWAYS);
    getChildren().setAll(lines);
    setMinHeight(360);
    WhileShown.listen(
        this,
        () ->
            entry
                .revisionProperty()
                .subscribe(_ -> refresh())
                .and(entry.keepingProperty().subscribe(_ -> tellState()))
                .and(model.imports().planProperty().subscribe(plan -> arrive(plan.isPresent()))));
  }

  private Node tools() {
    FlowPane tools =
        new FlowPane(
            8,
            8,
            Controls.button(
                Action.of(messages.text("results.entry.file"), Feather.UPLOAD, this::choose)),
            Controls.button(
                Action.of(messages.text("results.entry.paste"), Feather.CLIPBOARD, this::paste)),
            Controls.button(
                Action.of(
                    messages.text("results.entry.template"), Feather.DOWNLOAD, this::template)));
    Label hint = Controls.paragraph(messages.text("results.entry.hint"), "caption");
    return new VBox(8, tools, hint);
  }

  private void paste() {
    if (sheet.item().isEmpty()) {
      sheet.start();
    }
    sheet.requestFocus();
    sheet.paste();
  }

  private void pasted(EntryViewModel.Pasted block) {
    desk.toasts()
        .show(
            Toast.of(
                    block.outside() == 0 ? Tone.INFO : Tone.WARNING,
                    block.outside() == 0
                        ? messages.text("results.entry.pasted", block.cells())
                        : messages.text(
                            "results.entry.pasted-outside", block.cells(), block.outside()))
                .with(
                    Action.of(messages.text("widget.undo"), Feather.CORNER_UP_LEFT, entry::undo)));
  }

  private void refresh() {
    sheet.showAgain();
    tellState();
  }

  private void tellState() {
    int count = entry.count();
    int wrong = entry.wrong();
    int unlikely = entry.unlikely();
    long open = entry.lines().stream().filter(item -> item.results().isEmpty()).count();
    String text =
        count == 0
            ? messages.text("results.entry.open", open)
            : messages.text("results.entry.changed", count, entry.items());
    if (wrong > 0) {
      text += " " + messages.text("results.entry.wrong", wrong);
    } else if (unlikely > 0) {
      text += " " + messages.text("results.entry.unlikely", unlikely);
    }
    state.setText(text);
    keep.setDisable(count == 0 || wrong > 0 || entry.keepingProperty().get());
    discard.setDisable(count == 0);
  }

  private void keep() {
    entry.keep(this::kept);
    sheet.requestFocus();
  }

  private void kept(PlanChange change) {
    desk.toasts()
        .show(
            Toast.of(Tone.SUCCESS, messages.text("results.entry.kept", change.count()))
                .with(
                    Action.of(
                        messages.text("widget.undo"),
                        Feather.CORNER_UP_LEFT,
                        () -> entry.takeBack(change))));
  }

  private void choose() {
    desk.dialogs().openFile(FileKind.TABLES).ifPresent(model.imports()::read);
  }

  private void template() {
    List<ContentRow> open =
        entry.lines().stream().filter(item -> item.results().isEmpty()).toList();
    List<ContentRow> wanted = open.isEmpty() ? List.copyOf(entry.lines()) : open;
    desk.dialogs()
        .saveFile(FileKind.WORKBOOK, messages.text("results.template.file"))
        .ifPresent(file -> write(wanted, file));
  }

  private void write(List<ContentRow> items, Path file) {
    ResultWords texts = words.get();
    desk.tasks()
        .run(
            "results.task.exporting",
            _ -> model.services().results().template(items, texts.labels(), file))
        .onSuccess(
            count ->
                desk.toasts()
                    .success(
                        messages.text(
                            "results.template.written", count, String.valueOf(file.getFileName()))))
        .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem)));
  }

  private void arrive(boolean isHere) {
    if (isHere) {
      arrival.getChildren().setAll(new ImportPane(model.imports(), desk, words.get(), this::kept));
      getChildren().setAll(arrival);
    } else {
      getChildren().setAll(lines);
    }
  }
}
