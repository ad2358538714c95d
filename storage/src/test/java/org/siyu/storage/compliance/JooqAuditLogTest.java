package org.siyu.storage.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditEntry;
import org.siyu.core.shared.CancelledException;
import org.siyu.storage.database.AtOnce;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class JooqAuditLogTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:30:00.123456Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir Path folder;

  private Database filled() {
    Database database = EmptyStore.open(folder.resolve("store"));
    JooqAuditLog log = new JooqAuditLog(database, CLOCK);
    for (int i = 1; i <= 5; i++) {
      log.record("王", AuditAction.CUSTOMERS_EXPORTED, "f" + i, Map.of("count", "" + i));
    }
    return database;
  }

  private OptionalLong tamperedAfter(String statement) {
    try (Database database = filled()) {
      database.write(sql -> sql.execute(statement));
      return new JooqAuditLog(database, CLOCK).firstTampered();
    }
  }

  @Test
  void entriesAreListedNewestFirstAndPageByPage() {
    try (Database database = filled()) {
      JooqAuditLog log = new JooqAuditLog(database, CLOCK);
      assertEquals(5, log.count());
      List<AuditEntry> page = log.list(Long.MAX_VALUE, 2);
      assertEquals(List.of(5L, 4L), page.stream().map(AuditEntry::number).toList());
      assertEquals(3, log.list(4, 2).getFirst().number());
      assertEquals("customers-exported", page.getFirst().action());
      assertEquals(Map.of("count", "5"), page.getFirst().details());
      assertEquals(OptionalLong.empty(), log.firstTampered());
    }
  }

  @Test
  void detailsMayHoldAnyText() {
    Map<String, String> details = Map.of("purpose", "a=b\\n\nnext\r\\", "空", "😀=", "x", "");
    assertEquals(details, AuditDetails.parse(AuditDetails.text(details)));
  }

  @Test
  void everyKindOfTamperingShows() {
    assertEquals(OptionalLong.of(3), tamperedAfter("update audit_entry set actor='x' where seq=3"));
  }

  @Test
  void aChangedDetailShows() {
    assertEquals(
        OptionalLong.of(2), tamperedAfter("update audit_entry set details='count=9' where seq=2"));
  }

  @Test
  void aMissingEntryShows() {
    assertEquals(OptionalLong.of(4), tamperedAfter("delete from audit_entry where seq=4"));
  }

  @Test
  void aMissingEndShows() {
    assertEquals(OptionalLong.of(5), tamperedAfter("delete from audit_entry where seq=5"));
  }

  @Test
  void anEmptiedLogShows() {
    assertEquals(OptionalLong.of(1), tamperedAfter("delete from audit_entry"));
  }

  @Test
  void anEntryIsPartOfTheWriteItTellsOf() {
    try (Database database = filled()) {
      JooqAuditLog log = new JooqAuditLog(database, CLOCK);
      assertThrows(
          CancelledException.class,
          () ->
              database.write(
                  sql -> {
                    log.record("王", AuditAction.IMPORT_COMMITTED, "f", Map.of());
                    throw new CancelledException();
                  }));
      assertEquals(5, log.count());
      assertEquals(OptionalLong.empty(), log.firstTampered());
    }
  }

  @Test
  void entriesOfManyThreadsMakeOneChain() throws Exception {
    try (Database database = filled()) {
      JooqAuditLog log = new JooqAuditLog(database, CLOCK);
      AtOnce.run(40, i -> log.record("李", AuditAction.TIERS_RUN, "" + i, Map.of()));
      assertEquals(45, log.count());
      assertEquals(OptionalLong.empty(), log.firstTampered());
    }
  }
}
