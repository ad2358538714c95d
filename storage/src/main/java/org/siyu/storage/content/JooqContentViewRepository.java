package org.siyu.storage.content;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.siyu.core.content.ContentView;
import org.siyu.core.content.ContentViewRepository;
import org.siyu.storage.database.Database;

/// Keeps views of the calendar in the store.
public final class JooqContentViewRepository implements ContentViewRepository {
  private final Database database;

  public JooqContentViewRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<ContentView> list() {
    return database.read(
        sql ->
            sql.fetch(
                    "select id, name, definition from content_view"
                        + " where name <> '' order by name")
                .map(JooqContentViewRepository::view));
  }

  @Override
  public Optional<ContentView> find(String name) {
    return database.read(
        sql ->
            sql.fetchOptional("select id, name, definition from content_view where name = ?", name)
                .map(JooqContentViewRepository::view));
  }

  private static ContentView view(Record row) {
    return ContentViewJson.read(
        row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class));
  }

  @Override
  public void save(ContentView view, LocalDateTime at, String by) {
    database.write(
        sql -> {
          sql.execute("delete from content_view where name = ?", view.name());
          return sql.execute(
              "insert into content_view values (?, ?, ?, ?, ?)",
              view.id(),
              view.name(),
              ContentViewJson.write(view),
              at,
              by);
        });
  }

  @Override
  public void remove(UUID id) {
    database.write(sql -> sql.execute("delete from content_view where id = ?", id));
  }
}
