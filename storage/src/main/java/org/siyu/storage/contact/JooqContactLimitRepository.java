package org.siyu.storage.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.contact.ContactLimitRepository;
import org.siyu.core.contact.LimitSpan;
import org.siyu.core.shared.Code;
import org.siyu.storage.database.Database;

/// The limits in the store.
public final class JooqContactLimitRepository implements ContactLimitRepository {
  private final Database database;

  public JooqContactLimitRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<ContactLimit> all() {
    return database.read(
        sql ->
            sql.fetch(
                    """
                    select id, channels, most, span, source, valid_from, valid_to, is_on
                    from contact_limit order by sort_position, id
                    """)
                .map(JooqContactLimitRepository::limit));
  }

  private static ContactLimit limit(Record row) {
    String channels = row.get(1, String.class);
    Integer most = row.get(2, Integer.class);
    return new ContactLimit(
        row.get(0, String.class),
        channels.isEmpty() ? Set.of() : Set.of(channels.split(",")),
        most == null ? new ContactLimit.Most.OnceADay() : new ContactLimit.Most.Times(most),
        Code.parse(LimitSpan.class, row.get(3, String.class)),
        row.get(4, String.class),
        row.get(5, LocalDate.class),
        Optional.ofNullable(row.get(6, LocalDate.class)),
        row.get(7, Boolean.class));
  }

  @Override
  public void save(ContactLimit limit) {
    database.write(
        sql -> {
          int position =
              sql.fetchOptional("select sort_position from contact_limit where id = ?", limit.id())
                  .map(row -> row.get(0, Integer.class))
                  .orElseGet(
                      () ->
                          sql.fetchSingle(
                                  "select coalesce(max(sort_position), 0) + 1 from contact_limit")
                              .get(0, Integer.class));
          sql.execute("delete from contact_limit where id = ?", limit.id());
          return sql.execute(
              "insert into contact_limit values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
              limit.id(),
              String.join(",", limit.channels()),
              DSL.val(
                  limit.most() instanceof ContactLimit.Most.Times(int times) ? times : null,
                  Integer.class),
              limit.span().code(),
              limit.source(),
              limit.validFrom(),
              DSL.val(limit.validTo().orElse(null), LocalDate.class),
              limit.isOn(),
              position);
        });
  }

  @Override
  public void asOne(Runnable work) {
    database.write(
        _ -> {
          work.run();
          return 0;
        });
  }

  @Override
  public void remove(String id) {
    database.write(sql -> sql.execute("delete from contact_limit where id = ?", id));
  }
}
