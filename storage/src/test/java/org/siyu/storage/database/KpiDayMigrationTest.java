package org.siyu.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Days of statistics from before their lines were kept.
class KpiDayMigrationTest {
  @TempDir Path folder;

  @Test
  void whatIsKeptOfADayStaysAndHasNoLine() {
    Path file = folder.resolve("store");
    Database.open(file).close();
    OlderStores.takeBack(file, 30);
    try (Database older = Database.openAsIs(file)) {
      older.write(
          sql ->
              sql.execute(
                  "insert into kpi_day (indicator, counted_on, scope, amount, batch_no) values"
                      + " ('contacts_added', date '2026-06-01', 'team', 12, null)"));
    }
    try (Database current = Database.open(file)) {
      assertEquals(
          List.of("contacts_added 2026-06-01 team 12.0"),
          current.read(
              sql ->
                  sql.fetch("select * from kpi_day")
                      .map(
                          row ->
                              String.join(
                                  " ",
                                  row.get(0, String.class),
                                  row.get(1, String.class),
                                  row.get(2, String.class),
                                  row.get(3, String.class)))));
      assertEquals(
          List.of(0),
          current.read(
              sql ->
                  sql.fetch("select count(*) from kpi_day_said")
                      .map(row -> row.get(0, Integer.class))));
    }
  }
}
