package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Tag.TAG;
import static org.siyu.storage.database.generated.tables.TagGroup.TAG_GROUP;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Ids;

/// Makes tags and their groups where there are none of the name.
final class JooqTags {
  private final DSLContext sql;
  private final Ids ids;

  JooqTags(DSLContext sql, Ids ids) {
    this.sql = sql;
    this.ids = ids;
  }

  Tag require(String group, String name) {
    UUID groupId =
        sql.select(TAG_GROUP.ID)
            .from(TAG_GROUP)
            .where(TAG_GROUP.NAME.eq(group))
            .fetchOptional(TAG_GROUP.ID)
            .orElseGet(() -> addGroup(group));
    UUID tag =
        sql.select(TAG.ID)
            .from(TAG)
            .where(TAG.GROUP_ID.eq(groupId))
            .and(TAG.NAME.eq(name))
            .fetchOptional(TAG.ID)
            .orElseGet(() -> add(groupId, name));
    return new Tag(tag, group, name);
  }

  private UUID addGroup(String name) {
    UUID id = ids.next();
    sql.insertInto(TAG_GROUP)
        .set(TAG_GROUP.ID, id)
        .set(TAG_GROUP.NAME, name)
        .set(TAG_GROUP.SORT_POSITION, next(TAG_GROUP, TAG_GROUP.SORT_POSITION))
        .execute();
    return id;
  }

  private UUID add(UUID group, String name) {
    UUID id = ids.next();
    sql.insertInto(TAG)
        .set(TAG.ID, id)
        .set(TAG.GROUP_ID, group)
        .set(TAG.NAME, name)
        .set(TAG.SORT_POSITION, next(TAG, TAG.SORT_POSITION))
        .execute();
    return id;
  }

  private int next(Table<?> table, Field<Integer> position) {
    return sql.select(DSL.coalesce(DSL.max(position), 0).plus(1))
        .from(table)
        .fetchSingle(0, Integer.class);
  }
}
