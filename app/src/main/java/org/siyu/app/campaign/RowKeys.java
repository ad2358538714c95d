package org.siyu.app.campaign;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.siyu.app.widget.DataTable;

/// Keys of a table whose rows are edited: N adds one, Enter edits the selected one, Delete removes
/// it. Without rights to edit none of them does anything.
final class RowKeys {
  private static final double ROW = 36;
  private static final double HEAD = 40;
  private static final int LEAST_ROWS = 3;
  private static final int MOST_ROWS = 9;

  private RowKeys() {}

  static <T> DataTable<T> wire(
      DataTable<T> table, boolean isEditable, Runnable add, Consumer<T> edit, Consumer<T> remove) {
    int rows = Math.clamp(table.getItems().size(), LEAST_ROWS, MOST_ROWS);
    table.setPrefHeight(HEAD + rows * ROW);
    table.setMinHeight(HEAD + rows * ROW);
    if (isEditable) {
      table.onOpen(edit);
      table.addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.isShortcutDown() || event.isAltDown()) {
              return;
            }
            if (event.getCode() == KeyCode.N) {
              add.run();
              event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
              table.selectedRow().ifPresent(remove);
              event.consume();
            }
          });
    }
    return table;
  }
}
