package org.siyu.storage.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.Recurrence;
import org.siyu.core.content.Series;
import org.siyu.core.content.SeriesRepository;
import org.siyu.storage.database.Database;

/// Series in the store; their templates are items of a purpose of their own.
public final class JooqSeriesRepository implements SeriesRepository {
  private static final String TEMPLATE = "series";
  private static final String SELECT =
      "select id, template_id, starts_on, rule, written_through, version from content_series ";

  private final Database database;

  public JooqSeriesRepository(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Series> find(UUID id) {
    return database.read(
        sql -> sql.fetchOptional(SELECT + "where id = ?", id).map(row -> series(sql, row)));
  }

  @Override
  public List<Series> notWrittenThrough(LocalDate day) {
    return database.read(
        sql ->
            sql.fetch(SELECT + "where written_through < ? order by id", day)
                .map(row -> series(sql, row)));
  }

  private static Series series(DSLContext sql, Record row) {
    return new Series(
        row.get(0, UUID.class),
        new JooqContentItems(sql, TEMPLATE).read(List.of(row.get(1, UUID.class))).getFirst(),
        row.get(2, LocalDate.class),
        Recurrence.parse(row.get(3, String.class)),
        row.get(4, LocalDate.class),
        row.get(5, Integer.class));
  }

  @Override
  public Series save(Series series, LocalDateTime at, String by) {
    return database.write(
        sql -> {
          ContentItem template = template(sql, series.template(), at, by);
          int version = series.version() + 1;
          sql.execute("delete from content_series where id = ?", series.id());
          sql.execute(
              "insert into content_series values (?, ?, ?, ?, ?, ?, ?, ?)",
              series.id(),
              template.id().value(),
              series.startsOn(),
              series.rule().text(),
              series.writtenThrough(),
              version,
              at,
              by);
          return new Series(
              series.id(),
              template,
              series.startsOn(),
              series.rule(),
              series.writtenThrough(),
              version);
        });
  }

  private static ContentItem template(
      DSLContext sql, ContentItem wanted, LocalDateTime at, String by) {
    JooqContentItems templates = new JooqContentItems(sql, TEMPLATE);
    List<ContentItem> stored = templates.read(List.of(wanted.id().value()));
    if (stored.isEmpty()) {
      return templates.insert(List.of(wanted), at, by).getFirst();
    }
    ContentItem current = stored.getFirst();
    ContentItem next = wanted.with(current.revision());
    return next.equals(current) ? current : templates.update(List.of(next), at, by).getFirst();
  }

  @Override
  public void remove(UUID id) {
    database.write(
        sql -> {
          List<UUID> templates =
              sql.fetch("select template_id from content_series where id = ?", id)
                  .getValues(0, UUID.class);
          sql.execute("delete from content_series where id = ?", id);
          for (UUID template : templates) {
            sql.execute("delete from content_item_asset where item_id = ?", template);
            sql.execute("delete from content_item where id = ?", template);
          }
          return id;
        });
  }

  @Override
  public List<ContentItem> items(UUID series) {
    return database.read(
        sql ->
            new JooqContentItems(sql, JooqContentFilter.PLANNED)
                .read(
                    sql.fetch(
                            """
                            select id from content_item
                            where series_id = ? and removed_at is null and purpose = 'plan'
                            order by series_day, id
                            """,
                            series)
                        .getValues(0, UUID.class)));
  }

  @Override
  public Set<LocalDate> writtenDays(UUID series) {
    return database.read(
        sql ->
            Set.copyOf(
                sql.fetch(
                        "select distinct series_day from content_item where series_id = ?", series)
                    .getValues(0, LocalDate.class)));
  }
}
