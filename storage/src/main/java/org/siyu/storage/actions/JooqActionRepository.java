package org.siyu.storage.actions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.actions.ActionProblem;
import org.siyu.core.actions.ActionRepository;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Keeps action items in the store.
public final class JooqActionRepository implements ActionRepository {
  private static final String SELECT =
      """
      select id, source_kind, source_id, source_name, title, owner_id, due_on, done_at, done_by,
        version, dropped_because
      from action_item\
      """;

  private final Database database;

  public JooqActionRepository(Database database) {
    this.database = database;
  }

  @Override
  public Optional<ActionItem> find(UUID id) {
    return database.read(
        sql -> sql.fetchOptional(SELECT + " where id = ?", id).map(JooqActionRepository::item));
  }

  @Override
  public List<ActionItem> open() {
    return database.read(
        sql ->
            sql.fetch(SELECT + " where done_at is null order by due_on, id")
                .map(JooqActionRepository::item));
  }

  @Override
  public List<ActionItem> of(UUID source) {
    return database.read(
        sql ->
            sql.fetch(SELECT + " where source_id = ? order by due_on, id", source)
                .map(JooqActionRepository::item));
  }

  private static ActionItem item(Record row) {
    return new ActionItem(
        row.get(0, UUID.class),
        new ActionSource(
            Code.parse(ActionSource.Kind.class, row.get(1, String.class)),
            row.get(2, UUID.class),
            row.get(3, String.class)),
        row.get(4, String.class),
        Optional.ofNullable(row.get(5, UUID.class)),
        row.get(6, LocalDate.class),
        Optional.ofNullable(row.get(7, LocalDateTime.class))
            .map(
                at ->
                    new ActionItem.Done(
                        at,
                        row.get(8, String.class),
                        Optional.ofNullable(row.get(10, String.class)))),
        row.get(9, Integer.class));
  }

  @Override
  public ActionItem save(ActionItem item) {
    return database.write(
        sql -> {
          if (item.version() == 0) {
            sql.execute(
                "insert into action_item (id, source_kind, source_id, source_name, title, owner_id,"
                    + " due_on, done_at, done_by, version, dropped_because)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                item.id(),
                item.source().kind().code(),
                item.source().id(),
                item.source().name(),
                item.title(),
                item.owner().orElse(null),
                item.dueOn(),
                item.done().map(ActionItem.Done::at).orElse(null),
                item.done().map(ActionItem.Done::by).orElse(null),
                1,
                dropped(item));
            return item.inVersion(1);
          }
          int changed =
              sql.execute(
                  "update action_item set title = ?, owner_id = ?, due_on = ?, done_at = ?, done_by"
                      + " = ?, dropped_because = ?, version = ? where id = ? and version = ?",
                  item.title(),
                  item.owner().orElse(null),
                  item.dueOn(),
                  item.done().map(ActionItem.Done::at).orElse(null),
                  item.done().map(ActionItem.Done::by).orElse(null),
                  dropped(item),
                  item.version() + 1,
                  item.id(),
                  item.version());
          if (changed == 0) {
            throw new ProblemException(
                find(item.id()).isPresent()
                    ? Problem.of(ActionProblem.CHANGED_MEANWHILE, item.title())
                    : Problem.of(ActionProblem.NOT_FOUND));
          }
          return item.inVersion(item.version() + 1);
        });
  }

  private static @Nullable String dropped(ActionItem item) {
    return item.done().flatMap(ActionItem.Done::dropped).orElse(null);
  }

  @Override
  public void remove(UUID id) {
    database.write(sql -> sql.execute("delete from action_item where id = ?", id));
  }
}
