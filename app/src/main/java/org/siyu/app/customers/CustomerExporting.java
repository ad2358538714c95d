package org.siyu.app.customers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.customers.SavedView;
import org.siyu.core.exchange.CustomerTable;

/// Asks where to, and whether personal data goes along, and has the customers written in the
/// columns that are shown.
final class CustomerExporting {
  private final CustomersViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final CustomerTexts texts;

  CustomerExporting(CustomersViewModel model, Desk desk, CustomerTexts texts) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
  }

  List<Action> actions(Supplier<List<CustomerRow>> rows) {
    return List.of(
        Action.of(
            messages.text("customers.export"),
            Feather.DOWNLOAD,
            () -> write(rows.get(), Disclosure.MASKED, FileKind.WORKBOOK)),
        Action.of(
            messages.text("customers.export-csv"),
            Feather.FILE_TEXT,
            () -> write(rows.get(), Disclosure.MASKED, FileKind.CSV)),
        Action.of(
            messages.text("customers.export-unmasked"),
            Feather.UNLOCK,
            () -> exportUnmasked(rows.get())));
  }

  /// As a workbook, masked.
  void export(List<CustomerRow> rows) {
    write(rows, Disclosure.MASKED, FileKind.WORKBOOK);
  }

  private void exportUnmasked(List<CustomerRow> rows) {
    desk.dialogs()
        .confirmWithPurpose(
            Question.of(
                messages.text("customers.unmask.question", rows.size()),
                messages.text("customers.unmask.text"),
                messages.text("customers.unmask.action")))
        .ifPresent(purpose -> write(rows, new Disclosure.Unmasked(purpose), FileKind.WORKBOOK));
  }

  private void write(List<CustomerRow> rows, Disclosure disclosure, FileKind kind) {
    String name = messages.text("customers.title") + kind.patterns().getFirst().substring(1);
    Optional<Path> target = desk.dialogs().saveFile(kind, name);
    if (target.isEmpty()) {
      return;
    }
    List<CustomerTable.HeadedColumn> columns =
        model.views().columns().stream()
            .map(SavedView.Column::column)
            .map(column -> new CustomerTable.HeadedColumn(column, texts.header(column)))
            .toList();
    model.export(
        new CustomerTable(texts.tableTitle(), columns, rows, disclosure, texts),
        target.get(),
        () ->
            desk.toasts()
                .success(
                    messages.text(
                        "customers.exported",
                        desk.formats().number(rows.size()),
                        String.valueOf(target.get().getFileName()))));
  }
}
