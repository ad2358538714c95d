package org.siyu.storage.behind;

import static org.jooq.impl.DSL.coalesce;
import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.ImportBatch.IMPORT_BATCH;
import static org.siyu.storage.database.generated.tables.ImportSheet.IMPORT_SHEET;
import static org.siyu.storage.database.generated.tables.SalesOrder.SALES_ORDER;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.RowKind;
import org.siyu.core.kpi.facts.CountedEvent;
import org.siyu.core.shared.Money;

/// Finds orders through the index by customer. What counts, when and how much is as the facts have
/// it: not what is pending or cancelled; when it was paid, or else placed.
final class JooqOrdersBehind {
  private static final Field<LocalDateTime> WHEN =
      coalesce(SALES_ORDER.PAID_AT, SALES_ORDER.ORDERED_AT);
  private static final String CANCELLATION = "cancellation";

  private final DSLContext sql;

  JooqOrdersBehind(DSLContext sql) {
    this.sql = sql;
  }

  Map<CountedEvent, BehindRow> find(List<CountedEvent> events) {
    Table<?> asked = JooqDoingsBehind.customers(events);
    long first = events.stream().mapToLong(CountedEvent::moment).min().orElseThrow();
    long last = events.stream().mapToLong(CountedEvent::moment).max().orElseThrow();
    Alike alike = new Alike();
    sql.select(
            SALES_ORDER.ID,
            SALES_ORDER.CUSTOMER_ID,
            SALES_ORDER.SOURCE,
            SALES_ORDER.ORDER_NO,
            SALES_ORDER.KIND,
            SALES_ORDER.STATUS,
            SALES_ORDER.SHOP,
            WHEN,
            SALES_ORDER.AMOUNT_CENTS,
            SALES_ORDER.REFUND_CENTS,
            SALES_ORDER.ROW_NO,
            CUSTOMER.NICKNAME,
            CUSTOMER.REAL_NAME,
            IMPORT_BATCH.IMPORTED_AT,
            IMPORT_BATCH.IMPORTED_BY,
            IMPORT_SHEET.FILE_NAME,
            IMPORT_SHEET.SHEET_NAME)
        .from(asked)
        .join(SALES_ORDER)
        .on(SALES_ORDER.CUSTOMER_ID.eq(asked.field(0, UUID.class)))
        .join(CUSTOMER)
        .on(CUSTOMER.ID.eq(SALES_ORDER.CUSTOMER_ID))
        .leftJoin(IMPORT_BATCH)
        .on(IMPORT_BATCH.BATCH_NO.eq(SALES_ORDER.BATCH_NO))
        .leftJoin(IMPORT_SHEET)
        .on(
            IMPORT_SHEET.BATCH_NO.eq(SALES_ORDER.BATCH_NO),
            IMPORT_SHEET.SHEET_NO.eq(SALES_ORDER.SHEET_NO))
        .where(
            SALES_ORDER.STATUS.notIn("pending", "cancelled"),
            WHEN.ge(JooqDoingsBehind.moment(first)),
            WHEN.lt(JooqDoingsBehind.moment(last + 1)))
        .orderBy(SALES_ORDER.ID)
        .fetch()
        .forEach(row -> alike.add(event(row), order(row)));
    return alike.of(events);
  }

  private static CountedEvent event(Record row) {
    return new CountedEvent(
        CountedEvent.Kind.ORDER,
        row.get(SALES_ORDER.CUSTOMER_ID),
        row.get(WHEN).toEpochSecond(ZoneOffset.UTC),
        row.get(SALES_ORDER.AMOUNT_CENTS) - row.get(SALES_ORDER.REFUND_CENTS),
        !row.get(SALES_ORDER.KIND).equals(CANCELLATION),
        Optional.empty(),
        0);
  }

  private static BehindRow order(Record row) {
    boolean isOrder = !row.get(SALES_ORDER.KIND).equals(CANCELLATION);
    return new BehindRow(
        isOrder ? RowKind.ORDER : RowKind.CANCELLATION,
        Optional.of(row.get(SALES_ORDER.ID)),
        row.get(WHEN),
        row.get(SALES_ORDER.ORDER_NO),
        Optional.of(JooqDoingsBehind.person(row, row.get(SALES_ORDER.CUSTOMER_ID))),
        Optional.empty(),
        "",
        row.get(SALES_ORDER.STATUS),
        Optional.of(
            new BehindRow.Paper(
                new Money(row.get(SALES_ORDER.AMOUNT_CENTS)),
                new Money(row.get(SALES_ORDER.REFUND_CENTS)),
                Optional.ofNullable(row.get(SALES_ORDER.SHOP))
                    .orElse(row.get(SALES_ORDER.SOURCE)))),
        1,
        true,
        JooqDoingsBehind.origin(row, row.get(SALES_ORDER.ROW_NO)),
        List.of());
  }
}
