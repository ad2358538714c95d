package org.siyu.storage.exchange;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.planning.ActionCounts;
import org.siyu.core.exchange.planning.BatchWriter;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.exchange.planning.ImportBatchDetails;
import org.siyu.core.exchange.planning.ImportRepository;
import org.siyu.core.exchange.planning.KnownImport;
import org.siyu.core.exchange.planning.PlanProblem;
import org.siyu.core.exchange.planning.StoreRevision;
import org.siyu.core.exchange.planning.StoredRecords;
import org.siyu.core.exchange.planning.UndoResult;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.TableStamps;

/// Keeps imports in the workspace's store.
public final class JooqImportRepository implements ImportRepository {
  private static final String REVISION =
      """
      select
        (select coalesce(max(batch_no), 0) from import_batch),
        (select count(undone_at) from import_batch),
        (select count(*) from customer),
        (select coalesce(sum(version), 0) from customer),
        (select count(*) from customer_identity),
        (select count(*) from customer_attribute),
        (select count(*) from customer_tag),
        (select count(*) from tag),
        (select count(*) from consent),
        (select count(*) from sales_order),
        (select coalesce(sum(version), 0) from sales_order),
        (select count(*) from interaction),
        (select count(*) from member),
        (select coalesce(sum(version), 0) from member)\
      """;

  private final Database database;

  public JooqImportRepository(Database database) {
    this.database = database;
  }

  @Override
  public StoreRevision revision() {
    return database.read(JooqImportRepository::revision);
  }

  private static StoreRevision revision(DSLContext sql) {
    StringBuilder mark = new StringBuilder();
    Record counts = sql.fetchSingle(REVISION);
    for (int i = 0; i < counts.size(); i++) {
      mark.append(i == 0 ? "" : ".").append(counts.get(i));
    }
    return new StoreRevision(mark.toString());
  }

  @Override
  public <T> T read(Function<StoredRecords, T> work, Monitor monitor) {
    return database.readLazily(
        sql ->
            sql.connectionResult(
                connection -> work.apply(new JooqStoredRecords(connection, monitor))));
  }

  /// The batch that has just been written keeps the stamps that it leaves.
  private static void keepStamps(DSLContext sql) {
    sql.execute(
        """
        update import_batch set stamps = ?
        where batch_no = (select max(batch_no) from import_batch)\
        """,
        TableStamps.ofAll(sql).orElse(null));
  }

  @Override
  public <T> T write(StoreRevision expected, Function<BatchWriter, T> work) {
    return database.writeMuch(
        sql -> {
          if (!revision(sql).equals(expected)) {
            throw new ProblemException(Problem.of(PlanProblem.PLAN_OUTDATED));
          }
          return sql.connectionResult(
              connection -> {
                try (JooqBatchWriter writer = new JooqBatchWriter(connection)) {
                  return work.apply(writer);
                }
              });
        },
        JooqImportRepository::keepStamps);
  }

  @Override
  public Optional<KnownImport> known(String fingerprint) {
    return database.read(
        sql -> TableStamps.ofAll(sql).flatMap(stamps -> known(sql, fingerprint, stamps)));
  }

  private static Optional<KnownImport> known(DSLContext sql, String fingerprint, String stamps) {
    return sql
        .fetch(
            """
            select batch_no, summary from import_batch
            where fingerprint = ? and undone_at is null and stamps = ?
            order by batch_no desc limit 1\
            """,
            fingerprint,
            stamps)
        .stream()
        .findFirst()
        .map(
            row -> {
              ImportBatch batch = find(sql, row.get(0, Integer.class));
              BatchSummary summary = new BatchSummary(row.get(1, String.class));
              return new KnownImport(
                  batch,
                  summary.counts(batch.linesRead(), batch.linesRejected()),
                  summary.notices());
            });
  }

  @Override
  public UndoResult undo(
      int batchNo, String actor, LocalDateTime at, Consumer<UndoResult> alongside) {
    return database.write(
        sql -> {
          ImportBatch batch = find(sql, batchNo);
          if (batch.undoneAt().isPresent()) {
            throw problem(PlanProblem.ALREADY_UNDONE, batchNo);
          }
          if (!batch.isUndoable(at)) {
            throw problem(PlanProblem.UNDO_TOO_LATE, batchNo);
          }
          UndoResult result = new JooqBatchUndo(sql, batchNo, actor, at).run();
          alongside.accept(result);
          return result;
        });
  }

