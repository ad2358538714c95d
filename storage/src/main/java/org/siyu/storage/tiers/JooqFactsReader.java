package org.siyu.storage.tiers;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.siyu.storage.database.generated.tables.Consent.CONSENT;
import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.CustomerTag.CUSTOMER_TAG;
import static org.siyu.storage.database.generated.tables.Interaction.INTERACTION;
import static org.siyu.storage.database.generated.tables.SalesOrder.SALES_ORDER;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.Facts;
import org.siyu.core.tiers.FactsBuilder;

/// Streams rows into [Facts] without holding a result as a whole.
///
/// An order's time is when it was paid; when that is not known, when it was placed. Orders that are
/// pending or cancelled do not count. Orders and interactions are asked for in the order of their
/// covering indexes, without which H2 would look up every row; customers and consents come as they
/// lie. The parts fill columns of their own, so they can be read at the same time.
final class JooqFactsReader {
  /// All that facts are made of.
  static final List<String> TABLES =
      List.of("customer", "consent", "customer_tag", "sales_order", "interaction");

  /// Those of them that are laid out by customer as they are.
  static final Set<String> EVENTS = Set.of("sales_order", "interaction", "customer_tag");

  private static final int FETCH_SIZE = 10_000;
  private static final int CHECK_EVERY = 4096;
  private static final String STEP = "tiers.facts";
  private static final String CANCELLATION = "cancellation";
  private static final String[] NOT_COUNTED = {"pending", "cancelled"};
  private static final String MARKETING = "marketing";

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private final Optional<UUID> only;
  private final Monitor monitor;
  private final FactsBuilder facts = new FactsBuilder();
  // A monitor is told by one thread at a time.
  private final Lock telling = new ReentrantLock();
  private long rows;

  /// @param only one customer, or all
  JooqFactsReader(Optional<UUID> only, Monitor monitor) {
    this.only = only;
    this.monitor = monitor;
  }

  /// Reads everything as it is at one moment, whatever is written meanwhile.
  Facts read(DSLContext sql) {
    atOneMoment(
        sql,
        () -> {
          parts().forEach(part -> part.accept(sql));
          return true;
        });
    return facts();
  }

  /// Everything to be read, in parts of about the same size.
  List<Consumer<DSLContext>> parts() {
    return List.of(
        sql -> {
          readCustomers(sql);
          readConsents(sql);
        },
        this::readOrders,
        sql -> {
          readInteractions(sql);
          readTags(sql);
        });
  }

  /// What is to be read beside facts that were gathered before.
  ///
  /// @param same the tables that are as they were then
  List<Consumer<DSLContext>> partsBeside(Facts earlier, Set<String> same) {
    return List.of(
        sql -> {
          readCustomers(sql);
          readConsents(sql);
        },
        sql -> {
          taken(same, SALES_ORDER, () -> facts.ordersOf(earlier), () -> readOrders(sql));
          taken(
              same, INTERACTION, () -> facts.interactionsOf(earlier), () -> readInteractions(sql));
          taken(same, CUSTOMER_TAG, () -> facts.tagsOf(earlier), () -> readTags(sql));
        });
  }

  private static void taken(
      Set<String> same, Table<?> table, Runnable fromEarlier, Runnable fromTable) {
    (same.contains(table.getName()) ? fromEarlier : fromTable).run();
  }

  /// What was read.
  Facts facts() {
    monitor.progress(STEP, rows, rows);
    return facts.build();
  }

  /// Nothing that is written meanwhile is seen.
  static <T> T atOneMoment(DSLContext sql, Supplier<T> work) {
    return sql.connectionResult(
        connection -> {
          int isolation = connection.getTransactionIsolation();
          connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
          lazily(sql, true);
          try {
            return work.get();
          } finally {
            lazily(sql, false);
            connection.rollback();
            connection.setTransactionIsolation(isolation);
          }
        });
  }

  /// H2 holds whole results in memory unless told not to.
  private static void lazily(DSLContext sql, boolean on) {
    if (sql.dialect().family() == SQLDialect.H2) {
      sql.execute("set lazy_query_execution " + (on ? "true" : "false"));
    }
  }

