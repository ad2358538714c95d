package org.siyu.app.widget;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// A virtualised table in our dress. Numbers stand right-aligned, columns can be hidden by the menu
/// at the header's end, sorted and moved; Enter or a double click opens a row, Ctrl+C copies the
/// selection as a table.
///
/// ```
/// new DataTable<CustomerLine>("Customers")
///     .text("name", "Name", 180, CustomerLine::name)
///     .number("orders", "Orders", 90, CustomerLine::orders, formats::number)
///     .onOpen(viewModel::open);
/// ```
public final class DataTable<T> extends TableView<T> {
  private Consumer<T> open = row -> {};

  public DataTable(String accessibleName) {
    setAccessibleText(accessibleName);
    setTableMenuButtonVisible(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getStyleClass().add("data-table");
    setRowFactory(table -> openableRow());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setMinHeight(160);
  }

  /// @param id stable name of the column, for saved views
  public DataTable<T> text(String id, String title, double width, Function<T, String> text) {
    TableColumn<T, String> column = column(id, title, width, text);
    column.setCellFactory(ignored -> new FormattedCell<>(Function.identity()));
    return this;
  }

  /// Sorted by value, shown by `format`, right-aligned. Null sorts first and shows nothing.
  public <V extends Comparable<? super V>> DataTable<T> number(
      String id, String title, double width, Function<T, V> value, Function<V, String> format) {
    TableColumn<T, V> column = column(id, title, width, value);
    column.getStyleClass().add("number");
    column.setCellFactory(ignored -> new FormattedCell<>(format));
    return this;
  }

  /// Sorted by value, shown by `format`, left-aligned: dates, codes.
  public <V extends Comparable<? super V>> DataTable<T> value(
      String id, String title, double width, Function<T, V> value, Function<V, String> format) {
    TableColumn<T, V> column = column(id, title, width, value);
    column.setCellFactory(ignored -> new FormattedCell<>(format));
    return this;
  }

  /// Shown as a node (a badge), sorted and copied by `text`.
  public DataTable<T> node(
      String id, String title, double width, Function<T, String> text, Function<T, Node> node) {
    TableColumn<T, T> column = column(id, title, width, Function.identity());
    column.setComparator(Comparator.comparing(text));
    column.setCellFactory(ignored -> new NodeCell<>(text, node));
    return this;
  }

  /// Called with the row that is opened by Enter or a double click.
  public DataTable<T> onOpen(Consumer<T> wanted) {
    open = wanted;
    return this;
  }

  public DataTable<T> rows(ObservableList<T> rows) {
    setItems(rows);
    return this;
  }

  public DataTable<T> empty(Node placeholder) {
    setPlaceholder(placeholder);
    return this;
  }

  public DataTable<T> dense() {
    getStyleClass().add("dense");
    return this;
  }

  /// Columns share the width there is, instead of scrolling sideways.
  public DataTable<T> fitted() {
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    return this;
  }

  /// The selected rows, or all when none is selected, with the visible columns' titles: what pastes
  /// into Excel.
  public String asTable() {
    List<Integer> rows =
        getSelectionModel().getSelectedIndices().isEmpty()
            ? IntStream.range(0, getItems().size()).boxed().toList()
            : getSelectionModel().getSelectedIndices();
    List<TableColumn<T, ?>> columns = List.copyOf(getVisibleLeafColumns());
    StringBuilder table = new StringBuilder(line(columns, TableColumn::getText));
    for (int row : rows) {
      table.append(line(columns, column -> cellText(column, row)));
    }
    return table.toString();
  }

  private <V> TableColumn<T, V> column(
      String id, String title, double width, Function<T, V> value) {
    TableColumn<T, V> column = new TableColumn<>(title);
    column.setId(id);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 56));
    column.setCellValueFactory(
        features -> new ReadOnlyObjectWrapper<>(value.apply(features.getValue())));
    getColumns().add(column);
    return column;
  }

  private static <T, V> String cellText(TableColumn<T, V> column, int row) {
    V value = column.getCellData(row);
    if (value == null) {
      return "";
    }
    return column.getCellFactory().call(column) instanceof CopiedCell<?> cell
        ? copied(cell, value)
        : String.valueOf(value);
  }

  @SuppressWarnings("unchecked") // the cell was made by the column the value is from
  private static <V> String copied(CopiedCell<V> cell, Object value) {
    return cell.text((V) value);
  }

  private static <C> String line(List<C> columns, Function<C, String> text) {
    return columns.stream()
        .map(text)
        .map(value -> value.replaceAll("[\\t\\r\\n]+", " "))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private TableRow<T> openableRow() {
    TableRow<T> row = new TableRow<>();
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !row.isEmpty()) {
            open.accept(row.getItem());
          }
        });
    return row;
  }

  private void key(KeyEvent event) {
    T chosen = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && chosen != null) {
      open.accept(chosen);
      event.consume();
    } else if (new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(event)) {
      ClipboardContent content = new ClipboardContent();
      content.putString(asTable());
      Clipboard.getSystemClipboard().setContent(content);
      event.consume();
    }
  }
}
