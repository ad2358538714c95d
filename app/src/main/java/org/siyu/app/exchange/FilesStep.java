package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
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
import org.siyu.app.widget.DropZone;
import org.siyu.core.exchange.FileFormat;

/// Files in, and what was recognised in them.
final class FilesStep extends VBox {
  private static final List<String> ENCODINGS =
      List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-1252");

  private final ImportViewModel model;
  private final Desk desk;
  private final Messages messages;

  FilesStep(ImportViewModel model, Desk desk) {
    super(12);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    if (model.sheets().isEmpty()) {
      DropZone drop =
          new DropZone(
              messages.text("exchange.drop.title"),
              messages.text("exchange.drop.text"),
              choosing("exchange.drop.choose"),
              model::addFiles);
      drop.getChildren()
          .addAll(
              Controls.paragraph(messages.text("exchange.drop.paste"), "caption"),
              Controls.paragraph(messages.text("exchange.drop.promise"), "caption"));
      drop.lookupAll(".button").forEach(button -> button.setId("import-first"));
      VBox.setVgrow(drop, Priority.ALWAYS);
      FileArrival.byDrop(this, drop, model::addFiles);
      getChildren().add(drop);
      return;
    }
    Map<Path, List<SheetItem>> files = new LinkedHashMap<>();
    for (SheetItem item : model.sheets().items()) {
      files.computeIfAbsent(item.file().file(), file -> new ArrayList<>()).add(item);
    }
    files.forEach((file, sheets) -> getChildren().add(card(file, sheets)));
    getChildren().add(more());
    if (model.sheets().items().stream().anyMatch(item -> !isText(item))) {
      getChildren().add(hiddenRows());
    }
  }

  private Action choosing(String key) {
    return Action.of(messages.text(key), Feather.FOLDER, this::chooseFiles);
  }

  private void chooseFiles() {
    List<Path> chosen = desk.dialogs().openFiles(FileKind.TABLES);
    if (!chosen.isEmpty()) {
      model.addFiles(chosen);
    }
  }

  /// A narrow place to drop more files on; the rest of the page takes them too.
  private Node more() {
    Button choose = Controls.button(choosing("exchange.drop.more"));
    choose.setId("import-first");
    HBox row =
        new HBox(
            12, choose, Controls.paragraph(messages.text("exchange.drop.more.text"), "caption"));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("drop-zone", "compact");
    FileArrival.byDrop(this, row, model::addFiles);
    return row;
  }

  private Node hiddenRows() {
    CheckBox box = new CheckBox(messages.text("exchange.sheet.hidden-rows"));
    box.setId("hidden-rows");
    box.setSelected(model.readsHiddenRows());
    box.setOnAction(event -> model.readHiddenRows(box.isSelected()));
    return box;
  }

  private Card card(Path file, List<SheetItem> sheets) {
    SheetItem first = sheets.getFirst();
    String name = ImportWords.name(file);
    boolean isText = isText(first);
    String facts =
        isText
            ? messages.text("exchange.file.csv", separator(first.file().textFormat().separator()))
            : messages.text("exchange.file.workbook", first.file().format().name(), sheets.size());
    Card card = Card.titled(name, facts);
    if (isText) {
      card.action(encoding(file, first.file().textFormat().encoding()));
    }
    Button remove =
        Controls.iconButton(
            Action.of(
                messages.text("exchange.file.remove", name),
                Feather.X,
                () -> model.removeFile(file)));
    remove.setId("remove " + name);
    card.action(remove);
    for (SheetItem item : sheets) {
      card.getChildren().add(new SheetRow(item, model, desk));
    }
    return card;
  }

  private static boolean isText(SheetItem item) {
    return item.file().format() == FileFormat.CSV;
  }

  private String separator(char separator) {
    return separator == '\t' ? messages.text("exchange.separator.tab") : String.valueOf(separator);
  }

  private Node encoding(Path file, String current) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(ENCODINGS);
    if (!ENCODINGS.contains(current)) {
      box.getItems().addFirst(current);
    }
    box.setValue(current);
    box.setId("encoding " + ImportWords.name(file));
    box.setAccessibleText(messages.text("exchange.file.encoding-of", ImportWords.name(file)));
    box.setTooltip(Controls.tooltip(messages.text("exchange.file.encoding")));
    box.setOnAction(event -> model.reread(file, box.getValue()));
    return box;
  }
}
