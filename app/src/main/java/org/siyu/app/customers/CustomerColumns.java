package org.siyu.app.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.siyu.app.i18n.Formats;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.customers.ColumnValue;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSelection;
import org.siyu.core.customers.CustomerSort;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.customers.SavedView;

/// The columns of the customers' table: those of the view model are shown, in its order and widths,
/// and it is told of every change that is made with the mouse. Sorting is left to it too.
final class CustomerColumns {
  /// Dragging an edge tells of many widths; the last one counts.
  private static final Duration SETTLING = Duration.millis(400);

  private final CustomersViewModel model;
  private final CustomerTexts texts;
  private final Formats formats;
  private final DataTable<CustomerRow> table;
  private final PauseTransition settling = new PauseTransition(SETTLING);
  private boolean isShowing;

  CustomerColumns(CustomersViewModel model, CustomerTexts texts, Formats formats) {
    this.model = model;
    this.texts = texts;
    this.formats = formats;
    this.table = new DataTable<CustomerRow>(texts.tableTitle()).manyRows();
    table.setTableMenuButtonVisible(false);
    for (CustomerColumn column : CustomerColumn.values()) {
      add(column);
    }
    settling.setOnFinished(_ -> tellColumns());
    show(model.views().columns());
    showSort(model.sort());
    table.setSortPolicy(sorted -> sort(sorted.getSortOrder()));
    table.getVisibleLeafColumns().addListener((Observable _) -> settle());
    table.getColumns().forEach(shown -> shown.widthProperty().addListener((_, _, _) -> settle()));
    WhileShown.listen(
        table,
        () ->
            model
                .views()
                .columnsProperty()
                .subscribe(this::show)
                .and(model.sortProperty().subscribe(this::showSort))
                .and(this::leave));
  }

  DataTable<CustomerRow> table() {
    return table;
  }

  /// A table whose items are replaced forgets how it is sorted: it is told again.
  void show(CustomerSelection found) {
    isShowing = true;
    table.setItems(FXCollections.observableList(found.rows()));
    showSort(model.sort());
    isShowing = false;
  }

