package org.siyu.app.widget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Shares what is left of a table's width among its columns of words, by how wide each is meant.
final class FillingColumns<T> {
  /// Of the scroll bar and the frame.
  private static final double BAR = 18;

  private final TableView<T> table;
  private final Map<TableColumn<T, ?>, Double> meant = new HashMap<>();

  private FillingColumns(TableView<T> table) {
    this.table = table;
    table.getColumns().forEach(column -> meant.put(column, column.getPrefWidth()));
  }

  /// To be called when all columns are there.
  static <T> void of(TableView<T> table) {
    FillingColumns<T> columns = new FillingColumns<>(table);
    table.widthProperty().subscribe(_ -> columns.fill());
    table
        .getVisibleLeafColumns()
        .addListener((ListChangeListener<TableColumn<T, ?>>) _ -> columns.fill());
  }

  private void fill() {
    List<TableColumn<T, ?>> shown =
        table.getVisibleLeafColumns().stream().filter(meant::containsKey).toList();
    double taken =
        shown.stream().mapToDouble(each -> isDrawn(each) ? each.getWidth() : meant(each)).sum();
    List<TableColumn<T, ?>> growing =
        shown.stream().filter(each -> !isDrawn(each) && !isNumber(each)).toList();
    double weights = growing.stream().mapToDouble(this::meant).sum();
    double left = Math.max(0, table.getWidth() - BAR - taken);
    if (table.getWidth() > 0 && weights > 0) {
      growing.forEach(each -> each.setPrefWidth(Math.floor(meant(each) * (1 + left / weights))));
    }
  }

  private double meant(TableColumn<T, ?> column) {
    return meant.getOrDefault(column, column.getPrefWidth());
  }

  /// Whether somebody has given it a width of its own.
  private static boolean isDrawn(TableColumn<?, ?> column) {
    return Math.abs(column.getWidth() - column.getPrefWidth()) > 1;
  }

  private static boolean isNumber(TableColumn<?, ?> column) {
    return column.getStyleClass().contains("number");
  }
}
