package org.siyu.bench.product;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.siyu.bench.Said;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerList;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.CustomerSort;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.database.Database;

/// Reads all customers as the table does, then filters and sorts them: as the first one of the
/// process, and again. Argument: the store.
public final class ProductTable {
  private static final int ROUNDS = 15;
  private static final long MEGABYTE = 1024 * 1024;

  private ProductTable() {}

  public static void main(String[] arguments) {
    try (Database database = Database.open(Path.of(arguments[0]))) {
      CustomerService service =
          new CustomerService(
              new JooqCustomerRepository(database),
              new JooqAuditLog(database, Clock.systemDefaultZone()),
              () -> "bench",
              Clock.systemDefaultZone());
      long before = used();
      long start = System.nanoTime();
      CustomerList list = service.load(Monitor.NONE);
      Said.figure("load-ms", (System.nanoTime() - start) / 1_000_000);
      Said.figure("list-mb", (used() - before) / MEGABYTE);
      long[] millis = new long[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        long asked = System.nanoTime();
        list.matching(query(round));
        millis[round] = (System.nanoTime() - asked) / 1_000_000;
      }
      Said.figure("first-query-ms", millis[0]);
      Arrays.sort(millis);
      Said.figure("query-ms", millis[ROUNDS / 2]);
      Said.figure("slowest-query-ms", millis[ROUNDS - 1]);
      Said.figure("customers", list.rows().size());
    }
  }

  private static CustomerQuery query(int round) {
    CustomerColumn column =
        List.of(CustomerColumn.NET_SPEND, CustomerColumn.NICKNAME, CustomerColumn.LAST_ORDER)
            .get(round % 3);
    return CustomerQuery.ALL
        .withSearch(round % 2 == 0 ? "" : "王")
        .withChannels(Set.of("裂变", "直播", "自然"))
        .withSort(List.of(new CustomerSort(column, true)));
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
