package org.siyu.storage.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.siyu.core.exchange.RejectedRow;

/// The statements of one batch in the order in which they must be sent, and what all of them share.
final class JooqBatchStatements implements AutoCloseable {
  private final Connection connection;
  private final List<JooqRows> all = new ArrayList<>();
  private final Map<String, JooqBatchStatement> byText = new HashMap<>();
  private final JooqBatchStatement rejection;
  private final JooqBatchStatement change;
  private final RejectionPage page = new RejectionPage();
  private int batchNo;
  private int rejected;
  private int changeNo;
  private LocalDateTime at = LocalDateTime.MIN;
  private String actor = "";

  JooqBatchStatements(Connection connection) throws SQLException {
    this.connection = connection;
    this.rejection =
        add(
            """
            insert into import_rejection (batch_no, first_no, line_count, lines)
            values (?, ?, ?, ?)\
            """);
    this.change =
        add(
            """
            insert into import_change (batch_no, change_no, entity, entity_id, field, old_value,
              new_value)
            values (?, ?, ?, ?, ?, ?, ?)\
            """);
  }

  /// A statement that is sent after all that were added before it.
  JooqBatchStatement add(String sql) throws SQLException {
    JooqBatchStatement statement = new JooqBatchStatement(connection, sql, all);
    all.add(statement);
    return statement;
  }

  /// Rows that belong to no others, to be sent at the end at the latest.
  <T extends JooqRows> T add(T rows) {
    all.add(rows);
    return rows;
  }

  /// The statement with this text, one for all calls.
  JooqBatchStatement of(String sql) throws SQLException {
    JooqBatchStatement known = byText.get(sql);
    if (known == null) {
      known = add(sql);
      byText.put(sql, known);
    }
    return known;
  }

  void begin(int number, LocalDateTime time, String who) {
    batchNo = number;
    at = time;
    actor = who;
  }

  int batchNo() {
    return batchNo;
  }

  LocalDateTime at() {
    return at;
  }

  String actor() {
    return actor;
  }

  void reject(RejectedRow row) throws SQLException {
    page.add(row);
    if (page.isFull()) {
      keepPage();
    }
  }

  private void keepPage() throws SQLException {
    if (page.size() > 0) {
      rejection.set(batchNo).set(rejected).set(page.size()).set(page.text()).add();
      rejection.flush();
      rejected += page.size();
      page.clear();
    }
  }

  /// Notes what the batch changes in a row that was there before; "" stands for nothing.
  void changed(ChangedEntity entity, UUID id, String field, String before, String after)
      throws SQLException {
    change
        .set(batchNo)
        .set(++changeNo)
        .set(entity.code())
        .set(id)
        .set(field)
        .setOrNull(before)
        .setOrNull(after)
        .add();
  }

  void flush() throws SQLException {
    keepPage();
    for (JooqRows rows : all) {
      rows.flush();
    }
  }

  @Override
  public void close() throws SQLException {
    for (JooqRows rows : all) {
      rows.close();
    }
  }
}
