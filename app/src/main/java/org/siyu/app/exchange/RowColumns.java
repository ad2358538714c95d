package org.siyu.app.exchange;

import java.util.List;
import java.util.function.Function;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.DataTable;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RowOrigin;

/// Where a row stands: its number, and its file and sheet where there are several.
final class RowColumns {
  private RowColumns() {}

  static <T> void add(
      DataTable<T> table, List<ReadSheet> sheets, Desk desk, Function<T, RowOrigin> origin) {
    boolean hasFiles = sheets.stream().map(ReadSheet::file).distinct().count() > 1;
    boolean hasSheets = sheets.stream().map(ReadSheet::sheetName).distinct().count() > 1;
    if (hasFiles) {
      table.text(
          "file",
          desk.messages().text("exchange.preview.file"),
          200,
          row -> ImportWords.name(sheets.get(origin.apply(row).sheet()).file()));
    }
    if (hasSheets) {
      table.text(
          "sheet",
          desk.messages().text("exchange.preview.sheet"),
          130,
          row -> sheets.get(origin.apply(row).sheet()).sheetName());
    }
    table.number(
        "row",
        desk.messages().text("exchange.preview.row"),
        76,
        row -> origin.apply(row).row(),
        row -> desk.formats().number(row));
  }
}
