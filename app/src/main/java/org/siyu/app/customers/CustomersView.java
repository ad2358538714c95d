package org.siyu.app.customers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSelection;

/// All customers in a table: searched as one types, filtered, sorted by several columns; one of
/// them in the drawer.
public final class CustomersView extends VBox {
  private final CustomersViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final TotalsText totals;
  private final Runnable importFiles;
  private final PageHeader header;
  private final CustomerFilters filters;
  private final DataTable<CustomerRow> table;
  private final SelectionBar selection;
  private final HBox group = new HBox();

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
    this.filters = new CustomerFilters(model, messages, desk.formats());
    this.table = new CustomerColumns(model, texts, desk.formats()).table();
    this.selection =
        new SelectionBar(model, totals, texts, this::copy, () -> exporting.export(selected()));
    table.setId("customers-table");
    table.onOpen(row -> model.open(row.id()));
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<CustomerRow>) _ -> select());
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("page");
    group.managedProperty().bind(group.visibleProperty());
    getChildren().addAll(header, group, filters.bar(), table, selection);
    model.withinProperty().subscribe(this::showGroup);
    model.foundProperty().subscribe(this::show);
    model.drawer().openedProperty().subscribe(opened -> opened.ifPresent(drawer::show));
    model
        .problemProperty()
        .subscribe(
            problem ->
                problem.ifPresent(trouble -> desk.toasts().warning(desk.problems().full(trouble))));
  }

  /// Names the group that another screen has led to, with a way back to all.
  private void showGroup(Optional<CustomersViewModel.Within> within) {
    group.setVisible(within.isPresent());
    within.ifPresent(
        shown ->
            group.getChildren().setAll(Chip.removable(messages, shown.name(), model::leaveGroup)));
  }

  private void show(CustomerSelection found) {
    Optional<CustomerRow> chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    table.empty(placeholder());
    table.setItems(FXCollections.observableList(found.rows()));
    chosen.ifPresent(row -> reselect(row, found.rows()));
    header.subtitle(totals.of("customers.totals", found.totals()));
    filters
        .bar()
        .result(
            messages.text(
                "customers.result",
                desk.formats().number(found.rows().size()),
                desk.formats().number(model.total())));
  }

  private void reselect(CustomerRow chosen, List<CustomerRow> rows) {
    IntStream.range(0, rows.size())
        .filter(index -> rows.get(index).id().equals(chosen.id()))
        .findFirst()
        .ifPresent(index -> table.getSelectionModel().clearAndSelect(index));
  }

  private Node placeholder() {
    if (model.query().isFiltering()) {
      return new EmptyState(
          Feather.SEARCH,
          messages.text("customers.none-found"),
          messages.text("customers.none-found.text"),
          Action.of(
              messages.text("customers.filter.clear"),
              Feather.X,
              () -> model.ask(_ -> CustomerQuery.ALL)));
    }
    return model.isLoaded()
        ? new EmptyState(
            Feather.USERS,
            messages.text("customers.none"),
            messages.text("customers.none.text"),
            Action.of(messages.text("customers.import"), Feather.UPLOAD, importFiles))
        : new VBox();
  }

  private List<CustomerRow> selected() {
    return List.copyOf(table.getSelectionModel().getSelectedItems());
  }

  /// While the drawer is open it follows the selection.
  private void select() {
    List<CustomerRow> rows =
        table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    selection.show(rows);
    if (rows.size() == 1 && desk.drawer().openProperty().get()) {
      model.drawer().follow(rows.getFirst().id());
    }
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(table.asTable());
    Clipboard.getSystemClipboard().setContent(content);
    desk.toasts()
        .success(
            messages.text("customers.copied", desk.formats().number(selection.selected().size())));
  }
}