  private static Optional<CustomerColumn> of(TableColumn<?, ?> shown) {
    for (CustomerColumn column : CustomerColumn.values()) {
      if (column.code().equals(shown.getId())) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /// What was moved last is told before the view goes; after that it has nothing to say.
  private void leave() {
    if (settling.getStatus() == Animation.Status.RUNNING) {
      settling.stop();
      tellColumns();
    }
  }

  private void settle() {
    if (!isShowing && table.getScene() != null) {
      settling.playFromStart();
    }
  }

  private void tellColumns() {
    model.views().arrange(shown());
  }

  private List<SavedView.Column> shown() {
    List<SavedView.Column> shown = new ArrayList<>();
    for (TableColumn<CustomerRow, ?> visible : table.getVisibleLeafColumns()) {
      of(visible)
          .ifPresent(
              column -> {
                int width = (int) Math.round(visible.getWidth());
                boolean isUsual = width == (int) usualWidth(column);
                shown.add(new SavedView.Column(column, isUsual ? 0 : width));
              });
    }
    return shown;
  }

  private void show(List<SavedView.Column> wanted) {
    if (wanted.equals(shown())) {
      return;
    }
    isShowing = true;
    List<TableColumn<CustomerRow, ?>> order = new ArrayList<>();
    for (SavedView.Column column : wanted) {
      TableColumn<CustomerRow, ?> shown = column(column.column());
      shown.setPrefWidth(column.width() > 0 ? column.width() : usualWidth(column.column()));
      shown.setVisible(true);
      order.add(shown);
    }
    for (TableColumn<CustomerRow, ?> other : table.getColumns()) {
      if (!order.contains(other)) {
        other.setVisible(false);
        order.add(other);
      }
    }
    if (!order.equals(table.getColumns())) {
      table.getColumns().setAll(order);
    }
    isShowing = false;
  }

  private TableColumn<CustomerRow, ?> column(CustomerColumn wanted) {
    return table.getColumns().stream()
        .filter(shown -> of(shown).equals(Optional.of(wanted)))
        .findFirst()
        .orElseThrow();
  }

  private void showSort(List<CustomerSort> keys) {
    if (keys.equals(sortOf(table.getSortOrder()))) {
      return;
    }
    List<TableColumn<CustomerRow, ?>> order = new ArrayList<>();
    for (CustomerSort key : keys) {
      TableColumn<CustomerRow, ?> column = column(key.column());
      column.setSortType(
          key.isDescending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
      order.add(column);
    }
    table.getSortOrder().setAll(order);
  }

  private static List<CustomerSort> sortOf(List<TableColumn<CustomerRow, ?>> order) {
    List<CustomerSort> keys = new ArrayList<>();
    for (TableColumn<CustomerRow, ?> column : order) {
      boolean isDescending = column.getSortType() == TableColumn.SortType.DESCENDING;
      of(column).ifPresent(known -> keys.add(new CustomerSort(known, isDescending)));
    }
    return keys;
  }

  private boolean sort(ObservableList<TableColumn<CustomerRow, ?>> order) {
    List<CustomerSort> keys = sortOf(order);
    if (!isShowing && !keys.equals(model.sort())) {
      model.sort(keys);
    }
    return true;
  }

  private void add(CustomerColumn column) {
    String title = texts.header(column);
    String id = column.code();
    double width = usualWidth(column);
    if (column == CustomerColumn.TIER) {
      table.node(id, title, width, row -> text(row, column), this::tier);
      return;
    }
    table.text(id, title, width, row -> text(row, column));
    if (column.kind().isNumeric()) {
      table.getColumns().getLast().getStyleClass().add("number");
    }
  }

  private static double usualWidth(CustomerColumn column) {
    return switch (column) {
      case NICKNAME -> 170;
      case TAGS -> 190;
      case PHONE, WECOM_ID, MEMBERSHIP_NO, REGION -> 118;
      case RECENCY_SCORE, FREQUENCY_SCORE, MONETARY_SCORE, GENDER -> 64;
      case ORDERS -> 76;
      case REAL_NAME, CONSENT, INTERACTIONS -> 96;
      case OWNER -> 124;
      case LAST_ORDER, LAST_INTERACTION, JOINED, TIER, NET_SPEND -> 108;
      case CHANNEL -> 128;
      case SEGMENT -> 152;
    };
  }

  private Node tier(CustomerRow row) {
    String code = row.standing().tier();
    return code.isEmpty() ? new Region() : Badge.tier(code, texts.word(CustomerColumn.TIER, code));
  }

  /// Customers that came with orders often have no name; a line without a word could not be told
  /// from the next.
  private String text(CustomerRow row, CustomerColumn column) {
    String own = ownText(row, column);
    return column == CustomerColumn.NICKNAME && own.isEmpty() ? known(row) : own;
  }

  private String known(CustomerRow row) {
    return Stream.of(
            CustomerColumn.REAL_NAME,
            CustomerColumn.PHONE,
            CustomerColumn.MEMBERSHIP_NO,
            CustomerColumn.WECOM_ID)
        .map(column -> ownText(row, column))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String ownText(CustomerRow row, CustomerColumn column) {
    return switch (column.value(row, Disclosure.MASKED)) {
      case ColumnValue.Blank() -> "";
      case ColumnValue.Text(String text) -> text;
      case ColumnValue.Coded(String code) -> texts.word(column, code);
      case ColumnValue.Names(List<String> names) -> texts.join(names);
      case ColumnValue.Count(long count) -> formats.number(count);
      case ColumnValue.Amount(var money) -> formats.money(money);
      case ColumnValue.Day(var day) -> formats.date(day);
    };
  }
}
