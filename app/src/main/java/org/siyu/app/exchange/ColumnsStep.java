package org.siyu.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.mapping.MappedColumn;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.reading.UnknownValue;

/// What unknown values stand for, since only a person knows; and what each column means, with
/// samples.
final class ColumnsStep extends VBox {
  private final ImportViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final ImportWords words;

  ColumnsStep(ImportViewModel model, Desk desk) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = new ImportWords(messages);
    Map<List<String>, List<SheetItem>> sheets = new LinkedHashMap<>();
    for (SheetItem item : model.sheets().chosen()) {
      sheets.computeIfAbsent(item.headers(), headers -> new ArrayList<>()).add(item);
    }
    sheets.values().forEach(same -> missing(same.getFirst()));
    if (!model.unknownValues().isEmpty()) {
      getChildren().add(values());
    }
    sheets.values().forEach(same -> getChildren().add(mapping(same)));
  }

  private void missing(SheetItem item) {
    for (Set<ImportField> fields : item.missing()) {
      getChildren()
          .add(
              new InlineProblem(
                  Tone.WARNING,
                  messages.text("exchange.columns.missing"),
                  messages.text("exchange.columns.missing.text", words.fields(fields))));
    }
  }

  private Card mapping(List<SheetItem> same) {
    SheetItem item = same.getFirst();
    FieldGrid grid = new FieldGrid(26, 42, 32);
    grid.heads(
        messages.text("exchange.columns.header"),
        messages.text("exchange.columns.samples"),
        messages.text("exchange.columns.meaning"));
    for (MappedColumn column : item.columns().orElseThrow().columns()) {
      String samples =
          column.samples().stream()
              .map(sample -> ImportWords.sample(column.target(), sample))
              .collect(Collectors.joining(messages.text("exchange.list")));
      Label shown = Controls.label(samples, "muted");
      shown.setTooltip(Controls.tooltip(samples.isEmpty() ? column.header() : samples));
      Label header = Controls.label(column.header(), "strong");
      header.setTooltip(Controls.tooltip(column.header()));
      grid.row(header, shown, choice(item, column));
    }
    return Card.titled(
        messages.text("exchange.columns.title", files(same)),
        messages.text(
            "exchange.columns.profile",
            item.profile().orElseThrow().name(messages.language().locale())),
        grid);
  }

  private String files(List<SheetItem> same) {
    Set<String> names = new LinkedHashSet<>();
    same.forEach(item -> names.add(ImportWords.name(item.file().file())));
    return String.join(messages.text("exchange.list"), names);
  }

  private ComboBox<ColumnTarget> choice(SheetItem item, MappedColumn column) {
    ComboBox<ColumnTarget> box = new SearchableComboBox<>();
    List<ColumnTarget> targets = new ArrayList<>();
    targets.add(column.target());
    for (ImportField field : item.profile().orElseThrow().shape().fields()) {
      targets.add(new ColumnTarget.ToField(field));
    }
    targets.add(new ColumnTarget.ToTagGroup(column.header()));
    targets.add(new ColumnTarget.ToAttribute(column.header()));
    targets.add(new ColumnTarget.Ignored());
    box.getItems().setAll(targets.stream().distinct().toList());
    box.setConverter(new ChoiceWords<>(words::target));
    box.setValue(column.target());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setId("column " + ImportWords.name(item.file().file()) + " " + column.column());
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
    FieldGrid grid = new FieldGrid(26, 42, 32);
    grid.heads(
        messages.text("exchange.values.value"),
        messages.text("exchange.values.field"),
        messages.text("exchange.values.meaning"));
    for (UnknownValue value : model.unknownValues()) {
      ComboBox<String> box = new ComboBox<>();
      box.getItems().setAll(words.codes(value.field()));
      box.setConverter(new ChoiceWords<>(code -> words.code(value.field(), code)));
      model.learned().of(value.field(), value.value()).ifPresent(box::setValue);
      box.setPromptText(messages.text("exchange.values.choose"));
      box.setMaxWidth(Double.MAX_VALUE);
      box.setId("value " + value.field().code() + " " + value.value());
      box.setAccessibleText(messages.text("exchange.values.meaning-of", value.value()));
      box.setOnAction(event -> model.assign(value, box.getValue()));
      Label shown = Controls.label(value.value(), "strong");
      shown.setTooltip(Controls.tooltip(value.value()));
      grid.row(
          shown,
          Controls.label(
              messages.text(
                  "exchange.values.rows",
                  words.field(value.field()),
                  desk.formats().number(value.count()),
                  value.count()),
              "muted"),
          box);
    }
    return Card.titled(
        messages.text("exchange.values.title"), messages.text("exchange.values.text"), grid);
  }
}
