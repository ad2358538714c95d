package org.siyu.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.RejectionCount;

/// The rows that do not go in; all of them or one cause.
final class RejectedList extends VBox {
  private static final int MOST_LOOKED_AT = 50_000;

  private final ImportPlan plan;
  private final Desk desk;
  private final Messages messages;
  private final ObservableList<RejectedRow> rows = FXCollections.observableArrayList();
  private final Label cut = Controls.label("", "caption");

  RejectedList(ImportPlan plan, Desk desk) {
    super(8);
    this.plan = plan;
    this.desk = desk;
    this.messages = desk.messages();
    DataTable<RejectedRow> table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox bar = new HBox(12, causes(), cut);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("table-bar");
    getChildren().addAll(bar, table);
    show(Optional.empty());
  }

  private ComboBox<Optional<RejectionCount>> causes() {
    ComboBox<Optional<RejectionCount>> box = new ComboBox<>();
    List<Optional<RejectionCount>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    plan.counts().rejections().forEach(cause -> choices.add(Optional.of(cause)));
    box.getItems().setAll(choices);
    box.setConverter(new ChoiceWords<>(this::cause));
    box.setValue(Optional.empty());
    box.setId("rejection-cause");
    box.setAccessibleText(messages.text("exchange.preview.cause"));
    box.setOnAction(event -> show(box.getValue()));
    return box;
  }

  private String cause(Optional<RejectionCount> cause) {
    return messages.text(
        "exchange.preview.filter",
        cause
            .map(each -> messages.text("reason." + each.reason()))
            .orElse(messages.text("exchange.preview.all-causes")),
        desk.formats()
            .number(cause.map(RejectionCount::lines).orElse((long) plan.rejectedCount())));
  }

  private void show(Optional<RejectionCount> cause) {
    List<RejectedRow> found =
        cause.isEmpty()
            ? plan.rejections(0, PreviewStep.MOST_ROWS)
            : plan.rejections(0, MOST_LOOKED_AT).stream()
                .filter(row -> firstReason(row).equals(cause.get().reason()))
                .limit(PreviewStep.MOST_ROWS)
                .toList();
    rows.setAll(found);
    long all = cause.map(RejectionCount::lines).orElse((long) plan.rejectedCount());
    cut.setText(
        found.size() < all
            ? messages.text("exchange.preview.cut", desk.formats().number(found.size()))
            : "");
  }

  private static String firstReason(RejectedRow row) {
    return row.problems().getFirst().code().key();
  }

  private DataTable<RejectedRow> table() {
    DataTable<RejectedRow> table =
        new DataTable<>(messages.text("exchange.preview.rejected-title"));
    RowColumns.add(table, plan.sheets(), desk, RejectedRow::origin);
    return table
        .text("column", messages.text("exchange.preview.column"), 110, RejectedList::column)
        .text("reason", messages.text("exchange.preview.reason"), 430, this::reasons)
        .text("cells", messages.text("exchange.preview.cells"), 420, RejectedList::cells)
        .rows(rows)
        .dense();
  }

  private static String column(RejectedRow row) {
    String column = row.problems().getFirst().place().column();
    return column == null ? "" : column;
  }

  private String reasons(RejectedRow row) {
    return row.problems().stream().map(desk.problems()::sentence).collect(Collectors.joining(" "));
  }

  private static String cells(RejectedRow row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
  }
}
