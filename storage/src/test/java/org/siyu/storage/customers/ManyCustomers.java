package org.siyu.storage.customers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.LineIds;

/// Fills a store with invented customers, the same for the same count: each with a phone and a
/// WeCom id, about 4 orders, 10 interactions, 3 of 60 tags, one consent and a place in a snapshot.
final class ManyCustomers {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 30, 18, 0);
  static final UUID SNAPSHOT = new UUID(7, 1);

  private static final int TAGS = 60;
  private static final int MEMBERS = 8;
  private static final String[] TIERS = {"new", "churn-risk", "high-value", "active", "silent"};
  private static final String[] SEGMENTS = {"champions", "loyal", "at-risk", "hibernating"};
  private static final String[] CHANNELS = {"裂变", "公域投放", "线下门店", "直播", "老带新", "自然"};
  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红";

  private final Random random = new Random(42);
  private final int customers;

  private ManyCustomers(int customers) {
    this.customers = customers;
  }

  static UUID id(int customer) {
    return new UUID(
        0x0190_0000_0000_7000L + ((long) customer << 16), 0x8000_0000_0000_0000L | customer);
  }

  static UUID tag(int number) {
    return new UUID(3, number);
  }

  static UUID member(int number) {
    return new UUID(4, number);
  }

  static void fill(Database database, int customers) {
    database.write(
        sql -> {
          sql.connection(connection -> new ManyCustomers(customers).fill(connection));
          return customers;
        });
  }

  private void fill(Connection connection) throws SQLException {
    people(connection);
    customers(connection);
    orders(connection);
    interactions(connection);
    standings(connection);
  }

  private void people(Connection connection) throws SQLException {
    try (Rows members = new Rows(connection, "member", 8);
        Rows groups = new Rows(connection, "tag_group", 3);
        Rows tags = new Rows(connection, "tag", 4)) {
      for (int number = 0; number < MEMBERS; number++) {
        members.add(member(number), "成员" + number, "operator", null, true, 1, NOW, "test");
      }
      for (int group = 0; group < 6; group++) {
        groups.add(new UUID(5, group), "组" + group, group);
      }
      groups.flush();
      for (int number = 0; number < TAGS; number++) {
        tags.add(tag(number), new UUID(5, number / 10), "标签" + number, number % 10);
      }
    }
  }

  private void customers(Connection connection) throws SQLException {
    try (Rows rows = new Rows(connection, "customer", 21)) {
      for (int number = 0; number < customers; number++) {
        UUID id = id(number);
        String name = name();
        LocalDateTime joined = NOW.minusMinutes(random.nextInt(60 * 24 * 540));
        rows.add(
            id,
            "昵称" + name + number,
            name,
            random.nextBoolean() ? "female" : "male",
            null,
            "浙江省杭州市",
            null,
            null,
            null,
            joined,
            CHANNELS[random.nextInt(CHANNELS.length)],
            member(random.nextInt(MEMBERS)),
            true,
            null,
            joined,
            1,
            joined,
            "test",
            null,
            null,
            null);
      }
    }
    try (Rows identities = new Rows(connection, "customer_identity", 4);
        Rows tags = new Rows(connection, "customer_tag", 3);
        Rows consents = new Rows(connection, "consent", 8)) {
      for (int number = 0; number < customers; number++) {
        UUID id = id(number);
        LocalDateTime joined = NOW.minusDays(30);
        identities.add("phone", String.valueOf(13_000_000_000L + number), id, null);
        identities.add(
            "wecom-external-id", "wm" + Integer.toHexString(number) + "abcdef", id, null);
        int first = random.nextInt(TAGS);
        for (int tag = 0; tag < 3; tag++) {
          tags.add(id, tag((first + tag * 7) % TAGS), null);
        }
        consents.add(
            new UUID(6, number),
            id,
            "marketing",
            random.nextInt(10) == 0 ? "withdrawn" : "granted",
            joined,
            "import",
            null,
            null);
      }
    }
  }

  private String name() {
    int given = random.nextInt(GIVEN.length() - 1);
    return ""
        + SURNAMES.charAt(random.nextInt(SURNAMES.length()))
        + GIVEN.substring(given, given + 1 + random.nextInt(2));
  }

  private void orders(Connection connection) throws SQLException {
    try (Rows rows = new Rows(connection, "sales_order", 20)) {
      for (int number = 0; number < customers * 4; number++) {
        LocalDateTime at = NOW.minusMinutes(random.nextInt(60 * 24 * 540));
        rows.add(
            new UUID(number, 1),
            "taobao",
            "T" + number,
            id(number / 4),
            "purchase",
            random.nextInt(20) == 0 ? "cancelled" : "completed",
            null,
            at,
            at,
            1_000L + random.nextInt(50_000),
            random.nextInt(30) == 0 ? 500L : 0L,
            null,
            0L,
            1,
            at,
            "test",
            null,
            null,
            null,
            (number + 1) * LineIds.BLOCK);
      }
    }
  }

  private void interactions(Connection connection) throws SQLException {
    try (Rows rows = new Rows(connection, "interaction", 9)) {
      for (int number = 0; number < customers * 10; number++) {
        rows.add(
            new UUID(number, 2),
            id(number / 10),
            NOW.minusMinutes(random.nextInt(60 * 24 * 540)),
            "message",
            null,
            (long) number,
            null,
            null,
            null);
      }
    }
  }

  private void standings(Connection connection) throws SQLException {
    try (Rows schemes = new Rows(connection, "tier_scheme", 5);
        Rows snapshots = new Rows(connection, "tier_snapshot", 7);
        Rows rows = new Rows(connection, "tier_assignment", 11)) {
      schemes.add(1, "test", "{}", NOW, "test");
      snapshots.add(SNAPSHOT, NOW, "test", NOW, 1, "", "");
      schemes.flush();
      snapshots.flush();
      for (int number = 0; number < customers; number++) {
        rows.add(
            SNAPSHOT,
            id(number),
            TIERS[random.nextInt(TIERS.length)],
            SEGMENTS[random.nextInt(SEGMENTS.length)],
            random.nextInt(6),
            random.nextInt(6),
            random.nextInt(6),
            10,
            4,
            100L,
            "");
      }
    }
  }

  /// Inserts rows of one table in batches.
  private static final class Rows implements AutoCloseable {
    private static final int BATCH = 10_000;
    private final PreparedStatement statement;
    private int pending;

    Rows(Connection connection, String table, int columns) throws SQLException {
      statement =
          connection.prepareStatement(
              "insert into " + table + " values (" + "?, ".repeat(columns - 1) + "?)");
    }

    void add(@Nullable Object... values) throws SQLException {
      for (int index = 0; index < values.length; index++) {
        statement.setObject(index + 1, values[index]);
      }
      statement.addBatch();
      if (++pending == BATCH) {
        flush();
      }
    }

    void flush() throws SQLException {
      statement.executeBatch();
      statement.getConnection().commit();
      pending = 0;
    }

    @Override
    public void close() throws SQLException {
      flush();
      statement.close();
    }
  }
}
