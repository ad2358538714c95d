package org.siyu.storage.today;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.today.DayStore;
import org.siyu.storage.database.Database;

/// Days in the store.
public final class JooqDayStore implements DayStore {
  private final Database database;

  public JooqDayStore(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  @Override
  public Optional<LocalDateTime> lastOpen(UUID member) {
    return database.read(
        sql ->
            sql.fetchOptional("select seen_at from day_seen where member_id = ?", member)
                .map(row -> row.get(0, LocalDateTime.class)));
  }

  @Override
  public void opened(UUID member, LocalDateTime at) {
    database.write(
        sql -> {
          int changed =
              sql.execute("update day_seen set seen_at = ? where member_id = ?", at, member);
          return changed > 0
              ? changed
              : sql.execute("insert into day_seen (member_id, seen_at) values (?, ?)", member, at);
        });
  }
}
