package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DropZone;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.FileFormat;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.recognition.SheetState;

/// Files in, and what was recognised in them: kind, profile, sheet, encoding, header row.
final class FilesStep extends VBox {
  private final ImportViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final ImportWords words;

  FilesStep(ImportViewModel model, Desk desk) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = new ImportWords(messages);
    DropZone drop =
        new DropZone(
            messages.text("exchange.drop.title"),
            messages.text("exchange.drop.text"),
            Action.of(messages.text("exchange.drop.choose"), Feather.FOLDER, this::chooseFiles),
            model::addFiles);
    if (model.sheets().isEmpty()) {
      VBox.setVgrow(drop, Priority.ALWAYS);
    }
    getChildren().add(drop);
    Map<Path, List<SheetItem>> files = new LinkedHashMap<>();
    for (SheetItem item : model.sheets().items()) {
      files.computeIfAbsent(item.file().file(), file -> new java.util.ArrayList<>()).add(item);
    }
    files.forEach((file, sheets) -> getChildren().add(card(file, sheets)));
  }

  private void chooseFiles() {
    List<Path> chosen = desk.dialogs().openFiles(FileKind.TABLES);
    if (!chosen.isEmpty()) {
      model.addFiles(chosen);
    }
  }

  private Card card(Path file, List<SheetItem> sheets) {
    SheetItem first = sheets.getFirst();
    boolean isCsv = first.file().format() == FileFormat.CSV;
    String facts =
        isCsv
            ? messages.text(
                "exchange.file.csv",
                first.file().textFormat().encoding(),
                separator(first.file().textFormat().separator()))
            : messages.text("exchange.file.workbook", first.file().format().name(), sheets.size());
    Card card = Card.titled(ImportWords.name(file), facts);
    card.action(
        Controls.iconButton(
            Action.of(
                messages.text("exchange.file.remove", ImportWords.name(file)),
                Feather.X,
                () -> model.removeFile(file))));
    sheets.forEach(item -> card.getChildren().add(row(item)));
    return card;
  }

  private String separator(char separator) {
    return separator == '\t' ? messages.text("exchange.separator.tab") : String.valueOf(separator);
  }

  private Node row(SheetItem item) {
    String name =
        item.sheet().name().isEmpty() ? messages.text("exchange.sheet.only") : item.sheet().name();
    CheckBox chosen = new CheckBox(name);
    chosen.setSelected(item.isChosen());
    chosen.setDisable(!item.isReadable());
    chosen.setMinWidth(140);
    chosen.setOnAction(event -> model.choose(item, chosen.isSelected()));
    HBox row = new HBox(12, chosen);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("list-row");
    item.kind()
        .filter(kind -> item.isReadable())
        .ifPresent(kind -> row.getChildren().add(Badge.of(Tone.INFO, words.kind(kind))));
    if (item.sheet().state() != SheetState.CHOSEN) {
      row.getChildren()
          .add(Badge.of(tone(item.sheet().state()), words.state(item.sheet().state())));
    }
    Region gap = Controls.spacer();
    row.getChildren().add(gap);
    if (item.isReadable()) {
      row.getChildren().addAll(profileChoice(item), headerChoice(item));
    }
    VBox whole = new VBox(4, row);
    item.sheet().problems().stream()
        .map(problem -> Controls.paragraph(desk.problems().sentence(problem), "caption"))
        .forEach(whole.getChildren()::add);
    return whole;
  }

  private static Tone tone(SheetState state) {
    return switch (state) {
      case CHOSEN, NOT_CHOSEN, EMPTY -> Tone.NEUTRAL;
      case HIDDEN, OTHER_KIND, NOT_IMPORTABLE_YET -> Tone.WARNING;
      case UNKNOWN_LAYOUT -> Tone.ERROR;
    };
  }

  private Node profileChoice(SheetItem item) {
    ComboBox<Profile> box = new ComboBox<>();
    box.getItems().setAll(model.profiles());
    box.setConverter(new TextConverter<>(profile -> profile.name(messages.language().locale())));
    box.setValue(item.profile().orElseThrow());
    box.setAccessibleText(messages.text("exchange.sheet.profile"));
    box.setTooltip(Controls.tooltip(messages.text("exchange.sheet.profile")));
    box.setPrefWidth(220);
    box.setOnAction(event -> model.remap(item, box.getValue(), headerRow(item)));
    return box;
  }

  private Node headerChoice(SheetItem item) {
    ComboBox<Integer> box = new ComboBox<>();
    item.sheet().sample().stream().limit(30).forEach(row -> box.getItems().add(row.number()));
    box.setConverter(new TextConverter<>(row -> messages.text("exchange.sheet.header-row", row)));
    box.setValue(headerRow(item));
    box.setAccessibleText(messages.text("exchange.sheet.header"));
    box.setTooltip(Controls.tooltip(messages.text("exchange.sheet.header")));
    box.setOnAction(
        event ->
            Optional.ofNullable(box.getValue())
                .ifPresent(row -> model.remap(item, item.profile().orElseThrow(), row)));
    return box;
  }

  private static int headerRow(SheetItem item) {
    return item.sheet().header().orElseThrow().lastRow();
  }
}
