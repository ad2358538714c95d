package org.siyu.bench.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.LineIds;

/// A store of invented customers, the same for the same count: each with a phone and a WeCom id, 2
/// orders and 4 interactions in the mean (some have many, many have few), 2 of 60 tags and one
/// consent. Arguments: the store, the number of customers, how many orders each has in the mean
/// (2).
public final class CustomerStore {
  public static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 30, 18, 0);
  private static final int TAGS = 60;
  private static final int MEMBERS = 8;
  private static final int MINUTES = 60 * 24 * 720;
  private static final String[] CHANNELS = {"裂变", "公域投放", "线下门店", "直播", "老带新", "自然"};
  private static final String[] REGIONS = {"浙江省杭州市", "上海市", "广东省深圳市", "四川省成都市"};
  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红";

  private final Random random = new Random(42);
  private final int customers;

  private final int ordersEach;

  private CustomerStore(int customers, int ordersEach) {
    this.customers = customers;
    this.ordersEach = ordersEach;
  }

  public static void main(String[] arguments) {
    Path base = Path.of(arguments[0]);
    if (Files.exists(base.resolveSibling(base.getFileName() + ".mv.db"))) {
      return;
    }
    int orders = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
    Path part = base.resolveSibling(base.getFileName() + "-part");
    try (Database database = Database.open(part)) {
      database.write(
          sql -> {
            sql.connection(new CustomerStore(Integer.parseInt(arguments[1]), orders)::fill);
            return true;
          });
      database.closeCompacted();
    }
    part.resolveSibling(part.getFileName() + ".mv.db")
        .toFile()
        .renameTo(base.resolveSibling(base.getFileName() + ".mv.db").toFile());
  }

  /// In the order of time, as the product's ids are, and otherwise without a pattern.
  private static UUID id(int customer) {
    long noise = (customer + 1) * 0x9E37_79B9_7F4A_7C15L;
    return new UUID(
        0x0190_0000_0000_7000L + ((long) customer << 16) + (noise >>> 52),
        0x8000_0000_0000_0000L | (noise >>> 2));
  }

  private void fill(Connection connection) throws SQLException {
    people(connection);
    profiles(connection);
    keys(connection);
    orders(connection);
    interactions(connection);
  }

  private void people(Connection connection) throws SQLException {
    try (Rows members = new Rows(connection, "member", 8);
        Rows groups = new Rows(connection, "tag_group", 3)) {
      for (int number = 0; number < MEMBERS; number++) {
        members.add(new UUID(4, number), "成员" + number, "operator", null, true, 1, NOW, "bench");
      }
      for (int group = 0; group < TAGS / 10; group++) {
        groups.add(new UUID(5, group), "组" + group, group);
      }
    }
    try (Rows tags = new Rows(connection, "tag", 4)) {
      for (int number = 0; number < TAGS; number++) {
        tags.add(new UUID(3, number), new UUID(5, number / 10), "标签" + number, number % 10);
      }
    }
  }

  private void profiles(Connection connection) throws SQLException {
    try (Rows rows = new Rows(connection, "customer", 21)) {
      for (int number = 0; number < customers; number++) {
        int given = random.nextInt(GIVEN.length() - 1);
        String name =
            ""
                + SURNAMES.charAt(random.nextInt(SURNAMES.length()))
                + GIVEN.substring(given, given + 1 + random.nextInt(2));
        LocalDateTime joined = NOW.minusMinutes(random.nextInt(MINUTES));
        rows.add(
            id(number),
            "昵称" + name + number,
            name,
            random.nextBoolean() ? "female" : "male",
            null,
            REGIONS[random.nextInt(REGIONS.length)],
            null,
            null,
            null,
            joined,
            CHANNELS[random.nextInt(CHANNELS.length)],
            new UUID(4, random.nextInt(MEMBERS)),
            true,
            null,
            joined,
            1,
            joined,
            "bench",
            null,
            null,
            null);
      }
    }
  }

  private void keys(Connection connection) throws SQLException {
    try (Rows identities = new Rows(connection, "customer_identity", 4);
        Rows tags = new Rows(connection, "customer_tag", 3);
        Rows consents = new Rows(connection, "consent", 8)) {
      for (int number = 0; number < customers; number++) {
        UUID id = id(number);
        identities.add("phone", String.valueOf(13_000_000_000L + number), id, null);
        identities.add("wecom-external-id", "wm" + Integer.toHexString(number) + "ab", id, null);
        int first = random.nextInt(TAGS);
        tags.add(id, new UUID(3, first), null);
        tags.add(id, new UUID(3, (first + 7) % TAGS), null);
        consents.add(
            new UUID(6, number),
            id,
            "marketing",
            random.nextInt(10) == 0 ? "withdrawn" : "granted",
            NOW.minusDays(30),
            "import",
            null,
            null);
      }
    }
  }

  /// How many of `total` each customer has: few have much.
  private int[] shares(int total) {
    int[] shares = new int[customers];
    for (int number = 0; number < total; number++) {
      shares[(int) (customers * Math.pow(random.nextDouble(), 1.8))]++;
    }
    return shares;
  }

  private LocalDateTime sometime() {
    return NOW.minusMinutes(random.nextInt(MINUTES));
  }

  private void orders(Connection connection) throws SQLException {
    int[] shares = shares(customers * ordersEach);
    int number = 0;
    try (Rows rows = new Rows(connection, "sales_order", 20)) {
      for (int customer = 0; customer < customers; customer++) {
        for (int left = shares[customer]; left > 0; left--) {
          LocalDateTime at = sometime();
          rows.add(
              new UUID(0x0190_1000_0000_7000L + ((long) number << 16), 1),
              "taobao",
              "T" + (10_000_000 + number),
              id(customer),
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
              "bench",
              null,
              null,
              null,
              (number + 1) * LineIds.BLOCK);
          number++;
        }
      }
    }
  }

  private void interactions(Connection connection) throws SQLException {
    int[] shares = shares(customers * 4);
    long number = 0;
    try (Rows rows = new Rows(connection, "interaction", 9)) {
      for (int customer = 0; customer < customers; customer++) {
        for (int left = shares[customer]; left > 0; left--) {
          rows.add(
              new UUID(0x0190_2000_0000_7000L + (number << 16), 2),
              id(customer),
              sometime(),
              "message",
              null,
              number,
              null,
              null,
              null);
          number++;
        }
      }
    }
  }

  /// Inserts rows of one table.
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

    private void flush() throws SQLException {
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
