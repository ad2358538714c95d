package org.siyu.app.widget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
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
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final double MENU_PLACE = 48;

  private final Map<TableColumn<T, ?>, Function<T, String>> texts = new HashMap<>();
  private Consumer<T> open = row -> {};
  private IntConsumer copied = rows -> {};
  private Predicate<T> isHead = row -> false;

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
    texts.put(column, text);
    return this;
  }

  /// Sorted by value, shown by `format`, right-aligned. Null sorts first and shows nothing.
  public <V extends Comparable<? super V>> DataTable<T> number(
      String id, String title, double width, Function<T, V> value, Function<V, String> format) {
    TableColumn<T, V> column = column(id, title, width, value);
    column.getStyleClass().add("number");
    column.setCellFactory(ignored -> new FormattedCell<>(format));
    texts.put(column, row -> formatted(value.apply(row), format));
    return this;
  }

  /// Sorted by value, shown by `format`, left-aligned: dates, codes.
  public <V extends Comparable<? super V>> DataTable<T> value(
      String id, String title, double width, Function<T, V> value, Function<V, String> format) {
    TableColumn<T, V> column = column(id, title, width, value);
    column.setCellFactory(ignored -> new FormattedCell<>(format));
    texts.put(column, row -> formatted(value.apply(row), format));
    return this;
  }

  /// Shown as a node (a badge), sorted and copied by `text`.
  public DataTable<T> node(
      String id, String title, double width, Function<T, String> text, Function<T, Node> node) {
    TableColumn<T, T> column = column(id, title, width, Function.identity());
    column.setComparator(Comparator.comparing(text));
    column.setCellFactory(ignored -> new NodeCell<>(text, node));
    texts.put(column, text);
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

  /// Shows other rows and goes on with the row that is selected where it is among them; else, with
  /// the keyboard, with the first.
  ///
  /// @param id what a row is known by
  public void replaceRows(List<T> rows, Function<T, ?> id) {
    Optional<T> before = selectedRow();
    setItems(FXCollections.observableArrayList(rows));
    before
        .flatMap(
            was -> rows.stream().filter(row -> id.apply(row).equals(id.apply(was))).findFirst())
        .ifPresentOrElse(
            getSelectionModel()::select,
            () -> {
              if (isFocused()) {
                getSelectionModel().selectFirst();
              }
            });
  }

  /// The row that was selected last.
  public Optional<T> selectedRow() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  /// Takes the keyboard, with a row selected where there is one.
  public void takeKeyboard() {
    requestFocus();
    if (selectedRow().isEmpty() && !getItems().isEmpty()) {
      getSelectionModel().selectFirst();
    }
  }

  public DataTable<T> empty(Node placeholder) {
    setPlaceholder(placeholder);
    return this;
  }

  /// For lists of tens of thousands, which are replaced as a whole and never changed.
  public DataTable<T> manyRows() {
    setSelectionModel(new RowSelection<>(this));
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

  /// Columns of words share what a wide window leaves over; in a narrow one all keep their widths
  /// and scroll. One that was drawn to another width keeps that.
  public DataTable<T> filling() {
    FillingColumns.of(this);
    return this;
  }

  /// The first column stays in sight when the others scroll sideways.
  public DataTable<T> frozen() {
    new FrozenColumn<>(this).freeze(getColumns().getFirst());
    return this;
  }

  /// Some rows head those below them, which keep their order.
  public DataTable<T> grouped(Predicate<T> heads) {
    isHead = heads;
    getColumns()
        .forEach(
            column -> {
              column.setSortable(false);
              column.setReorderable(false);
            });
    return this;
  }

  /// Called with the number of rows after they were copied.
  public DataTable<T> onCopied(IntConsumer wanted) {
    copied = wanted;
    return this;
  }

  /// What is selected, from top to bottom; quick for a hundred thousand rows too.
  public List<T> selectedRows() {
    List<Integer> indices = getSelectionModel().getSelectedIndices();
    List<T> rows = new ArrayList<>(indices.size());
    if (indices.size() == getItems().size()) {
      rows.addAll(getItems());
      return rows;
    }
    for (int index : indices) {
      if (index < getItems().size()) {
        rows.add(getItems().get(index));
      }
    }
    return rows;
  }

  /// The selected rows, or all when none is selected, with the visible columns' titles: what pastes
  /// into Excel.
  public String asTable() {
    return copiedRows().text();
  }

  /// Copies that table to the clipboard, as text and as HTML.
  public void copy() {
    CopiedRows rows = copiedRows();
    ClipboardContent content = new ClipboardContent();
    content.putString(rows.text());
    content.putHtml(rows.html());
    Clipboard.getSystemClipboard().setContent(content);
    copied.accept(rows.count());
  }

  private CopiedRows copiedRows() {
    List<T> rows = selectedRows();
    if (rows.isEmpty()) {
      rows = getItems();
    }
    List<TableColumn<T, ?>> columns = List.copyOf(getVisibleLeafColumns());
    CopiedRows table = new CopiedRows(columns.stream().map(TableColumn::getText).toList());
    for (T row : rows) {
      table.add(columns.stream().map(column -> text(column, row)).toList());
    }
    return table;
  }

  private String text(TableColumn<T, ?> column, T row) {
    Function<T, String> text = texts.get(column);
    return text == null ? "" : text.apply(row);
  }

  private static <V> String formatted(V value, Function<V, String> format) {
    return value == null ? "" : format.apply(value);
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
    row.itemProperty()
        .subscribe(item -> row.pseudoClassStateChanged(HEAD, item != null && isHead.test(item)));
    return row;
  }

  private void key(KeyEvent event) {
    T chosen = getSelectionModel().getSelectedItem();
    boolean isMenuKey =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    if (event.getCode() == KeyCode.ENTER && chosen != null) {
      open.accept(chosen);
      event.consume();
    } else if (COPY.match(event)) {
      copy();
      event.consume();
    } else if (isMenuKey && getContextMenu() != null && !getContextMenu().isShowing()) {
      getContextMenu().show(this, Side.TOP, MENU_PLACE, MENU_PLACE);
      event.consume();
    }
  }
}
