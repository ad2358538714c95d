package org.siyu.storage.customers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.siyu.core.customers.SavedView;
import org.siyu.core.customers.SavedViewRepository;
import org.siyu.storage.database.Database;

/// Keeps views of the customers' table in the store.
public final class JooqSavedViewRepository implements SavedViewRepository {
  private final Database database;

  public JooqSavedViewRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<SavedView> list() {
    return database.read(
        sql ->
            sql.fetch(
                    "select id, name, definition from customer_view"
                        + " where name <> '' order by name")
                .map(JooqSavedViewRepository::view));
  }

  @Override
  public Optional<SavedView> find(String name) {
    return database.read(
        sql ->
            sql.fetchOptional("select id, name, definition from customer_view where name = ?", name)
                .map(JooqSavedViewRepository::view));
  }

  private static SavedView view(Record row) {
    return SavedViewJson.read(
        row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class));
  }

  @Override
  public void save(SavedView view, LocalDateTime at, String by) {
    String definition = SavedViewJson.write(view.query(), view.columns());
    database.write(
        sql -> {
          sql.execute("delete from customer_view where name = ?", view.name());
          return sql.execute(
              """
              insert into customer_view (id, name, definition, changed_at, changed_by)
              values (?, ?, ?, ?, ?)\
              """,
              view.id(),
              view.name(),
              definition,
              at,
              by);
        });
  }

  @Override
  public void remove(UUID id) {
    database.write(sql -> sql.execute("delete from customer_view where id = ?", id));
  }
}
