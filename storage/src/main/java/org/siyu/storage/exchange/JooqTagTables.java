package org.siyu.storage.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.siyu.core.shared.Ids;

/// Tag groups and tags by name, made as they are needed.
final class JooqTagTables {
  private record TagKey(UUID group, String name) {}

  private final Connection connection;
  private final Ids ids = Ids.system();
  private final Map<String, UUID> groups = new HashMap<>();
  private final Map<TagKey, UUID> tags = new HashMap<>();
  private boolean isRead;

  JooqTagTables(Connection connection) {
    this.connection = connection;
  }

  /// The tag's id; a new one where there was none.
  UUID require(String group, String name) throws SQLException {
    read();
    UUID groupId = groups.get(group);
    if (groupId == null) {
      groupId = ids.next();
      int position =
          number(connection, "select coalesce(max(sort_position), 0) + 1 from tag_group");
      insert(
          "insert into tag_group (id, name, sort_position) values (?, ?, ?)",
          groupId,
          group,
          position);
      groups.put(group, groupId);
    }
    UUID tag = tags.get(new TagKey(groupId, name));
    if (tag == null) {
      tag = ids.next();
      int position = number(connection, "select coalesce(max(sort_position), 0) + 1 from tag");
      insert(
          "insert into tag (id, group_id, name, sort_position) values (?, ?, ?, ?)",
          tag,
          groupId,
          name,
          position);
      tags.put(new TagKey(groupId, name), tag);
    }
    return tag;
  }

  private void insert(String sql, Object... values) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  private void read() throws SQLException {
    if (isRead) {
      return;
    }
    isRead = true;
    try (PreparedStatement query = connection.prepareStatement("select id, name from tag_group");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        groups.put(rows.getString(2), JooqStoredRecords.uuid(rows, 1));
      }
    }
    try (PreparedStatement query =
            connection.prepareStatement("select id, group_id, name from tag");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        tags.put(
            new TagKey(JooqStoredRecords.uuid(rows, 2), rows.getString(3)),
            JooqStoredRecords.uuid(rows, 1));
      }
    }
  }

  static int number(Connection connection, String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
