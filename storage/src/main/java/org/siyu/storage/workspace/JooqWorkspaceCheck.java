package org.siyu.storage.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.compliance.AuditTrail;
import org.siyu.core.content.Asset;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.CheckProblem;
import org.siyu.core.workspace.CheckReport;
import org.siyu.core.workspace.StoreException;
import org.siyu.core.workspace.WorkspaceCheck;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.storage.content.AssetFolder;
import org.siyu.storage.content.JooqAssetRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.LineIds;

/// Reads every value of every table, follows every reference, adds everything up.
final class JooqWorkspaceCheck implements WorkspaceCheck {
  /// References that the schema does not enforce: child, its column, parent, its column.
  private static final String[][] LOGICAL_REFERENCES = {
    {"order_item", "product_id", "product", "id"},
    {"customer", "batch_no", "import_batch", "batch_no"},
    {"customer_lineage", "batch_no", "import_batch", "batch_no"},
    {"sales_order", "batch_no", "import_batch", "batch_no"},
    {"order_item", "batch_no", "import_batch", "batch_no"},
    {"refund", "batch_no", "import_batch", "batch_no"},
    {"interaction", "batch_no", "import_batch", "batch_no"},
  };

  private static final String FOREIGN_KEYS =
      """
      select child.table_name, child.column_name, parent.table_name, parent.column_name
      from information_schema.referential_constraints reference
      join information_schema.key_column_usage child
        on child.constraint_name = reference.constraint_name
      join information_schema.key_column_usage parent
        on parent.constraint_name = reference.unique_constraint_name
        and parent.ordinal_position = child.position_in_unique_constraint
      order by child.table_name, child.column_name
      """;

  private final Database database;
  private final AuditTrail audit;
  private final Path attachments;

  /// @param attachments the workspace's folder for files
  JooqWorkspaceCheck(Database database, AuditTrail audit, Path attachments) {
    this.database = database;
    this.audit = audit;
    this.attachments = attachments;
  }

  @Override
  public CheckReport run(Monitor monitor) {
    List<Problem> findings = new ArrayList<>();
    List<String> tables = database.read(JooqStoreScan::tables);
    for (String table : tables) {
      monitor.progress("check.read", tables.indexOf(table), tables.size());
      if (!isReadable(table, monitor)) {
        findings.add(Problem.of(CheckProblem.TABLE_UNREADABLE, table));
      }
    }
    if (!findings.isEmpty()) {
      return new CheckReport(findings, Map.of());
    }
    monitor.progress("check.relate", 0, -1);
    database.read(
        monitor,
        sql -> {
          orphans(sql, findings);
          refunds(sql, findings);
          lines(sql, findings);
          return findings;
        });
    files(findings, monitor);
    audit
        .firstTampered()
        .ifPresent(number -> findings.add(Problem.of(CheckProblem.AUDIT_TAMPERED, number)));
    return new CheckReport(findings, database.read(monitor, JooqStoreCounts::of));
  }

  private boolean isReadable(String table, Monitor monitor) {
    try {
      return database.readLazily(sql -> JooqStoreScan.digest(sql, table, monitor)).rows() >= 0;
    } catch (StoreException unreadable) {
      return false;
    } catch (ProblemException trouble) {
      if (trouble.problem().code() == WorkspaceProblem.DAMAGED
          || trouble.problem().code() == WorkspaceProblem.CLOSED) {
        return false;
      }
      throw trouble;
    }
  }

  private static void orphans(DSLContext sql, List<Problem> findings) {
    for (Record key : sql.fetch(FOREIGN_KEYS)) {
      orphans(
          sql,
          findings,
          key.get(0, String.class),
          key.get(1, String.class),
          key.get(2, String.class),
          key.get(3, String.class));
    }
    for (String[] reference : LOGICAL_REFERENCES) {
      orphans(sql, findings, reference[0], reference[1], reference[2], reference[3]);
    }
  }

  private static void orphans(
      DSLContext sql,
      List<Problem> findings,
      String table,
      String column,
      String parentTable,
      String parentColumn) {
    var child = DSL.table(DSL.name(table)).as("child");
    var parent = DSL.table(DSL.name(parentTable)).as("parent");
    var reference = DSL.field(DSL.name("child", column));
    long orphans =
        sql.selectCount()
            .from(child)
            .where(reference.isNotNull())
            .andNotExists(
                DSL.selectOne()
                    .from(parent)
                    .where(DSL.field(DSL.name("parent", parentColumn)).eq((Object) reference)))
            .fetchSingle(0, Long.class);
    if (orphans > 0) {
      findings.add(Problem.of(CheckProblem.ORPHANS, table, column, orphans));
    }
  }

  private void files(List<Problem> findings, Monitor monitor) {
    AssetFolder folder = new AssetFolder(attachments);
    for (Asset asset : new JooqAssetRepository(database).all()) {
      monitor.check();
      if (folder.path(asset).isEmpty()) {
        findings.add(Problem.of(CheckProblem.FILE_MISSING, asset.fileName()));
      } else if (!folder.isWhole(asset)) {
        findings.add(Problem.of(CheckProblem.FILE_CHANGED, asset.fileName()));
      }
    }
  }

  private static void lines(DSLContext sql, List<Problem> findings) {
    long lines =
        sql.fetchSingle(
                """
                select count(*) from order_item i
                where not exists (select 1 from sales_order o
                  where o.lines_from = %s and o.lines_from < i.line_id)
                """
                    .formatted(LineIds.BLOCK_OF_LINE))
            .get(0, Long.class);
    if (lines > 0) {
      findings.add(Problem.of(CheckProblem.LINES_WITHOUT_ORDER, lines));
    }
  }

  private static void refunds(DSLContext sql, List<Problem> findings) {
    long orders =
        sql.fetchSingle(
                """
                select count(*) from sales_order o
                where o.refund_cents
                  < (select coalesce(sum(r.amount_cents), 0) from refund r where r.order_id = o.id)
                """)
            .get(0, Long.class);
    if (orders > 0) {
      findings.add(Problem.of(CheckProblem.REFUNDS_EXCEED_ORDER, orders));
    }
  }
}
