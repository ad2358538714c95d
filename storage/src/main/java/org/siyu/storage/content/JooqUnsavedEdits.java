package org.siyu.storage.content;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.UnsavedEdit;
import org.siyu.core.content.UnsavedEdits;
import org.siyu.storage.database.Database;

/// Unsaved edits in the store.
public final class JooqUnsavedEdits implements UnsavedEdits {
  private final Database database;

  public JooqUnsavedEdits(Database database) {
    this.database = database;
  }

  @Override
  public void keep(UUID member, UnsavedEdit edit) {
    String text = UnsavedEditJson.write(edit);
    UUID item = edit.saved().id().value();
    database.write(
        sql -> {
          sql.execute(
              "delete from content_unsaved where item_id = ? and member_id = ?", item, member);
          return sql.execute(
              "insert into content_unsaved values (?, ?, ?, ?)", item, member, edit.at(), text);
        });
  }

  @Override
  public Optional<UnsavedEdit> find(UUID member, ContentItem now) {
    return database
        .read(
            sql ->
                sql.fetchOptional(
                    "select edit, kept_at from content_unsaved where item_id = ? and member_id = ?",
                    now.id().value(),
                    member))
        .flatMap(
            row ->
                UnsavedEditJson.read(
                    row.get(0, String.class), now, row.get(1, LocalDateTime.class)));
  }

  @Override
  public List<ContentId> items(UUID member) {
    return database.read(
        sql ->
            sql.fetch(
                    """
                    select unsaved.item_id from content_unsaved unsaved
                    join content_item item on item.id = unsaved.item_id
                    where unsaved.member_id = ? and item.removed_at is null
                    order by unsaved.kept_at desc
                    """,
                    member)
                .map(row -> new ContentId(row.get(0, UUID.class))));
  }

  @Override
  public void forget(UUID member, ContentId item) {
    database.write(
        sql ->
            sql.execute(
                "delete from content_unsaved where item_id = ? and member_id = ?",
                item.value(),
                member));
  }
}
