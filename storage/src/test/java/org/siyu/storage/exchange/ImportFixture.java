package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Result;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.ImportResult;
import org.siyu.core.exchange.planning.ImportService;
import org.siyu.core.exchange.planning.KnownImport;
import org.siyu.core.exchange.planning.NoticeCount;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

/// A store of its own, and the import on it.
final class ImportFixture implements AutoCloseable {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

  final Database database;
  final ImportService service;
  final List<AuditAction> audited = new ArrayList<>();
  boolean isAuditFailing;

  ImportFixture(Path folder) {
    database = EmptyStore.open(folder.resolve("store"));
    service = serviceAt(NOW);
  }

  ImportService serviceAt(Instant now) {
    AuditLog kept = new JooqAuditLog(database, Clock.fixed(now, ZONE));
    AuditLog audit =
        new AuditLog() {
          @Override
          public void record(
              String actor, AuditAction action, String subject, Map<String, String> details) {
            kept.record(actor, action, subject, details);
            if (isAuditFailing) {
              throw new IllegalStateException("the entry cannot be kept");
            }
            audited.add(action);
          }
        };
    return new ImportService(
        new JooqImportRepository(database), audit, Ids.system(), Clock.fixed(now, ZONE));
  }

  ImportPlan plan(DraftSource source) {
    return plan(source, ImportOptions.DEFAULT);
  }

  ImportPlan plan(DraftSource source, ImportOptions options) {
    return service.plan(source, options, Monitor.NONE);
  }

  ImportResult bring(DraftSource source) {
    return bring(source, ImportOptions.DEFAULT);
  }

  ImportResult bring(DraftSource source, ImportOptions options) {
    ImportResult result = service.commit(plan(source, options), "analyst", Monitor.NONE);
    checkKnown(source, options);
    return result;
  }

  /// Whatever a test imports: where the same again is known without a comparison, the comparison
  /// says the same.
  private void checkKnown(DraftSource source, ImportOptions options) {
    Optional<KnownImport> known = service.known(source, options);
    if (known.isPresent()) {
      ImportPlan compared = plan(source, options);
      assertEquals(compared.counts(), known.get().counts());
      assertEquals(texts(NoticeCount.of(compared.notices())), texts(known.get().notices()));
      assertTrue(compared.isEmpty());
    }
  }

  static List<String> texts(List<NoticeCount> notices) {
    return notices.stream()
        .map(
            each ->
                each.first().code().key()
                    + each.first().place()
                    + each.first().arguments()
                    + each.count())
        .toList();
  }

  long count(String table) {
    return database.read(
        sql -> sql.fetchSingle("select count(*) from " + table).get(0, Long.class));
  }

  Result<Record> rows(String query) {
    return database.read(sql -> sql.fetch(query));
  }

  /// The first value of a query as text; "" for null.
  String value(String query) {
    Object value = database.read(sql -> sql.fetchSingle(query)).get(0);
    return value == null ? "" : value.toString();
  }

  void execute(String statement) {
    database.write(sql -> sql.execute(statement));
  }

  @Override
  public void close() {
    database.close();
  }
}
