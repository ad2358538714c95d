package org.siyu.storage.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.content.Asset;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Reads and writes items of one purpose within a transaction: planned ones, templates of series,
/// pieces of the library.
final class JooqContentItems {
  private static final int CHUNK = 500;
  private static final String INSERT =
      "insert into content_item ("
          + ContentItemRowMapper.COLUMNS
          + ") values ("
          + "?, ".repeat(ContentItemRowMapper.COLUMNS.split(",").length - 1)
          + "?)";
  private static final String UPDATE =
      "update content_item set "
          + String.join(
              ", ",
              Arrays.stream(ContentItemRowMapper.COLUMNS.split(","))
                  .map(column -> column.strip() + " = ?")
                  .toList())
          + " where id = ? and version = ?";

  private final DSLContext sql;
  private final String purpose;

  JooqContentItems(DSLContext sql, String purpose) {
    this.sql = sql;
    this.purpose = purpose;
  }

  List<ContentItem> read(Condition condition) {
    var rows =
        sql.fetch(
            "select "
                + ContentItemRowMapper.COLUMNS
                + " from content_item where {0}"
                + " order by planned_start, id",
            condition);
    Map<UUID, List<Asset>> assets =
        assets(
            rows.stream()
                .filter(row -> row.get("asset_count", Integer.class) > 0)
                .map(row -> row.get("id", UUID.class))
                .toList());
    return rows.map(
        row ->
            ContentItemRowMapper.item(
                row, assets.getOrDefault(row.get("id", UUID.class), List.of())));
  }

  /// In the order asked for.
  List<ContentItem> read(Collection<UUID> ids) {
    Map<UUID, ContentItem> found = new HashMap<>();
    forEachChunk(
        ids,
        chunk ->
            read(DSL.field(DSL.name("id"), UUID.class)
                    .in(chunk)
                    .and("removed_at is null and purpose = ?", purpose))
                .forEach(item -> found.put(item.id().value(), item)));
    return ids.stream().distinct().filter(found::containsKey).map(found::get).toList();
  }

  private Map<UUID, List<Asset>> assets(List<UUID> items) {
    Map<UUID, List<Asset>> found = new HashMap<>();
    forEachChunk(
        items,
        chunk ->
            sql.fetch(
                    """
                    select u.item_id, a.hash, a.file_name, a.media_type, a.size_bytes
                    from content_item_asset u join content_asset a on a.hash = u.asset_hash
                    where {0} order by u.item_id, u.sort_position
                    """,
                    DSL.field(DSL.name("u", "item_id"), UUID.class).in(chunk))
                .forEach(
                    row ->
                        found
                            .computeIfAbsent(row.get(0, UUID.class), _ -> new ArrayList<>())
                            .add(asset(row))));
    return found;
  }

  static Asset asset(Record row) {
    return new Asset(
        row.get("hash", String.class),
        row.get("file_name", String.class),
        row.get("media_type", String.class),
        row.get("size_bytes", Long.class));
  }

  private static void forEachChunk(Collection<UUID> ids, Consumer<List<UUID>> work) {
    List<UUID> all = ids.stream().distinct().toList();
    for (int from = 0; from < all.size(); from += CHUNK) {
      work.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
    }
  }

  List<ContentItem> insert(List<ContentItem> items, LocalDateTime at, String by) {
    List<ContentItem> saved = items.stream().map(item -> saved(item, at, by)).toList();
    if (!saved.isEmpty()) {
      BatchBindStep batch = sql.batch(INSERT);
      for (ContentItem item : saved) {
        batch = batch.bind(ContentItemRowMapper.values(item, purpose));
      }
      batch.execute();
      link(saved);
    }
    return saved;
  }

  private static ContentItem saved(ContentItem item, LocalDateTime at, String by) {
    ContentItem.Revision before = item.revision();
    return item.with(
        new ContentItem.Revision(
            before.version() + 1, before.version() == 0 ? at : before.createdAt(), at, by));
  }

  List<ContentItem> update(List<ContentItem> items, LocalDateTime at, String by) {
    List<ContentItem> saved = items.stream().map(item -> saved(item, at, by)).toList();
    if (saved.isEmpty()) {
      return saved;
    }
    BatchBindStep batch = sql.batch(UPDATE);
    for (ContentItem item : saved) {
      Object[] columns = ContentItemRowMapper.values(item, purpose);
      Object[] values = Arrays.copyOf(columns, columns.length + 2);
      values[columns.length] = item.id().value();
      values[columns.length + 1] = item.revision().version() - 1;
      batch = batch.bind(values);
    }
    int[] written = batch.execute();
    for (int index = 0; index < written.length; index++) {
      if (written[index] == 0) {
        throw changedMeanwhile(saved.get(index));
      }
    }
    for (ContentItem item : saved) {
      sql.execute("delete from content_item_asset where item_id = ?", item.id().value());
    }
    link(saved);
    return saved;
  }

  private ProblemException changedMeanwhile(ContentItem lost) {
    return read(List.of(lost.id().value())).stream()
        .findFirst()
        .map(stored -> new ProblemException(ContentWriter.changedMeanwhile(stored)))
        .orElseGet(() -> new ProblemException(Problem.of(ContentProblem.NOT_FOUND)));
  }

  private void link(List<ContentItem> items) {
    BatchBindStep batch = sql.batch("insert into content_item_asset values (?, ?, ?)");
    boolean isEmpty = true;
    for (ContentItem item : items) {
      int position = 1;
      for (Asset asset : item.content().assets().stream().distinct().toList()) {
        batch = batch.bind(item.id().value(), asset.hash(), position++);
        isEmpty = false;
      }
    }
    if (!isEmpty) {
      batch.execute();
    }
  }
}
