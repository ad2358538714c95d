package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Consent.CONSENT;
import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.CustomerAttribute.CUSTOMER_ATTRIBUTE;
import static org.siyu.storage.database.generated.tables.CustomerContact.CUSTOMER_CONTACT;
import static org.siyu.storage.database.generated.tables.CustomerIdentity.CUSTOMER_IDENTITY;
import static org.siyu.storage.database.generated.tables.CustomerLineage.CUSTOMER_LINEAGE;
import static org.siyu.storage.database.generated.tables.CustomerTag.CUSTOMER_TAG;
import static org.siyu.storage.database.generated.tables.FollowUp.FOLLOW_UP;
import static org.siyu.storage.database.generated.tables.Interaction.INTERACTION;
import static org.siyu.storage.database.generated.tables.SalesOrder.SALES_ORDER;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.MergeRecord;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.generated.tables.records.CustomerAttributeRecord;
import org.siyu.storage.database.generated.tables.records.CustomerIdentityRecord;
import org.siyu.storage.database.generated.tables.records.CustomerRecord;

/// Parts two customers that were merged. What came since then stays with the survivor; what was
/// changed or taken away since then stays so.
final class JooqMergeUndo {
  private static final int CHUNK = 1_000;

  private final DSLContext sql;
  private final UUID survivor;
  private final UUID merged;
  private final LocalDateTime at;
  private final String by;
  private final JooqMergeParts parts;

  JooqMergeUndo(DSLContext sql, MergeRecord merge, LocalDateTime at, String by) {
    this.sql = sql;
    this.survivor = merge.survivor().value();
    this.merged = merge.merged().value();
    this.at = at;
    this.by = by;
    this.parts = new JooqMergeParts(sql, merge.id());
  }

  void run() {
    CustomerRecord now =
        sql.selectFrom(CUSTOMER)
            .where(CUSTOMER.ID.eq(survivor))
            .fetchOptional()
            .orElseThrow(() -> new ProblemException(Problem.of(CustomerProblem.MERGED_SINCE)));
    sql.executeInsert(before(merged));
    restore(now);
    identities();
    moveBack("consent", CONSENT, CONSENT.ID, CONSENT.CUSTOMER_ID);
    moveBack("follow_up", FOLLOW_UP, FOLLOW_UP.ID, FOLLOW_UP.CUSTOMER_ID);
    moveBack("sales_order", SALES_ORDER, SALES_ORDER.ID, SALES_ORDER.CUSTOMER_ID);
    moveBack("interaction", INTERACTION, INTERACTION.ID, INTERACTION.CUSTOMER_ID);
    sql.deleteFrom(CONSENT).where(CONSENT.ID.in(parts.ids("statement"))).execute();
    part("tag", CUSTOMER_TAG, CUSTOMER_TAG.CUSTOMER_ID, List.of(CUSTOMER_TAG.TAG_ID));
    part(
        "contact",
        CUSTOMER_CONTACT,
        CUSTOMER_CONTACT.CUSTOMER_ID,
        List.of(CUSTOMER_CONTACT.MEMBER_ID));
    part(
        "lineage",
        CUSTOMER_LINEAGE,
        CUSTOMER_LINEAGE.CUSTOMER_ID,
        List.of(CUSTOMER_LINEAGE.BATCH_NO, CUSTOMER_LINEAGE.SHEET_NO, CUSTOMER_LINEAGE.ROW_NO));
    attributes();
  }

  private CustomerRecord before(UUID customer) {
    return parts.rows("customer", CUSTOMER).stream()
        .filter(row -> customer.equals(row.getId()))
        .findFirst()
        .orElseThrow();
  }

  /// Wholly as before where nobody has touched it since; field by field otherwise.
  private void restore(CustomerRecord now) {
    CustomerRecord before = before(survivor);
    CustomerRecord after = parts.rows("after", CUSTOMER).getFirst();
    if (now.getVersion().equals(after.getVersion())) {
      sql.executeUpdate(before, CUSTOMER.ID.eq(survivor));
      return;
    }
    for (Field<?> field : CUSTOMER.fields()) {
      if (Objects.equals(now.get(field), after.get(field))) {
        copy(field, before, now);
      }
    }
    now.setVersion(now.getVersion() + 1);
    now.setChangedAt(at);
    now.setChangedBy(by);
    sql.executeUpdate(now, CUSTOMER.ID.eq(survivor));
  }

