package org.siyu.storage.customers;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.siyu.core.customers.ColumnValue;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.exchange.CustomerExport;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.exchange.CustomerTable.HeadedColumn;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.workbook.CsvText;
import org.siyu.storage.workbook.WrittenFile;

/// Writes a customer table as csv (RFC 4180) in UTF-8 with a byte order mark, without which Excel
/// does not read Chinese.
public final class CustomerListCsv implements CustomerExport {
  private static final int ROWS_A_CHECK = 1_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public StagedFile stage(CustomerTable table, Path target, Monitor monitor) {
    return WrittenFile.stage(target, out -> write(table, out, monitor));
  }

  private static void write(CustomerTable table, OutputStream out, Monitor monitor)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(
        table.columns().stream().map(headed -> CsvText.guarded(headed.header())).toList());
    int done = 0;
    for (CustomerRow row : table.rows()) {
      if (done++ % ROWS_A_CHECK == 0) {
        monitor.check();
        monitor.progress("export", done, table.rows().size());
      }
      csv.writeRecord(cells(table, row));
    }
    csv.flush();
    text.flush();
  }

  private static List<String> cells(CustomerTable table, CustomerRow row) {
    return table.columns().stream()
        .map(HeadedColumn::column)
        .map(column -> text(table.value(row, column)))
        .toList();
  }

  private static String text(ColumnValue value) {
    return switch (value) {
      case ColumnValue.Text(String text) -> CsvText.guarded(text);
      case ColumnValue.Count(long count) -> Long.toString(count);
      case ColumnValue.Amount(Money money) -> money.toString();
      case ColumnValue.Day(LocalDate day) -> day.toString();
      case ColumnValue.Blank(), ColumnValue.Coded(_), ColumnValue.Names(_) -> "";
    };
  }
}
