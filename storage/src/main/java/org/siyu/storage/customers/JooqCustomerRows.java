package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Consent.CONSENT;
import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.CustomerIdentity.CUSTOMER_IDENTITY;
import static org.siyu.storage.database.generated.tables.CustomerTag.CUSTOMER_TAG;
import static org.siyu.storage.database.generated.tables.Interaction.INTERACTION;
import static org.siyu.storage.database.generated.tables.SalesOrder.SALES_ORDER;
import static org.siyu.storage.database.generated.tables.TierAssignment.TIER_ASSIGNMENT;
import static org.siyu.storage.database.generated.tables.TierSnapshot.TIER_SNAPSHOT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.Database;

/// Streams what every table says of the customers, by covering index where there is one. Reads the
/// results of the driver itself: with millions of rows a record each would double the time.
final class JooqCustomerRows {
  private static final int ROWS_A_CHECK = 10_000;

  private final Monitor monitor;
  private final CustomerRowsDraft draft;
  private final Optional<Collection<UUID>> only;

  /// @param only the customers wanted; empty for all
  JooqCustomerRows(
      List<Owner> owners, List<Tag> tags, Optional<Collection<UUID>> only, Monitor monitor) {
    this.monitor = monitor;
    this.only = only;
    this.draft = new CustomerRowsDraft(owners, tags);
  }

  /// All in one connection, as it is at one moment.
  List<CustomerRow> read(DSLContext sql) {
    customers(sql);
    parts().forEach(part -> part.accept(sql));
    return draft.rows();
  }

  /// The customers first, then what other tables say of them at the same time.
  List<CustomerRow> readTogether(Database database) {
    database.readLazily(done(this::customers));
    database.readTogether(
        monitor, parts().stream().map(part -> Database.lazily(done(part))).toList());
    return draft.rows();
  }

  private static Function<DSLContext, Boolean> done(Consumer<DSLContext> part) {
    return sql -> {
      part.accept(sql);
      return true;
    };
  }

  /// Each of about the same size, and writing to other fields of a customer than the others.
  private List<Consumer<DSLContext>> parts() {
    return List.of(
        this::orders,
        sql -> {
          interactions(sql);
          standings(sql);
        },
        sql -> {
          identities(sql);
          tags(sql);
          consents(sql);
        });
  }

  static Optional<UUID> latestSnapshot(DSLContext sql) {
    return sql.select(TIER_SNAPSHOT.ID)
        .from(TIER_SNAPSHOT)
        .orderBy(TIER_SNAPSHOT.TAKEN_AT.desc(), TIER_SNAPSHOT.ID.desc())
        .limit(1)
        .fetchOptional(TIER_SNAPSHOT.ID);
  }

  private Condition among(Field<UUID> customer) {
    return only.<Condition>map(customer::in).orElse(DSL.noCondition());
  }

  private void customers(DSLContext sql) {
    forEach(
        sql.select(
                CUSTOMER.ID,
                CUSTOMER.NICKNAME,
                CUSTOMER.REAL_NAME,
                CUSTOMER.GENDER,
                CUSTOMER.REGION,
                CUSTOMER.JOINED_AT,
                CUSTOMER.CHANNEL,
                CUSTOMER.OWNER_ID)
            .from(CUSTOMER)
            .where(among(CUSTOMER.ID)),
        row ->
            draft.customer(
                id(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDateTime.class),
                row.getString(7),
                row.getObject(8, UUID.class)));
  }

  private void identities(DSLContext sql) {
    forEach(
        sql.select(
                CUSTOMER_IDENTITY.CUSTOMER_ID,
                CUSTOMER_IDENTITY.KIND,
                CUSTOMER_IDENTITY.IDENTITY_VALUE)
            .from(CUSTOMER_IDENTITY)
            .where(among(CUSTOMER_IDENTITY.CUSTOMER_ID)),
        row -> draft.identity(id(row, 1), row.getString(2), row.getString(3)));
  }

  private void tags(DSLContext sql) {
    forEach(
        sql.select(CUSTOMER_TAG.CUSTOMER_ID, CUSTOMER_TAG.TAG_ID)
            .from(CUSTOMER_TAG)
            .where(among(CUSTOMER_TAG.CUSTOMER_ID)),
        row -> draft.tag(id(row, 1), id(row, 2)));
  }

  private void consents(DSLContext sql) {
    forEach(
        sql.select(CONSENT.CUSTOMER_ID, CONSENT.STATE, CONSENT.STATED_AT, CONSENT.ID)
            .from(CONSENT)
            .where(CONSENT.PURPOSE.eq(ConsentState.MARKETING))
            .and(among(CONSENT.CUSTOMER_ID)),
        row -> draft.consent(id(row, 1), row.getString(2), time(row, 3), id(row, 4)));
  }

  private void orders(DSLContext sql) {
    forEach(
        sql.select(
                SALES_ORDER.CUSTOMER_ID,
                SALES_ORDER.ORDERED_AT,
                SALES_ORDER.STATUS,
                SALES_ORDER.KIND,
                SALES_ORDER.AMOUNT_CENTS,
                SALES_ORDER.REFUND_CENTS)
            .from(SALES_ORDER)
            .where(among(SALES_ORDER.CUSTOMER_ID))
            .orderBy(SALES_ORDER.CUSTOMER_ID, SALES_ORDER.ORDERED_AT),
        row ->
            draft.order(
                id(row, 1),
                time(row, 2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6)));
  }

  private void interactions(DSLContext sql) {
    forEach(
        sql.select(INTERACTION.CUSTOMER_ID, INTERACTION.HAPPENED_AT)
            .from(INTERACTION)
            .where(
                among(INTERACTION.CUSTOMER_ID)
                    .and(INTERACTION.KIND.ne(InteractionKind.OUTREACH.code())))
            .orderBy(INTERACTION.CUSTOMER_ID, INTERACTION.HAPPENED_AT),
        row -> draft.interaction(id(row, 1), time(row, 2)));
  }

  private void standings(DSLContext sql) {
    latestSnapshot(sql)
        .ifPresent(
            snapshot ->
                forEach(
                    sql.select(
                            TIER_ASSIGNMENT.CUSTOMER_ID,
                            TIER_ASSIGNMENT.TIER,
                            TIER_ASSIGNMENT.SEGMENT,
                            TIER_ASSIGNMENT.RECENCY_SCORE,
                            TIER_ASSIGNMENT.FREQUENCY_SCORE,
                            TIER_ASSIGNMENT.MONETARY_SCORE)
                        .from(TIER_ASSIGNMENT)
                        .where(TIER_ASSIGNMENT.SNAPSHOT_ID.eq(snapshot))
                        .and(among(TIER_ASSIGNMENT.CUSTOMER_ID)),
                    row -> draft.standing(id(row, 1), standing(row))));
  }

  private static CustomerRow.Standing standing(ResultSet row) throws SQLException {
    return new CustomerRow.Standing(
        row.getString(2), row.getString(3), row.getInt(4), row.getInt(5), row.getInt(6));
  }

  private static UUID id(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static LocalDateTime time(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class);
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private void forEach(ResultQuery<?> query, RowReader reader) {
    try (ResultSet rows = query.fetchResultSet()) {
      for (int count = 0; rows.next(); count++) {
        if (count % ROWS_A_CHECK == 0) {
          monitor.check();
        }
        reader.read(rows);
      }
    } catch (SQLException trouble) {
      throw new DataAccessException("reading customers", trouble);
    }
  }
}