  private static <T> void copy(Field<T> column, CustomerRecord from, CustomerRecord to) {
    to.set(column, from.get(column));
  }

  /// A key that has gone to a third customer stays there.
  private void identities() {
    for (CustomerIdentityRecord row : parts.rows("identity", CUSTOMER_IDENTITY)) {
      if (merged.equals(row.getCustomerId())) {
        sql.update(CUSTOMER_IDENTITY)
            .set(CUSTOMER_IDENTITY.CUSTOMER_ID, merged)
            .where(CUSTOMER_IDENTITY.KIND.eq(row.getKind()))
            .and(CUSTOMER_IDENTITY.IDENTITY_VALUE.eq(row.getIdentityValue()))
            .and(CUSTOMER_IDENTITY.CUSTOMER_ID.eq(survivor))
            .execute();
      }
    }
  }

  private void moveBack(String part, Table<?> table, Field<UUID> key, Field<UUID> customer) {
    List<UUID> ids = parts.ids(part);
    for (int from = 0; from < ids.size(); from += CHUNK) {
      sql.update(table)
          .set(customer, merged)
          .where(key.in(ids.subList(from, Math.min(from + CHUNK, ids.size()))))
          .and(customer.eq(survivor))
          .execute();
    }
  }

  /// Gives the merged customer its rows back: those that both had, and those that the survivor got
  /// and still has.
  private <R extends TableRecord<R>> void part(
      String part, Table<R> table, Field<UUID> customer, List<Field<?>> keys) {
    List<R> rows = parts.rows(part, table);
    for (R row : rows) {
      if (!merged.equals(row.get(customer))) {
        continue;
      }
      boolean hadBoth =
          rows.stream()
              .anyMatch(
                  other ->
                      survivor.equals(other.get(customer))
                          && keys.stream().allMatch(key -> row.get(key).equals(other.get(key))));
      if (hadBoth || takeFromSurvivor(row, table, customer, keys) > 0) {
        sql.executeInsert(row);
      }
    }
  }

  private <R extends TableRecord<R>> int takeFromSurvivor(
      R row, Table<R> table, Field<UUID> customer, List<Field<?>> keys) {
    var condition = customer.eq(survivor);
    for (Field<?> key : keys) {
      condition = condition.and(equal(key, row));
    }
    return sql.deleteFrom(table).where(condition).execute();
  }

  private static <T> Condition equal(Field<T> key, TableRecord<?> row) {
    return key.eq(row.get(key));
  }

  private void attributes() {
    List<CustomerAttributeRecord> rows = parts.rows("attribute", CUSTOMER_ATTRIBUTE);
    for (CustomerAttributeRecord row : rows) {
      if (merged.equals(row.getCustomerId())) {
        sql.deleteFrom(CUSTOMER_ATTRIBUTE)
            .where(CUSTOMER_ATTRIBUTE.CUSTOMER_ID.eq(survivor))
            .and(CUSTOMER_ATTRIBUTE.NAME.eq(row.getName()))
            .and(CUSTOMER_ATTRIBUTE.ATTRIBUTE_VALUE.eq(row.getAttributeValue()))
            .execute();
        sql.executeInsert(row);
      }
    }
    for (CustomerAttributeRecord row : rows) {
      boolean isGone =
          survivor.equals(row.getCustomerId())
              && !sql.fetchExists(
                  CUSTOMER_ATTRIBUTE,
                  CUSTOMER_ATTRIBUTE
                      .CUSTOMER_ID
                      .eq(survivor)
                      .and(CUSTOMER_ATTRIBUTE.NAME.eq(row.getName())));
      if (isGone) {
        sql.executeInsert(row);
      }
    }
  }
}
