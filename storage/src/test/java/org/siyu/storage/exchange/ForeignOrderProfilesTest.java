package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.siyu.storage.exchange.ImportKit.cells;
import static org.siyu.storage.exchange.ImportKit.fill;
import static org.siyu.storage.exchange.ImportKit.header;
import static org.siyu.storage.exchange.ImportKit.row;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.Draft;
import org.siyu.core.shared.Money;
import org.siyu.storage.exchange.ImportKit.Read;

/// The order layouts of shops abroad, and any other order list, are recognised without asking.
class ForeignOrderProfilesTest {
  @TempDir Path folder;
  private ImportKit kit;

  @BeforeEach
  void setUp() {
    kit = new ImportKit(folder);
  }

  @Test
  void tikTokDescribesItsColumnsInTheSecondRow() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                ',',
                header(
                    "Order ID, Order Status, Order Substatus, SKU ID, Seller SKU, Product Name,"
                        + " Variation, Quantity, SKU Unit Original Price, SKU Subtotal After"
                        + " Discount, Order Amount, Order Refund Amount, Created Time, Paid Time,"
                        + " Buyer Username"),
                cells(
                    "Platform unique order ID.|Current order status.||"
                        + "Platform unique SKU ID.|SKU ID input by the seller.|Product name.|"
                        + "SKU variation.|SKU sold quantity in the order.|Unit price.|Subtotal.|"
                        + "Total.|Refund.|Order created time.|Order paid time.|Buyer's username."),
                cells(
                    "576461413038785752\t|Completed|Completed|1729382476852921560\t|S-1|"
                        + "Lipstick|Red|2|10.00|18.00|23.00|5.00|25/12/2023 10:11:12|"
                        + "25/12/2023 10:12:00|ann"),
                cells(
                    "576461413038785752\t|Completed|Completed|1729382476852921561\t|S-2|"
                        + "Gloss||1|5.00|5.00|23.00|5.00|03/01/2024 10:11:12||ann"),
                cells(
                    "576461413038785753\t|Canceled|Canceled|1729382476852921561\t|S-2|"
                        + "Gloss||1|5.00|5.00|5.00|0|04/01/2024 10:11:12||bob")));

    assertEquals("tiktok-orders", read.profile());
    assertEquals(List.of(), read.reasons());
    assertEquals(List.of("description-row"), read.noticed());
    Draft.OrderLine second = read.orders().get(1);
    assertEquals(Optional.of(LocalDateTime.parse("2024-01-03T10:11:12")), second.orderedAt());
    assertEquals(Optional.of(Money.of("5")), read.orders().getFirst().refund());
    // stated per order, so not once more on its second line
    assertEquals(Optional.empty(), second.refund());
    assertEquals(Optional.of(OrderStatus.CANCELLED), read.orders().get(2).status());
  }

  @Test
  void shopifyLinesCarryTheOrdersFieldsOn() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                ',',
                header(
                    "Name, Email, Financial Status, Paid at, Total, Created at, Lineitem quantity,"
                        + " Lineitem name, Lineitem price, Lineitem sku, Phone, Refunded Amount,"
                        + " Vendor"),
                cells(
                    "#1001|ann@example.com|partially_refunded|2024-05-01 10:00:00 +0800|"
                        + "35.00|2024-05-01 09:59:00 +0800|2|Tea|10.00|T1|+1 202 555 0123|5.00|"
                        + "Shop"),
                cells("#1001||||||1|Cup|15.00|C1|||Shop"),
                cells(
                    "#1002|bob@example.com|paid|2024-05-02 00:00:00 +0000|15.00|"
                        + "2024-05-02 00:00:00 +0000|1|Cup|15.00|C1||0.00|Shop")));

    assertEquals("shopify-orders", read.profile());
    assertEquals(List.of(), read.reasons());
    Draft.OrderLine further = read.orders().get(1);
    assertEquals(Money.of("15"), further.amount());
    assertEquals(Optional.of(LocalDateTime.parse("2024-05-01T10:00")), further.paidAt());
    assertEquals(Optional.of(OrderStatus.PARTLY_REFUNDED), further.status());
    assertEquals(
        List.of(
            new Identity(IdentityKind.PHONE, "12025550123"),
            new Identity(IdentityKind.SHOP_ACCOUNT, "shopify:ann@example.com")),
        further.person().identities());
    assertEquals("ann@example.com", further.person().values().get(CustomerField.EMAIL));
    assertEquals(
        Optional.of(LocalDateTime.parse("2024-05-02T08:00")), read.orders().get(2).paidAt());
  }

  @Test
  void onlineRetailOnTwoSheetsWithCancellations() throws Exception {
    Object[] header =
        header(
            "Invoice, StockCode, Description, Quantity, InvoiceDate, Price, Customer ID, Country");
    LocalDateTime time = LocalDateTime.parse("2010-12-01T08:26");
    Read read =
        kit.read(
            kit.workbook(
                workbook -> {
                  fill(
                      workbook.createSheet("Year 2009-2010"),
                      header,
                      row(536365, "85123A", "HOLDER", 6, time, 2.55, 17850, "United Kingdom"),
                      row("C536379", "D", "Discount", -1, time, 27.5, 14527, "United Kingdom"),
                      row(536544, 21773, "ROSE", 1, time, 2.51, "", "United Kingdom"));
                  fill(
                      workbook.createSheet("Year 2010-2011"),
                      header,
                      row(536365, "85123A", "HOLDER", 6, time, 2.55, 17850, "United Kingdom"));
                }));

    assertEquals("uci-online-retail", read.profile());
    assertEquals(2, read.file().chosen().size());
    assertEquals(4, read.lines());
    Draft.OrderLine first = read.orders().getFirst();
    assertEquals("536365", first.orderNo());
    assertEquals(new BigDecimal("2.55"), first.unitPrice());
    assertEquals(Money.of("15.30"), first.amount());
    assertEquals(
        List.of(new Identity(IdentityKind.MEMBERSHIP_NO, "17850")), first.person().identities());
    assertEquals("United Kingdom", first.person().values().get(CustomerField.REGION));
    assertEquals(OrderKind.CANCELLATION, read.orders().get(1).kind());
    assertEquals(Money.of("-27.50"), read.orders().get(1).amount());
    assertEquals(List.of(), read.reasons());
    assertEquals(List.of(), read.orders().get(2).person().identities());
    assertEquals(List.of(), read.noticed());
    assertEquals(1, read.orders().get(3).origin().sheet());
  }

  @Test
  void olderOnlineRetailSpelling() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                ',',
                header(
                    "InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice,"
                        + " CustomerID, Country"),
                cells("536365|85123A|HOLDER|6|12/1/2010 8:26|2.55|17850.0|France"),
                cells("536366|22633|WARMER|6|12/1/2010 8:28|1.85|17850.0|France"),
                cells("536367|22633|WARMER|6|12/13/2010 8:28|1.85|13047.0|France")));

    assertEquals("uci-online-retail", read.profile());
    assertEquals(List.of(), read.reasons());
    assertEquals(
        Optional.of(LocalDateTime.parse("2010-12-01T08:26")), read.orders().getFirst().orderedAt());
    assertEquals("17850", read.orders().getFirst().person().identities().getFirst().value());
  }

  @Test
  void anyOrderListIsTaken() throws Exception {
    Read read =
        kit.read(
            kit.xls(
                header("单号, 会员号, 交易时间, 品名, 数量, 单价, 状态"),
                row("A1", 1001, LocalDateTime.parse("2024-01-02T03:04:05"), "茶", 2, 9.9, "已完成"),
                row("A2", 1002, LocalDateTime.parse("2024-01-03T00:00"), "茶", 1, 9.9, "完成"),
                row("A3", 1003, 45295.5, "茶", 1, 9.9, "不明")));

    assertEquals("generic-orders", read.profile());
    assertEquals(Money.of("19.80"), read.orders().getFirst().amount());
    assertEquals(List.of("unknown-value"), read.reasons());
  }
}
