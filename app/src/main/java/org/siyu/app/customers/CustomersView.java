package org.siyu.app.customers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSelection;

/// All customers in a table: searched as one types, filtered, sorted by several columns; one of
/// them in the drawer.
public final class CustomersView extends VBox {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final CustomersViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final TotalsText totals;
  private final Runnable importFiles;
  private final PageHeader header;
  private final CustomerFilters filters;
  private final CustomerColumns columns;
  private final DataTable<CustomerRow> table;
  private final SelectionBar selection;
  private final CustomerActions actions;
  private final HBox group = new HBox();
  private boolean isReplacing;

  /// @param importFiles leads to the import
  public CustomersView(
      CustomersViewModel model, Desk desk, CustomerDrawer drawer, Runnable importFiles) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.totals = new TotalsText(messages, desk.formats());
    CustomerTexts texts = new CustomerTexts(messages);
    this.importFiles = importFiles;
    CustomerExporting exporting = new CustomerExporting(model, desk, texts);
    this.header =
        new PageHeader(messages, messages.text("customers.title"))
            .primary(Action.of(messages.text("customers.import"), Feather.UPLOAD, importFiles))
            .menu(exporting.actions(model::rows));
    this.filters = new CustomerFilters(model, desk, texts);
    this.columns = new CustomerColumns(model, texts, desk.formats());
    this.table = columns.table();
    Runnable export = () -> exporting.export(selected());
    this.selection = new SelectionBar(model, totals, texts, table::copy, export);
    this.actions = new CustomerActions(model, selection, this::selected, table::copy, export);
    table.setId("customers-table");
    table.onOpen(row -> model.open(row.id()));
    table.onCopied(this::copied);
    table.setContextMenu(new CustomerMenu(actions, messages).menu());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<CustomerRow>) _ -> select());
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("page");
    group.managedProperty().bind(group.visibleProperty());
    getChildren().addAll(header, group, filters.bar(), table, selection);
    MergePane merging = new MergePane(model.merge(), desk, texts);
    CustomerNews news = new CustomerNews(model, desk);
    WhileShown.listen(this, () -> follow(drawer, merging, news));
    WhileShown.listen(this, this::takeKeyboard);
  }

  /// The keys of the screen work as soon as it is there.
  private Subscription takeKeyboard() {
    if (model.isLoaded() && model.rows().isEmpty()) {
      filters.search();
    } else {
      table.requestFocus();
    }
    return Subscription.EMPTY;
  }

  private Subscription follow(CustomerDrawer drawer, MergePane merging, CustomerNews news) {
    return Subscription.combine(
        model.withinProperty().subscribe(this::showGroup),
        model.foundProperty().subscribe(this::show),
        model.readingProperty().subscribe(() -> show(model.foundProperty().get())),
        model.drawer().openedProperty().subscribe(opened -> opened.ifPresent(drawer::show)),
        desk.drawer().openProperty().subscribe((_, isOpen) -> drawerMoved(isOpen)),
        merging.follow(),
        news.follow());
  }

  /// The keyboard goes back to the table when the drawer closes.
  private void drawerMoved(boolean isOpen) {
    if (!isOpen && getScene() != null) {
      table.requestFocus();
    }
  }

  /// Names the group that another screen has led to, with a way back to all.
  private void showGroup(Optional<CustomersViewModel.Within> within) {
    group.setVisible(within.isPresent());
    within.ifPresent(
        shown ->
            group.getChildren().setAll(Chip.removable(messages, shown.name(), model::leaveGroup)));
  }

  private void show(CustomerSelection found) {
    Set<CustomerId> chosen =
        selected().stream().map(CustomerRow::id).collect(Collectors.toCollection(HashSet::new));
    table.empty(placeholder());
    isReplacing = true;
    columns.show(found);
    reselect(chosen, found.rows());
    isReplacing = false;
    select();
    header.subtitle(subtitle(found));
  }

  /// While the list is read for the first time nothing is known of it.
  private String subtitle(CustomerSelection found) {
    if (!model.isLoaded()) {
      return model.readingProperty().get() == CustomersViewModel.Reading.FIRST
          ? messages.text("customers.reading")
          : "";
    }
    return found.rows().size() == model.total()
        ? totals.of("customers.totals", found.totals())
        : totals.of("customers.result", found.totals(), model.total());
  }

  private void reselect(Set<CustomerId> chosen, List<CustomerRow> rows) {
    if (chosen.isEmpty()) {
      return;
    }
    int[] places =
        IntStream.range(0, rows.size())
            .filter(index -> chosen.contains(rows.get(index).id()))
            .toArray();
    table.getSelectionModel().clearSelection();
    if (places.length > 0) {
      table.getSelectionModel().selectIndices(places[0], places);
    }
  }

  private Node placeholder() {
    return switch (model.readingProperty().get()) {
      case FIRST -> new Skeleton(messages.text("customers.reading"));
      case FAILED ->
          new EmptyState(
              Feather.ALERT_TRIANGLE,
              messages.text("customers.failed"),
              messages.text("customers.failed.text"),
              Action.of(
                  messages.text("customers.failed.again"), Feather.REFRESH_CW, model::refresh));
      case THERE -> model.query().isFiltering() ? nobodyFound() : nobodyYet();
    };
  }

  private Node nobodyFound() {
    return new EmptyState(
        Feather.SEARCH,
        messages.text("customers.none-found"),
        messages.text("customers.none-found.text"),
        Action.of(
            messages.text("customers.filter.clear"),
            Feather.X,
            () -> model.ask(_ -> CustomerQuery.ALL)));
  }

  private Node nobodyYet() {
    return new EmptyState(
        Feather.USERS,
        messages.text("customers.none"),
        messages.text("customers.none.text"),
        Action.of(messages.text("customers.import"), Feather.UPLOAD, importFiles));
  }

  private List<CustomerRow> selected() {
    return table.selectedRows();
  }

  /// While the drawer is open it follows the selection.
  private void select() {
    if (isReplacing) {
      return;
    }
    List<CustomerRow> rows = selected();
    selection.show(rows);
    if (rows.size() == 1 && desk.drawer().openProperty().get()) {
      model.drawer().follow(rows.getFirst().id());
    }
  }

  private void copied(int rows) {
    desk.toasts().success(messages.text("customers.copied", desk.formats().number(rows)));
  }

  private void key(KeyEvent event) {
    boolean isTyping = event.getTarget() instanceof TextInputControl;
    if (FIND.match(event) || (event.getCode() == KeyCode.SLASH && !isTyping)) {
      filters.search();
      event.consume();
    } else if (event.getTarget() == table && actions.press(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && filters.isSearching()) {
      table.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !isTyping && closesDrawer()) {
      event.consume();
    }
  }

  private boolean closesDrawer() {
    boolean isOpen = desk.drawer().openProperty().get();
    desk.drawer().close();
    return isOpen;
  }
}