  // As they lie and without sorting, which cost as much as all orders.
  private void readConsents(DSLContext sql) {
    each(
        sql.select(CONSENT.CUSTOMER_ID, CONSENT.STATE, CONSENT.STATED_AT, CONSENT.ID)
            .from(CONSENT)
            .where(CONSENT.PURPOSE.eq(MARKETING).and(of(CONSENT.CUSTOMER_ID))),
        row ->
            facts.consent(
                id(row),
                row.getObject(3, LocalDateTime.class),
                row.getObject(4, UUID.class),
                Consent.of(row.getString(2))));
  }

  private void readCustomers(DSLContext sql) {
    each(
        sql.select(
                CUSTOMER.ID,
                CUSTOMER.JOINED_AT,
                CUSTOMER.CHANNEL,
                CUSTOMER.ALLOWS_PERSONALISED_MARKETING)
            .from(CUSTOMER)
            .where(of(CUSTOMER.ID)),
        row ->
            facts.customer(
                id(row),
                Optional.ofNullable(row.getObject(2, LocalDateTime.class)),
                Optional.ofNullable(row.getString(3)),
                row.getBoolean(4),
                Consent.UNKNOWN));
  }

  private void readOrders(DSLContext sql) {
    each(
        sql.select(
                SALES_ORDER.CUSTOMER_ID,
                coalesce(SALES_ORDER.PAID_AT, SALES_ORDER.ORDERED_AT),
                SALES_ORDER.KIND,
                SALES_ORDER.AMOUNT_CENTS,
                SALES_ORDER.REFUND_CENTS)
            .from(SALES_ORDER)
            .where(SALES_ORDER.STATUS.notIn(NOT_COUNTED).and(of(SALES_ORDER.CUSTOMER_ID)))
            .orderBy(SALES_ORDER.CUSTOMER_ID, SALES_ORDER.ORDERED_AT),
        row -> {
          LocalDateTime time = row.getObject(2, LocalDateTime.class);
          if (row.getString(3).equals(CANCELLATION)) {
            facts.cancellation(id(row), time, row.getLong(4) - row.getLong(5));
          } else {
            facts.order(id(row), time, row.getLong(4), row.getLong(5));
          }
        });
  }

  private void readInteractions(DSLContext sql) {
    each(
        sql.select(INTERACTION.CUSTOMER_ID, INTERACTION.HAPPENED_AT)
            .from(INTERACTION)
            .where(
                of(INTERACTION.CUSTOMER_ID)
                    .and(INTERACTION.KIND.ne(InteractionKind.OUTREACH.code())))
            .orderBy(INTERACTION.CUSTOMER_ID, INTERACTION.HAPPENED_AT),
        row -> facts.interaction(id(row), row.getObject(2, LocalDateTime.class)));
  }

  private void readTags(DSLContext sql) {
    each(
        sql.select(CUSTOMER_TAG.CUSTOMER_ID, CUSTOMER_TAG.TAG_ID)
            .from(CUSTOMER_TAG)
            .where(of(CUSTOMER_TAG.CUSTOMER_ID))
            .orderBy(CUSTOMER_TAG.CUSTOMER_ID),
        row -> facts.tag(id(row), row.getObject(2, UUID.class)));
  }

  private Condition of(Field<UUID> customer) {
    return only.map(customer::eq).orElse(noCondition());
  }

  private static UUID id(ResultSet row) throws SQLException {
    return row.getObject(1, UUID.class);
  }

  private void each(ResultQuery<?> query, Row take) {
    try (ResultSet result = query.fetchSize(FETCH_SIZE).fetchResultSet()) {
      int taken = 0;
      while (result.next()) {
        take.take(result);
        if (++taken % CHECK_EVERY == 0) {
          tell();
        }
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException("the facts could not be read", trouble);
    }
  }

  private void tell() {
    monitor.check();
    telling.lock();
    try {
      rows += CHECK_EVERY;
      monitor.progress(STEP, rows, -1);
    } finally {
      telling.unlock();
    }
  }
}
