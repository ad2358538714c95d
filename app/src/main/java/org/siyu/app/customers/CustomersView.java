package org.siyu.app.customers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SearchField;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSelection;
import org.siyu.core.customers.CustomerTotals;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.exchange.CustomerTable;

/// All customers in a table; one of them in the drawer.
public final class CustomersView extends VBox {
  private final CustomersViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final CustomerTexts texts;
  private final PageHeader header;
  private final HBox tierChips = new HBox(8);
  private final FilterBar filters;
  private final DataTable<CustomerRow> table;
  private final ObservableList<CustomerRow> rows = FXCollections.observableArrayList();

  /// @param importFiles leads to the import
  public CustomersView(
      CustomersViewModel model, Desk desk, CustomerDrawer drawer, Runnable importFiles) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = new CustomerTexts(messages);
    this.header =
        new PageHeader(messages, messages.text("customers.title"))
            .primary(Action.of(messages.text("customers.import"), Feather.UPLOAD, importFiles))
            .menu(
                List.of(
                    Action.of(
                        messages.text("customers.export"),
                        Feather.DOWNLOAD,
                        () -> export(Disclosure.MASKED)),
                    Action.of(
                        messages.text("customers.export-unmasked"),
                        Feather.UNLOCK,
                        this::exportUnmasked)));
    SearchField search =
        new SearchField(messages, messages.text("customers.search"), model::search);
    search.setText(model.query().search());
    this.filters = new FilterBar(search, tierChips);
    this.table = new CustomerColumns(texts, desk.formats()).table();
    table.rows(rows).onOpen(row -> model.open(row.id()));
    table.setId("customers-table");
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && desk.drawer().openProperty().get()) {
                model.open(now.id());
              }
            });
    table.empty(
        new EmptyState(
            Feather.USERS,
            messages.text("customers.none"),
            messages.text("customers.none.text"),
            Action.of(messages.text("customers.import"), Feather.UPLOAD, importFiles)));
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("page");
    getChildren().addAll(header, filters, table);
    model.foundProperty().subscribe(this::show);
    model.openedProperty().subscribe(shown -> shown.ifPresent(drawer::show));
    model
        .problemProperty()
        .subscribe(
            problem ->
                problem.ifPresent(trouble -> desk.toasts().warning(desk.problems().full(trouble))));
  }

  private void show(CustomerSelection found) {
    rows.setAll(found.rows());
    CustomerTotals totals = found.totals();
    header.subtitle(
        messages.text(
            "customers.totals",
            desk.formats().number(totals.customers()),
            desk.formats().number(totals.buyers()),
            desk.formats().number(totals.orders()),
            desk.formats().wholeMoney(totals.netSpend())));
    filters.result(
        messages.text(
            "customers.result",
            desk.formats().number(totals.customers()),
            desk.formats().number(model.total())));
    if (model.isLoaded()) {
      tierChips.getChildren().setAll(model.tierCodes().stream().map(this::chip).toList());
    }
  }

  private ToggleButton chip(String code) {
    ToggleButton chip = Chip.toggle(texts.word(CustomerColumn.TIER, code));
    chip.setSelected(model.query().tiers().contains(code));
    chip.setOnAction(event -> model.toggleTier(code, chip.isSelected()));
    return chip;
  }

  private void exportUnmasked() {
    desk.dialogs()
        .confirmWithPurpose(
            Question.of(
                messages.text("customers.unmask.question"),
                messages.text("customers.unmask.text"),
                messages.text("customers.unmask.action")))
        .ifPresent(purpose -> export(new Disclosure.Unmasked(purpose)));
  }

  private void export(Disclosure disclosure) {
    Optional<Path> target =
        desk.dialogs().saveFile(FileKind.WORKBOOK, messages.text("customers.export.file"));
    if (target.isEmpty()) {
      return;
    }
    List<CustomerTable.HeadedColumn> columns =
        table.getVisibleLeafColumns().stream()
            .flatMap(column -> CustomerColumns.of(column.getId()).stream())
            .map(column -> new CustomerTable.HeadedColumn(column, texts.header(column)))
            .toList();
    model.export(
        new CustomerTable(texts.tableTitle(), columns, model.rows(), disclosure, texts),
        target.get(),
        () ->
            desk.toasts()
                .success(
                    messages.text(
                        "customers.exported", desk.formats().number(model.rows().size()))));
  }
}
