package org.siyu.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.mapping.MappedColumn;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.reading.UnknownValue;

/// What each column means, with samples, and what unknown values stand for.
final class ColumnsStep extends VBox {
  private final ImportViewModel model;
  private final Messages messages;
  private final ImportWords words;

  ColumnsStep(ImportViewModel model, Desk desk) {
    super(16);
    this.model = model;
    this.messages = desk.messages();
    this.words = new ImportWords(messages);
    List<List<String>> seen = new ArrayList<>();
    for (SheetItem item : model.chosen()) {
      if (!seen.contains(item.headers())) {
        seen.add(item.headers());
        missing(item);
        getChildren().add(mapping(item));
      }
    }
    if (!model.unknownValues().isEmpty()) {
      getChildren().add(values());
    }
  }

  private void missing(SheetItem item) {
    Profile profile = item.profile().orElseThrow();
    for (Set<ImportField> fields : item.columns().orElseThrow().missing(profile.shape())) {
      getChildren()
          .add(
              new InlineProblem(
                  Tone.WARNING,
                  messages.text("exchange.columns.missing"),
                  messages.text("exchange.columns.missing.text", words.fields(fields))));
    }
  }

  private Card mapping(SheetItem item) {
    GridPane grid = grid(28, 40, 32);
    grid.addRow(
        0,
        head("exchange.columns.header"),
        head("exchange.columns.samples"),
        head("exchange.columns.meaning"));
    int row = 1;
    for (MappedColumn column : item.columns().orElseThrow().columns()) {
      Label samples =
          Controls.label(String.join(messages.text("exchange.list"), column.samples()), "muted");
      samples.setTooltip(Controls.tooltip(samples.getText()));
      grid.addRow(row++, Controls.label(column.header(), "strong"), samples, choice(item, column));
    }
    return Card.titled(
        messages.text("exchange.columns.title", ImportWords.name(item.file().file())),
        messages.text(
            "exchange.columns.profile",
            item.profile().orElseThrow().name(messages.language().locale())),
        grid);
  }

  private Node choice(SheetItem item, MappedColumn column) {
    List<ColumnTarget> targets = new ArrayList<>();
    targets.add(column.target());
    item.profile().orElseThrow().shape().fields().stream()
        .map(ColumnTarget.ToField::new)
        .filter(target -> !target.equals(column.target()))
        .forEach(targets::add);
    for (ColumnTarget other :
        List.of(
            new ColumnTarget.ToTagGroup(column.header()),
            new ColumnTarget.ToAttribute(column.header()),
            new ColumnTarget.Ignored())) {
      if (!other.equals(column.target())) {
        targets.add(other);
      }
    }
    SearchableComboBox<ColumnTarget> box =
        new SearchableComboBox<>(FXCollections.observableArrayList(targets));
    box.setConverter(new TextConverter<>(words::target));
    box.setValue(column.target());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(messages.text("exchange.columns.meaning-of", column.header()));
    if (column.target() instanceof ColumnTarget.Unmapped) {
      Controls.styled(box, "unmapped");
    }
    box.valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && !now.equals(column.target())) {
                model.map(item, column.column(), now);
              }
            });
    return box;
  }

  private Card values() {
    GridPane grid = grid(28, 40, 32);
    grid.addRow(
        0,
        head("exchange.values.value"),
        head("exchange.values.field"),
        head("exchange.values.meaning"));
    int row = 1;
    for (UnknownValue value : model.unknownValues()) {
      ComboBox<String> box = new ComboBox<>();
      box.getItems().setAll(words.codes(value.field()));
      box.setConverter(new TextConverter<>(code -> words.code(value.field(), code)));
      box.setValue(
          model.learned().getOrDefault(value.field(), java.util.Map.of()).get(value.value()));
      box.setPromptText(messages.text("exchange.values.choose"));
      box.setMaxWidth(Double.MAX_VALUE);
      box.setAccessibleText(messages.text("exchange.values.meaning-of", value.value()));
      box.setOnAction(event -> model.assign(value, box.getValue()));
      grid.addRow(
          row++,
          Controls.label(value.value(), "strong"),
          Controls.label(
              messages.text("exchange.values.rows", words.field(value.field()), value.count()),
              "muted"),
          box);
    }
    return Card.titled(
        messages.text("exchange.values.title"), messages.text("exchange.values.text"), grid);
  }

  private Label head(String key) {
    return Controls.label(messages.text(key), "overline");
  }

  private static GridPane grid(double... percents) {
    GridPane grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(8);
    for (double percent : percents) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }
}
