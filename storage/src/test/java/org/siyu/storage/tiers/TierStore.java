package org.siyu.storage.tiers;

import static org.siyu.storage.database.generated.tables.Consent.CONSENT;
import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.CustomerIdentity.CUSTOMER_IDENTITY;
import static org.siyu.storage.database.generated.tables.CustomerTag.CUSTOMER_TAG;
import static org.siyu.storage.database.generated.tables.Interaction.INTERACTION;
import static org.siyu.storage.database.generated.tables.SalesOrder.SALES_ORDER;
import static org.siyu.storage.database.generated.tables.Tag.TAG;
import static org.siyu.storage.database.generated.tables.TagGroup.TAG_GROUP;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.siyu.core.shared.Ids;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.LineIds;

/// Puts customers and what they did into a real store, for tests.
public final class TierStore {
  public static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 7, 1, 9, 0);

  private final Database database;
  private final Ids ids = Ids.system();
  private UUID last = new UUID(0, 0);

  public TierStore(Database database) {
    this.database = database;
  }

  static LocalDateTime daysAgo(int days) {
    return DAY.minusDays(days).atTime(12, 0);
  }

  UUID customer(@Nullable LocalDateTime joinedAt) {
    UUID id = ids.next();
    database.write(
        sql ->
            sql.insertInto(CUSTOMER)
                .set(CUSTOMER.ID, id)
                .set(CUSTOMER.GENDER, "unknown")
                .set(CUSTOMER.JOINED_AT, joinedAt)
                .set(CUSTOMER.CHANNEL, "裂变")
                .set(CUSTOMER.ALLOWS_PERSONALISED_MARKETING, true)
                .set(CUSTOMER.CREATED_AT, WRITTEN)
                .set(CUSTOMER.VERSION, 1)
                .set(CUSTOMER.CHANGED_AT, WRITTEN)
                .set(CUSTOMER.CHANGED_BY, "test")
                .execute());
    return id;
  }

  /// Adds a customer with names and numbers, who joined long ago.
  public UUID called(String nickname, String phone, String membershipNo) {
    UUID id = customer(daysAgo(400));
    last = id;
    database.write(
        sql ->
            sql.update(CUSTOMER)
                    .set(CUSTOMER.NICKNAME, nickname)
                    .where(CUSTOMER.ID.eq(id))
                    .execute()
                + identity(sql, id, "phone", phone)
                + identity(sql, id, "membership-no", membershipNo));
    return id;
  }

  /// The customer that was [#called] last.
  public UUID last() {
    return last;
  }

  private static int identity(DSLContext sql, UUID customer, String kind, String value) {
    return sql.insertInto(CUSTOMER_IDENTITY)
        .set(CUSTOMER_IDENTITY.KIND, kind)
        .set(CUSTOMER_IDENTITY.IDENTITY_VALUE, value)
        .set(CUSTOMER_IDENTITY.CUSTOMER_ID, customer)
        .execute();
  }

  public void order(UUID customer, int daysAgo, long cents) {
    order(customer, daysAgo(daysAgo), null, "purchase", "completed", cents, 0);
  }

  private long orders;

  void order(
      UUID customer,
      LocalDateTime orderedAt,
      @Nullable LocalDateTime paidAt,
      String kind,
      String status,
      long cents,
      long refund) {
    UUID id = ids.next();
    database.write(
        sql ->
            sql.insertInto(SALES_ORDER)
                .set(SALES_ORDER.ID, id)
                .set(SALES_ORDER.SOURCE, "test")
                .set(SALES_ORDER.ORDER_NO, id.toString())
                .set(SALES_ORDER.CUSTOMER_ID, customer)
                .set(SALES_ORDER.KIND, kind)
                .set(SALES_ORDER.STATUS, status)
                .set(SALES_ORDER.ORDERED_AT, orderedAt)
                .set(SALES_ORDER.PAID_AT, paidAt)
                .set(SALES_ORDER.AMOUNT_CENTS, cents)
                .set(SALES_ORDER.REFUND_CENTS, refund)
                .set(SALES_ORDER.LINES_FROM, ++orders * LineIds.BLOCK)
                .set(SALES_ORDER.CONTENT_HASH, 1L)
                .set(SALES_ORDER.VERSION, 1)
                .set(SALES_ORDER.CHANGED_AT, WRITTEN)
                .set(SALES_ORDER.CHANGED_BY, "test")
                .execute());
  }

  void interaction(UUID customer, int daysAgo) {
    database.write(
        sql ->
            sql.insertInto(INTERACTION)
                .set(INTERACTION.ID, ids.next())
                .set(INTERACTION.CUSTOMER_ID, customer)
                .set(INTERACTION.HAPPENED_AT, daysAgo(daysAgo))
                .set(INTERACTION.KIND, "click")
                .set(INTERACTION.CONTENT_HASH, 1L)
                .execute());
  }

  UUID tag(String name) {
    UUID id = ids.next();
    UUID group = ids.next();
    database.write(
        sql ->
            sql.insertInto(TAG_GROUP)
                    .set(TAG_GROUP.ID, group)
                    .set(TAG_GROUP.NAME, name)
                    .set(TAG_GROUP.SORT_POSITION, 1)
                    .execute()
                + sql.insertInto(TAG)
                    .set(TAG.ID, id)
                    .set(TAG.GROUP_ID, group)
                    .set(TAG.NAME, name)
                    .set(TAG.SORT_POSITION, 1)
                    .execute());
    return id;
  }

  void tagged(UUID customer, UUID tag) {
    database.write(
        sql ->
            sql.insertInto(CUSTOMER_TAG)
                .set(CUSTOMER_TAG.CUSTOMER_ID, customer)
                .set(CUSTOMER_TAG.TAG_ID, tag)
                .execute());
  }

  void consent(UUID customer, String purpose, String state, int daysAgo) {
    database.write(
        sql ->
            sql.insertInto(CONSENT)
                .set(CONSENT.ID, ids.next())
                .set(CONSENT.CUSTOMER_ID, customer)
                .set(CONSENT.PURPOSE, purpose)
                .set(CONSENT.STATE, state)
                .set(CONSENT.STATED_AT, daysAgo(daysAgo))
                .set(CONSENT.SOURCE, "test")
                .execute());
  }
}
