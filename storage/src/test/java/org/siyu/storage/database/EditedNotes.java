package org.siyu.storage.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/// A store whose rows are edited one after another for ever, and which is tidied up after each edit
/// when what was written over is a moment old: H2 waits 45 seconds, and with none at all a store
/// under load was once found closed.
final class EditedNotes implements AutoCloseable {
  static final int ROWS = 2_000;
  static final Duration RETENTION = Duration.ofMillis(25);
  private static final int STRIDE = 37;

  private final Database database;

  EditedNotes(Path store) {
    this(store, new StoreShortening());
  }

  EditedNotes(Path store, StoreShortening shortening) {
    String url = StoreUrl.live(store) + ";RETENTION_TIME=" + RETENTION.toMillis();
    database = Database.open(store, url, new StoreTidying(Duration.ZERO), shortening);
  }

  /// Says the number of each edit once the store has acknowledged it.
  public static void main(String[] arguments) {
    StoreShortening shortening =
        arguments.length > 1 ? new StoreShortening(Duration.ZERO, 0) : new StoreShortening();
    try (EditedNotes notes = new EditedNotes(Path.of(arguments[0]), shortening)) {
      for (int turn = notes.last() + 1; turn < Integer.MAX_VALUE; turn++) {
        notes.edit(turn);
        byte[] line = (turn + "\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(line, 0, line.length);
        System.out.flush();
      }
    }
  }

  void make() {
    database.write(
        sql -> {
          sql.execute("create table note (id integer primary key, turn integer, words varchar)");
          sql.execute("create index note_turn on note (turn)");
          for (int id = 0; id < ROWS; id++) {
            sql.execute("insert into note values (?, 0, ?)", id, words(id, 0));
          }
          return ROWS;
        });
  }

  /// Fills the file with what is removed later.
  void ballast(int rows) {
    database.write(
        sql -> {
          sql.execute("create table ballast (id integer primary key, words varchar)");
          for (int id = 0; id < rows; id++) {
            sql.execute("insert into ballast values (?, ?)", id, words(id, 0).repeat(50));
          }
          return rows;
        });
  }

  void removeBallast() {
    database.write(sql -> sql.execute("drop table ballast"));
  }

  int count() {
    return database.read(sql -> number(sql, "select count(*) from note"));
  }

  void edit(int turn) {
    int id = row(turn);
    database.write(
        sql ->
            sql.execute(
                "update note set turn = ?, words = ? where id = ?", turn, words(id, turn), id));
  }

  int last() {
    return database.read(sql -> number(sql, "select max(turn) from note"));
  }

  /// What is not as it was when the last edit that is there was done.
  List<String> wrong() {
    int last = last();
    int[] turns = new int[ROWS];
    for (int turn = 1; turn <= last; turn++) {
      turns[row(turn)] = turn;
    }
    return database.read(
        sql -> {
          List<String> wrong = new ArrayList<>();
          for (int id = 0; id < ROWS; id++) {
            // by the key and by the index
            String here = "select count(*) from note where words = '" + words(id, turns[id]) + "'";
            if (number(sql, here + " and id = " + id) != 1
                || number(sql, here + " and id = " + id + " and turn = " + turns[id]) != 1) {
              wrong.add("row " + id + " after edit " + turns[id]);
            }
          }
          if (number(sql, "select count(*) from note") != ROWS
              || number(sql, "select count(*) from note where turn >= 0") != ROWS) {
            wrong.add("the number of rows");
          }
          return wrong;
        });
  }

  private static int number(DSLContext sql, String query) {
    return sql.fetchOptional(query).orElseThrow().get(0, Integer.class);
  }

  private static int row(int turn) {
    return turn * STRIDE % ROWS;
  }

  // Hardly gets smaller by compression, as names and addresses do not.
  private static String words(int id, int turn) {
    StringBuilder words = new StringBuilder();
    for (int seed = 0; seed < 12; seed++) {
      words.append(Integer.toHexString((id * 31 + turn) * 1_000_003 + seed * 668_265_263));
    }
    return words.toString();
  }

  @Override
  public void close() {
    database.close();
  }
}
