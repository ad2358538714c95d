package org.siyu.storage.words;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.words.WordChange;
import org.siyu.core.words.WordProblem;
import org.siyu.core.words.WordRepository;
import org.siyu.core.words.WordStamp;
import org.siyu.storage.database.Database;

/// Keeps a team's changes to the word list in the store.
public final class JooqWordRepository implements WordRepository {
  private final Database database;

  public JooqWordRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<WordChange> load() {
    return database.read(
        sql ->
            sql.fetch("select id, is_on, definition, version from word_change order by place, id")
                .map(
                    row ->
                        new WordChange(
                            row.get(0, String.class),
                            row.get(1, Boolean.class),
                            WordChangeJson.read(row.get(2, String.class)),
                            row.get(3, Integer.class))));
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  @Override
  public Map<String, WordStamp> stamps() {
    return database.read(
        sql ->
            sql.fetch("select id, changed_at, changed_by from word_change")
                .intoMap(
                    row -> row.get(0, String.class),
                    row ->
                        new WordStamp(row.get(1, LocalDateTime.class), row.get(2, String.class))));
  }

  @Override
  public void save(List<WordChange> changes, Set<String> removed, LocalDateTime at, String by) {
    database.write(
        sql -> {
          for (String id : removed) {
            sql.execute("delete from word_change where id = ?", id);
          }
          for (WordChange change : changes) {
            save(sql, change, at, by);
          }
          return changes.size();
        });
  }

  private static void save(DSLContext sql, WordChange change, LocalDateTime at, String by) {
    int written =
        change.version() == 0
            ? inserted(sql, change, at, by)
            : sql.execute(
                """
                update word_change
                set is_on = ?, definition = ?, version = version + 1, changed_at = ?, changed_by = ?
                where id = ? and version = ?\
                """,
                change.isOn(),
                WordChangeJson.write(change.fields()),
                at,
                by,
                change.id(),
                change.version());
    if (written == 0) {
      throw new ProblemException(Problem.of(WordProblem.CHANGED_MEANWHILE, change.id()));
    }
  }

  private static int inserted(DSLContext sql, WordChange change, LocalDateTime at, String by) {
    return sql.execute(
        """
        insert into word_change (id, place, is_on, definition, version, changed_at, changed_by)
        select ?, coalesce((select max(place) from word_change), 0) + 1, ?, ?, 1, ?, ?
        where not exists (select 1 from word_change where id = ?)\
        """,
        change.id(),
        change.isOn(),
        WordChangeJson.write(change.fields()),
        at,
        by,
        change.id());
  }
}