  private static ProblemException problem(PlanProblem code, int batchNo) {
    return new ProblemException(Problem.of(code, batchNo));
  }

  @Override
  public List<ImportBatch> batches() {
    return database.read(JooqImportRepository::batches);
  }

  private static List<ImportBatch> batches(DSLContext sql) {
    Map<Integer, List<String>> files = new LinkedHashMap<>();
    for (Record row :
        sql.fetch("select batch_no, file_name from import_sheet order by batch_no, sheet_no")) {
      List<String> names =
          files.computeIfAbsent(row.get(0, Integer.class), batch -> new ArrayList<>());
      String name = row.get(1, String.class);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return sql.fetch(
            """
            select batch_no, kind, profile, imported_at, imported_by, undone_at, lines_read,
              lines_rejected, created, updated, unchanged, conflicts
            from import_batch order by batch_no desc\
            """)
        .map(row -> batch(row, files));
  }

  private static ImportBatch batch(Record row, Map<Integer, List<String>> files) {
    int batchNo = row.get(0, Integer.class);
    return new ImportBatch(
        batchNo,
        Code.parse(ImportKind.class, row.get(1, String.class)),
        row.get(2, String.class),
        row.get(3, LocalDateTime.class),
        row.get(4, String.class),
        Optional.ofNullable(row.get(5, LocalDateTime.class)),
        row.get(6, Long.class),
        row.get(7, Long.class),
        new ActionCounts(
            row.get(8, Long.class),
            row.get(9, Long.class),
            row.get(10, Long.class),
            row.get(11, Long.class)),
        files.getOrDefault(batchNo, List.of()));
  }

  @Override
  public ImportBatchDetails details(int batchNo) {
    return database.read(
        sql -> {
          ImportBatch batch = find(sql, batchNo);
          BatchSummary summary =
              new BatchSummary(
                  sql.fetchSingle("select summary from import_batch where batch_no = ?", batchNo)
                      .get(0, String.class));
          return new ImportBatchDetails(
              batch,
              sheets(sql, batchNo),
              summary.rejections(),
              summary.notices(),
              summary.actions("customers"),
              summary.actions("orders"),
              summary.actions("interactions"),
              summary.sums());
        });
  }

  private static List<ReadSheet> sheets(DSLContext sql, int batchNo) {
    return sql.fetch(
            """
            select sheet_no, file_name, sheet_name, header_row, headers, file_sha256
            from import_sheet where batch_no = ? order by sheet_no\
            """,
            batchNo)
        .map(
            row ->
                new ReadSheet(
                    Path.of(row.get(1, String.class)),
                    row.get(0, Integer.class),
                    Optional.ofNullable(row.get(2, String.class)).orElse(""),
                    row.get(3, Integer.class),
                    RejectionText.cells(row.get(4, String.class)),
                    row.get(5, String.class)));
  }

  private static ImportBatch find(DSLContext sql, int batchNo) {
    return batches(sql).stream()
        .filter(each -> each.batchNo() == batchNo)
        .findFirst()
        .orElseThrow(() -> problem(PlanProblem.UNKNOWN_BATCH, batchNo));
  }

  @Override
  public List<RejectedRow> rejections(int batchNo, int from, int count) {
    return database.read(
        sql -> {
          Map<Integer, Place> places = places(sql, batchNo);
          List<RejectedRow> rows = new ArrayList<>();
          long to = (long) from + count;
          for (Record page :
              sql.fetch(
                  """
                  select first_no, lines from import_rejection
                  where batch_no = ? and first_no + line_count > ? and first_no < ?
                  order by first_no\
                  """,
                  batchNo,
                  from,
                  to)) {
            int number = page.get(0, Integer.class);
            for (RejectedRow row : RejectionPage.rows(page.get(1, String.class), places)) {
              if (number >= from && number < to) {
                rows.add(row);
              }
              number++;
            }
          }
          return rows;
        });
  }

  private static Map<Integer, Place> places(DSLContext sql, int batchNo) {
    Map<Integer, Place> places = new HashMap<>();
    for (Record sheet :
        sql.fetch(
            "select sheet_no, file_name, sheet_name from import_sheet where batch_no = ?",
            batchNo)) {
      String name = Optional.ofNullable(sheet.get(2, String.class)).orElse("");
      places.put(
          sheet.get(0, Integer.class),
          new Place(sheet.get(1, String.class), name.isEmpty() ? null : name, 0, null));
    }
    return places;
  }
}
