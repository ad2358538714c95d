package org.siyu.storage.content;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRepository;
import org.siyu.core.content.ContentRow;
import org.siyu.storage.database.Database;

/// The planned items in the store.
public final class JooqContentRepository implements ContentRepository {
  private final Database database;

  public JooqContentRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  @Override
  public long changes() {
    return database.changes();
  }

  @Override
  public List<ContentRow> rows(ContentQuery query) {
    return database.read(
        sql ->
            sql
                .fetch(
                    "select "
                        + ContentItemRowMapper.LIGHT
                        + " from content_item where {0} order by planned_start, id",
                    JooqContentFilter.of(query, JooqContentFilter.PLANNED))
                .map(ContentItemRowMapper::row)
                .stream()
                .filter(row -> JooqContentFilter.isWithin(query, row.plan()))
                .toList());
  }

  @Override
  public List<ContentItem> items(ContentQuery query) {
    return database.read(
        sql ->
            planned(sql).read(JooqContentFilter.of(query, JooqContentFilter.PLANNED)).stream()
                .filter(item -> JooqContentFilter.isWithin(query, item.plan()))
                .toList());
  }

  private static JooqContentItems planned(DSLContext sql) {
    return new JooqContentItems(sql, JooqContentFilter.PLANNED);
  }

  @Override
  public Optional<ContentItem> find(ContentId id) {
    return find(List.of(id)).stream().findFirst();
  }

  @Override
  public List<ContentItem> find(Collection<ContentId> ids) {
    return database.read(sql -> planned(sql).read(values(ids)));
  }

  private static List<UUID> values(Collection<ContentId> ids) {
    return ids.stream().map(ContentId::value).toList();
  }

  @Override
  public List<String> campaigns() {
    return database.read(
        sql ->
            sql.fetch(
                    """
                    select distinct campaign from content_item
                    where purpose = 'plan' and removed_at is null and campaign is not null
                    order by campaign
                    """)
                .getValues(0, String.class));
  }

  @Override
  public List<ContentItem> insert(List<ContentItem> items, LocalDateTime at, String by) {
    return database.write(sql -> planned(sql).insert(items, at, by));
  }

  @Override
  public List<ContentItem> update(List<ContentItem> items, LocalDateTime at, String by) {
    return database.write(sql -> planned(sql).update(items, at, by));
  }

  @Override
  public void remove(Collection<ContentId> ids, LocalDateTime at, String by) {
    database.write(sql -> mark(sql, ids, Optional.of(at), at, by));
  }

  @Override
  public List<ContentItem> restore(Collection<ContentId> ids, LocalDateTime at, String by) {
    return database.write(
        sql -> {
          mark(sql, ids, Optional.empty(), at, by);
          return planned(sql).read(values(ids));
        });
  }

  private static int mark(
      DSLContext sql,
      Collection<ContentId> ids,
      Optional<LocalDateTime> removed,
      LocalDateTime at,
      String by) {
    int count = 0;
    for (UUID id : values(ids)) {
      count +=
          sql.execute(
              """
              update content_item set removed_at = ?, version = version + 1, changed_at = ?,
                changed_by = ?
              where id = ?
              """,
              DSL.val(removed.orElse(null), LocalDateTime.class),
              at,
              by,
              id);
    }
    return count;
  }
}
