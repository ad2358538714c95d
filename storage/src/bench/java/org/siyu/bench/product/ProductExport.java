package org.siyu.bench.product;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.siyu.bench.Said;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.exchange.CustomerExportService;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.exchange.CustomerWords;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.customers.CustomerListCsv;
import org.siyu.storage.customers.CustomerListWorkbook;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.database.Database;

/// Reads all customers and exports them with 20 columns. Arguments: the store, the target.
public final class ProductExport {
  private static final int COLUMNS = 20;

  private ProductExport() {}

  public static void main(String[] arguments) {
    try (Database database = Database.open(Path.of(arguments[0]))) {
      JooqAuditLog audit = new JooqAuditLog(database, Clock.systemDefaultZone());
      CustomerService service =
          new CustomerService(
              new JooqCustomerRepository(database),
              audit,
              () -> "bench",
              Clock.systemDefaultZone());
      CustomerTable table =
          new CustomerTable(
              "customers",
              Arrays.stream(CustomerColumn.values())
                  .limit(COLUMNS)
                  .map(column -> new CustomerTable.HeadedColumn(column, header(column)))
                  .toList(),
              service.load(Monitor.NONE).rows(),
              new Disclosure.Unmasked("bench"),
              new PlainWords());
      long start = System.nanoTime();
      new CustomerExportService(
              new CustomerListWorkbook(), new CustomerListCsv(), audit, () -> "bench")
          .export(table, Path.of(arguments[1]), Monitor.NONE);
      Said.figure("export-ms", (System.nanoTime() - start) / 1_000_000);
      Said.figure("rows", table.rows().size());
    }
  }

  private static String header(CustomerColumn column) {
    return column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static final class PlainWords implements CustomerWords {
    @Override
    public String word(CustomerColumn column, String code) {
      return code;
    }

    @Override
    public String join(List<String> names) {
      return String.join("、", names);
    }
  }
}
