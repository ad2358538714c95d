package org.siyu.storage.tiers;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.SavedList;
import org.siyu.core.tiers.SavedListRepository;
import org.siyu.storage.database.Database;

/// Keeps named lists in the store. A customer who is erased is taken off them.
public final class JooqSavedListRepository implements SavedListRepository {
  private static final int BATCH = 2000;

  private final Database database;

  public JooqSavedListRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<SavedList> lists() {
    return database.read(
        sql ->
            sql.fetch(
                    "select l.id, l.name, l.source, count(m.customer_id), l.created_at,"
                        + " l.created_by from saved_list l"
                        + " left join saved_list_member m on m.list_id = l.id"
                        + " group by l.id, l.name, l.source, l.created_at, l.created_by"
                        + " order by l.created_at desc, l.name")
                .map(JooqSavedListRepository::list));
  }

  private static SavedList list(Record row) {
    ListSource source =
        ListSource.parse(row.get(2, String.class)).orElseGet(() -> new ListSource.InTier(""));
    return new SavedList(
        row.get(0, UUID.class),
        row.get(1, String.class),
        source,
        row.get(3, Integer.class),
        row.get(4, LocalDateTime.class),
        row.get(5, String.class));
  }

  @Override
  public Set<UUID> members(UUID list) {
    return database.read(
        sql ->
            sql.fetch("select customer_id from saved_list_member where list_id = ?", list)
                .intoSet(0, UUID.class));
  }

  /// Customers who are not in the store any more are left out.
  @Override
  public void add(SavedList list, Collection<UUID> members) {
    database.write(
        sql -> {
          sql.execute(
              "insert into saved_list (id, name, source, created_at, created_by)"
                  + " values (?, ?, ?, ?, ?)",
              list.id(),
              list.name(),
              list.source().text(),
              list.createdAt(),
              list.createdBy());
          List<UUID> all = new ArrayList<>(members);
          for (int from = 0; from < all.size(); from += BATCH) {
            add(sql, list.id(), all.subList(from, Math.min(from + BATCH, all.size())));
          }
          return all.size();
        });
  }

  private static void add(DSLContext sql, UUID list, List<UUID> members) {
    Object[][] bindings =
        members.stream().map(member -> new Object[] {list, member}).toArray(Object[][]::new);
    sql.batch(
            "insert into saved_list_member (list_id, customer_id)"
                + " select cast(? as uuid), id from customer where id = ?",
            bindings)
        .execute();
  }

  @Override
  public void rename(UUID list, String name) {
    database.write(sql -> sql.execute("update saved_list set name = ? where id = ?", name, list));
  }

  @Override
  public void remove(UUID list) {
    database.write(
        sql ->
            sql.execute("delete from saved_list_member where list_id = ?", list)
                + sql.execute("delete from saved_list where id = ?", list));
  }
}
