package org.siyu.app.sop;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.DataTable;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopCells;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopTemplate;

/// The rows of one part of a template. Enter edits, N adds, Delete removes, Alt+Up and Alt+Down
/// change the order.
final class SopRowsTable extends VBox {
  /// A row with its number from 0.
  record Row(int at, Map<SopColumn, String> cells) {
    String cell(SopColumn column) {
      return cells.getOrDefault(column, "");
    }
  }

  private final SopViewModel model;
  private final SopPart part;
  private final SopTexts texts;
  private final DataTable<Row> table;

  SopRowsTable(SopViewModel model, SopPart part, SopTexts texts) {
    this.model = model;
    this.part = part;
    this.texts = texts;
    this.table = new DataTable<>(texts.text("sop.part." + part.code()));
    table.setId("sop-" + part.code());
    part.columns().stream().filter(SopRowsTable::isShown).forEach(this::column);
    table.onOpen(row -> model.rows().edit(part, row.at()));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(table);
  }

  DataTable<Row> table() {
    return table;
  }

  private static boolean isShown(SopColumn column) {
    return switch (column) {
      case STEP_KEY, STEP_RULE, STEP_CONTENT, STEP_CHECKLIST, STEP_AFTER, STEP_SCRIPT -> false;
      default -> true;
    };
  }

  private void column(SopColumn column) {
    String title = texts.column(column);
    switch (column) {
      case STEP_DAY ->
          table.<Integer>number(
              column.word(), title, 64, row -> Integer.valueOf(row.cell(column)), texts::day);
      case STEP_MINUTES, TARGET_VALUE ->
          table.<BigDecimal>number(
              column.word(),
              title,
              column == SopColumn.STEP_MINUTES ? 96 : 120,
              row -> number(row.cell(column)),
              value -> value.signum() == 0 ? "–" : shown(value));
      case BUDGET_AMOUNT ->
          table.<Money>number(
              column.word(), title, 130, row -> Money.of(row.cell(column)), texts::money);
      default ->
          table.text(
              column.word(),
              title,
              width(column),
              row -> texts.cell(column, row.cell(column)).replace('\n', ' '));
    }
  }

  private String shown(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() > 0 ? plain.toPlainString() : texts.number(plain.longValue());
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }

  private static double width(SopColumn column) {
    return switch (column) {
      case STEP_TIME, STEP_SLA, RISK_LEVEL -> 72;
      case STEP_STAGE, BUDGET_KIND, RISK_KIND -> 130;
      case STEP_ROLE, STEP_CHANNEL, RISK_ROLE -> 160;
      case STEP_TITLE, RISK_NAME, RISK_MEASURE, BUDGET_BASIS, TARGET_NOTE -> 300;
      case QUESTION_TEXT -> 700;
      default -> 180;
    };
  }

  void show(SopTemplate template) {
    int selected = table.getSelectionModel().getSelectedIndex();
    var rows = SopCells.of(template, part);
    table.setItems(
        FXCollections.observableArrayList(
            IntStream.range(0, rows.size()).mapToObj(at -> new Row(at, rows.get(at))).toList()));
    if (!rows.isEmpty()) {
      table.getSelectionModel().clearAndSelect(Math.clamp(selected, 0, rows.size() - 1));
    }
  }

  /// Puts the keyboard on a step, by its key.
  void lead(String step) {
    table.getItems().stream()
        .filter(row -> row.cell(SopColumn.STEP_KEY).equals(step))
        .findFirst()
        .ifPresent(row -> select(row.at()));
    table.requestFocus();
  }

  private void select(int at) {
    table.getSelectionModel().clearAndSelect(at);
    table.scrollTo(at);
  }

  private void key(KeyEvent event) {
    Row row = table.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.N && !event.isShortcutDown() && !event.isAltDown()) {
      model.rows().add(part);
      event.consume();
    } else if (row != null && event.getCode() == KeyCode.DELETE) {
      model.remove(part, row.at());
      event.consume();
    } else if (row != null && event.isAltDown()) {
      alt(row, event);
    }
  }

  private void alt(Row row, KeyEvent event) {
    switch (event.getCode()) {
      case UP -> move(row, -1);
      case DOWN -> move(row, 1);
      case LEFT -> shift(row, -1);
      case RIGHT -> shift(row, 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(Row row, int by) {
    int to = row.at() + by;
    if (to >= 0 && to < table.getItems().size()) {
      model.move(part, row.at(), by);
      select(to);
    }
  }

  private void shift(Row row, int days) {
    if (part == SopPart.STEPS) {
      model.shift(row.cell(SopColumn.STEP_KEY), days);
      select(row.at());
    }
  }
}
