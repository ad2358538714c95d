package org.siyu.storage.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.content.LibraryRepository;
import org.siyu.storage.database.Database;

/// The library in the store; its pieces are items of a purpose of their own.
public final class JooqLibraryRepository implements LibraryRepository {
  private static final String PIECE = "piece";
  private static final String SELECT =
      """
      select item_id, is_template, note, source_item_id, use_count, last_used_at
      from content_piece\
      """;

  private final Database database;

  public JooqLibraryRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  @Override
  public List<LibraryPiece> all() {
    return database.read(
        sql -> pieces(sql, sql.fetch(SELECT + " order by use_count desc, item_id desc")));
  }

  @Override
  public Optional<LibraryPiece> find(ContentId id) {
    return database.read(
        sql ->
            pieces(sql, sql.fetch(SELECT + " where item_id = ?", id.value())).stream().findFirst());
  }

  private static List<LibraryPiece> pieces(DSLContext sql, Result<Record> rows) {
    Map<UUID, ContentItem> items = new HashMap<>();
    new JooqContentItems(sql, PIECE)
        .read(rows.getValues(0, UUID.class))
        .forEach(item -> items.put(item.id().value(), item));
    List<LibraryPiece> pieces = new ArrayList<>();
    for (Record row : rows) {
      ContentItem item = items.get(row.get(0, UUID.class));
      if (item != null) {
        pieces.add(
            new LibraryPiece(
                item,
                row.get(1, Boolean.class),
                row.get(2, String.class),
                Optional.ofNullable(row.get(3, UUID.class)).map(ContentId::new),
                row.get(4, Integer.class),
                Optional.ofNullable(row.get(5, LocalDateTime.class))));
      }
    }
    return pieces;
  }

  @Override
  public LibraryPiece save(LibraryPiece piece, LocalDateTime at, String by) {
    return database.write(
        sql -> {
          JooqContentItems items = new JooqContentItems(sql, PIECE);
          List<ContentItem> one = List.of(piece.item());
          ContentItem saved =
              piece.item().revision().version() == 0
                  ? items.insert(one, at, by).getFirst()
                  : items.update(one, at, by).getFirst();
          sql.execute("delete from content_piece where item_id = ?", piece.id().value());
          sql.execute(
              "insert into content_piece values (?, ?, ?, ?, ?, ?)",
              piece.id().value(),
              piece.isTemplate(),
              piece.note(),
              DSL.val(piece.source().map(ContentId::value).orElse(null), UUID.class),
              piece.uses(),
              DSL.val(piece.lastUsed().orElse(null), LocalDateTime.class));
          return piece.with(saved);
        });
  }

  @Override
  public void remove(ContentId id) {
    database.write(
        sql -> {
          sql.execute("delete from content_piece where item_id = ?", id.value());
          sql.execute("delete from content_item_asset where item_id = ?", id.value());
          return sql.execute(
              "delete from content_item where id = ? and purpose = ?", id.value(), PIECE);
        });
  }
}
