package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.ImportBatch.IMPORT_BATCH;
import static org.siyu.storage.database.generated.tables.ImportSheet.IMPORT_SHEET;
import static org.siyu.storage.database.generated.tables.OrderItem.ORDER_ITEM;
import static org.siyu.storage.database.generated.tables.Product.PRODUCT;
import static org.siyu.storage.database.generated.tables.SalesOrder.SALES_ORDER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.customers.CustomerDetails.Item;
import org.siyu.core.customers.CustomerDetails.Lineage;
import org.siyu.core.customers.CustomerDetails.Order;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;
import org.siyu.storage.database.LineIds;

/// Reads one customer's orders with their items.
final class JooqCustomerOrders {
  private final DSLContext sql;
  private final UUID customer;

  JooqCustomerOrders(DSLContext sql, UUID customer) {
    this.sql = sql;
    this.customer = customer;
  }

  List<Order> read() {
    Map<UUID, List<Item>> items =
        sql.select(SALES_ORDER.ID, PRODUCT.NAME, ORDER_ITEM.QUANTITY, ORDER_ITEM.AMOUNT_CENTS)
            .from(SALES_ORDER)
            .join(ORDER_ITEM)
            .on(
                ORDER_ITEM.LINE_ID.between(
                    SALES_ORDER.LINES_FROM.plus(1), SALES_ORDER.LINES_FROM.plus(LineIds.MOST)))
            .join(PRODUCT)
            .on(PRODUCT.ID.eq(ORDER_ITEM.PRODUCT_ID))
            .where(SALES_ORDER.CUSTOMER_ID.eq(customer))
            .orderBy(ORDER_ITEM.LINE_ID)
            .fetchGroups(
                SALES_ORDER.ID,
                row -> new Item(row.value2(), row.value3(), new Money(row.value4())));
    return sql.select(SALES_ORDER.fields())
        .select(
            IMPORT_BATCH.IMPORTED_AT,
            IMPORT_BATCH.IMPORTED_BY,
            IMPORT_SHEET.FILE_NAME,
            IMPORT_SHEET.SHEET_NAME)
        .from(SALES_ORDER)
        .leftJoin(IMPORT_BATCH)
        .on(IMPORT_BATCH.BATCH_NO.eq(SALES_ORDER.BATCH_NO))
        .leftJoin(IMPORT_SHEET)
        .on(
            IMPORT_SHEET.BATCH_NO.eq(SALES_ORDER.BATCH_NO),
            IMPORT_SHEET.SHEET_NO.eq(SALES_ORDER.SHEET_NO))
        .where(SALES_ORDER.CUSTOMER_ID.eq(customer))
        .orderBy(SALES_ORDER.ORDERED_AT.desc(), SALES_ORDER.ID.desc())
        .fetch(row -> order(row, items.getOrDefault(row.get(SALES_ORDER.ID), List.of())));
  }

  private static Order order(Record row, List<Item> items) {
    return new Order(
        row.get(SALES_ORDER.ID),
        row.get(SALES_ORDER.SOURCE),
        row.get(SALES_ORDER.ORDER_NO),
        Code.parse(OrderKind.class, row.get(SALES_ORDER.KIND)),
        Code.parse(OrderStatus.class, row.get(SALES_ORDER.STATUS)),
        Optional.ofNullable(row.get(SALES_ORDER.SHOP)),
        row.get(SALES_ORDER.ORDERED_AT),
        new Money(row.get(SALES_ORDER.AMOUNT_CENTS)),
        new Money(row.get(SALES_ORDER.REFUND_CENTS)),
        List.copyOf(items),
        Optional.ofNullable(row.get(IMPORT_SHEET.FILE_NAME)).map(file -> lineage(row, file)));
  }

  private static Lineage lineage(Record row, String file) {
    return new Lineage(
        row.get(SALES_ORDER.BATCH_NO),
        row.get(IMPORT_BATCH.IMPORTED_AT),
        row.get(IMPORT_BATCH.IMPORTED_BY),
        file,
        Optional.ofNullable(row.get(IMPORT_SHEET.SHEET_NAME)).orElse(""),
        row.get(SALES_ORDER.ROW_NO));
  }
}
