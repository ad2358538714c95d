package org.siyu.storage.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.exchange.CustomerExportService;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.shared.Monitor;

class CustomerExportServiceTest {
  @TempDir Path folder;

  private record Entry(
      String actor, AuditAction action, String subject, Map<String, String> facts) {}

  private final List<Entry> entries = new ArrayList<>();
  private final CustomerExportService service =
      new CustomerExportService(
          new CustomerListWorkbook(),
          new CustomerListCsv(),
          (actor, action, subject, facts) ->
              entries.add(new Entry(actor, action, subject, Map.copyOf(facts))),
          () -> "小李");

  @Test
  void theNamesEndingTellsTheFormat() throws IOException {
    CustomerTable table = Tables.masked(List.of(Tables.row("小云")));
    service.export(table, folder.resolve("a.CSV"), Monitor.NONE);
    service.export(table, folder.resolve("b.xlsx"), Monitor.NONE);
    assertTrue(Files.readString(folder.resolve("a.CSV")).contains("小云"));
    assertEquals('P', Files.readAllBytes(folder.resolve("b.xlsx"))[0]);
  }

  @Test
  void anExportIsRecordedWithCountAndMasking() {
    CustomerTable table = Tables.masked(List.of(Tables.row("小云"), Tables.row("b")));
    service.export(table, folder.resolve("a.csv"), Monitor.NONE);
    assertEquals(
        List.of(
            new Entry(
                "小李",
                AuditAction.CUSTOMERS_EXPORTED,
                "a.csv",
                Map.of("count", "2", "columns", "22", "personal-data", "masked"))),
        entries);
  }

  @Test
  void anUnmaskedExportIsRecordedWithItsPurpose() {
    CustomerTable table =
        Tables.of(List.of(Tables.row("小云")), new Disclosure.Unmasked("birthday gifts"));
    service.export(table, folder.resolve("a.csv"), Monitor.NONE);
    assertEquals("shown", entries.getFirst().facts().get("personal-data"));
    assertEquals("birthday gifts", entries.getFirst().facts().get("purpose"));
  }

  @Test
  void noFileAppearsWithoutAnEntry() throws IOException {
    CustomerExportService broken =
        new CustomerExportService(
            new CustomerListWorkbook(),
            new CustomerListCsv(),
            (_, _, _, _) -> {
              throw new IllegalStateException("the log is full");
            },
            () -> "小李");
    CustomerTable table = Tables.masked(List.of(Tables.row("小云")));
    assertThrows(
        IllegalStateException.class,
        () -> broken.export(table, folder.resolve("a.xlsx"), Monitor.NONE));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }
}
