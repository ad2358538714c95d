package org.siyu.bench.peer;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.siyu.bench.Said;
import org.siyu.core.customers.ColumnValue;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.database.Database;

/// The same customers and the same values by POI's streaming workbook with its default settings,
/// with one style for dates and one for amounts. Arguments: the store, the target.
public final class SxssfExport {
  private static final int COLUMNS = 20;
  private static final Disclosure CLEAR = new Disclosure.Unmasked("bench");

  private SxssfExport() {}

  public static void main(String[] arguments) throws Exception {
    try (Database database = Database.open(Path.of(arguments[0]))) {
      Clock clock = Clock.systemDefaultZone();
      List<CustomerRow> rows =
          new CustomerService(
                  new JooqCustomerRepository(database),
                  new JooqAuditLog(database, clock),
                  () -> "bench",
                  clock)
              .load(Monitor.NONE)
              .rows();
      long start = System.nanoTime();
      try (SXSSFWorkbook workbook = new SXSSFWorkbook();
          OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
        write(workbook, rows);
        workbook.write(out);
      }
      Said.figure("export-ms", (System.nanoTime() - start) / 1_000_000);
      Said.figure("rows", rows.size());
    }
  }

  private static void write(SXSSFWorkbook workbook, List<CustomerRow> rows) {
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    CellStyle money = workbook.createCellStyle();
    money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    SXSSFSheet sheet = workbook.createSheet("customers");
    Row header = sheet.createRow(0);
    for (int column = 0; column < COLUMNS; column++) {
      header.createCell(column).setCellValue(CustomerColumn.values()[column].name());
    }
    int number = 1;
    for (CustomerRow customer : rows) {
      Row row = sheet.createRow(number++);
      for (int column = 0; column < COLUMNS; column++) {
        Cell cell = row.createCell(column);
        switch (CustomerColumn.values()[column].value(customer, CLEAR)) {
          case ColumnValue.Text(String text) -> cell.setCellValue(text);
          case ColumnValue.Coded(String code) -> cell.setCellValue(code);
          case ColumnValue.Names(List<String> names) -> cell.setCellValue(String.join("、", names));
          case ColumnValue.Count(long count) -> cell.setCellValue(count);
          case ColumnValue.Amount(Money amount) -> {
            cell.setCellValue(amount.cents() / 100.0);
            cell.setCellStyle(money);
          }
          case ColumnValue.Day(LocalDate day) -> {
            cell.setCellValue(day);
            cell.setCellStyle(date);
          }
          case ColumnValue.Blank() -> {
            // An empty cell.
          }
        }
      }
    }
  }
}
