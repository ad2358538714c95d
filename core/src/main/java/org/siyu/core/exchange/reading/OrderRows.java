package org.siyu.core.exchange.reading;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.Draft.OrderLine;
import org.siyu.core.exchange.Draft.Person;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.OrderKey;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.IdText;
import org.siyu.core.exchange.cell.Parsed;
import org.siyu.core.exchange.cell.ProductText;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.reading.OrderAmounts.Amounts;
import org.siyu.core.shared.Money;

/// Rows of orders: a line each, or a whole order each, or a whole order with all its products in
/// one cell.
final class OrderRows implements RowReader {
  private final RowCells cells;
  private final PersonReader people;
  private final OrderAmounts amounts;
  private final OrderHeads heads;
  private final String source;
  private final String cancellationPrefix;
  private final boolean carries;
  private @Nullable OrderHead before;

  /// @param refunds of the file
  OrderRows(SheetSelection selection, RowCells cells, OrderRefunds refunds) {
    Profile profile = selection.profile();
    this.cells = cells;
    this.people = new PersonReader(cells, profile.source());
    this.heads = new OrderHeads(cells);
    this.source = profile.source();
    this.cancellationPrefix =
        profile.rows().cancellationPrefix().orElse("").toLowerCase(Locale.ROOT);
    this.carries = profile.rows().carriesOrderFields();
    this.amounts = new OrderAmounts(cells, refunds, carries);
  }

  @Override
  public List<? extends Draft> read(SourceRow row, RowOrigin origin) {
    Optional<String> number = orderNo(row);
    Person person = people.read(row);
    if (number.isEmpty()) {
      // what follows with a blank number belongs to an order that cannot be told
      before = null;
      return List.of();
    }
    String orderNo = number.get();
    boolean isContinued = before != null && before.orderNo().equals(orderNo);
    OrderHead head = heads.read(row, orderNo, person);
    if (carries && isContinued && before != null) {
      head = head.carriedOn(before);
    }
    heads.check(row, head);
    before = head;
    OrderKind kind = kind(orderNo);
    Amounts read = amounts.read(row, orderNo, kind, isContinued, head.status());
    if (!cells.problems().isEmpty()) {
      return List.of();
    }
    return lines(row, origin, head, kind, read);
  }

  @Override
  public Optional<OrderKey> order() {
    return Optional.ofNullable(before)
        .map(head -> new OrderKey(head.platform().orElse(source), head.orderNo()));
  }

  @Override
  public void accepted() {
    amounts.accepted();
  }

  /// The row's order number, or on further lines of an order that leave it blank the one before.
  private Optional<String> orderNo(SourceRow row) {
    Parsed<?> number = cells.read(row, ORDER_NO);
    if (number instanceof Parsed.Value<?>(String orderNo)) {
      if (IdText.isPossiblyDamaged(orderNo)) {
        cells.notice(row, ORDER_NO, ImportProblem.POSSIBLY_DAMAGED_ID, orderNo);
      }
      return Optional.of(orderNo);
    }
    if (number instanceof Parsed.Blank<?>) {
      if (carries && before != null) {
        return Optional.of(before.orderNo());
      }
      cells.problem(row, ORDER_NO, ImportProblem.MISSING_VALUE, ORDER_NO.code());
    }
    return Optional.empty();
  }

  private OrderKind kind(String orderNo) {
    int length = cancellationPrefix.length();
    boolean isCancellation =
        length > 0
            && orderNo.length() > length
            && orderNo.regionMatches(true, 0, cancellationPrefix, 0, length)
            && Character.isDigit(orderNo.charAt(length));
    return isCancellation ? OrderKind.CANCELLATION : OrderKind.PURCHASE;
  }

  private List<OrderLine> lines(
      SourceRow row, RowOrigin origin, OrderHead head, OrderKind kind, Amounts read) {
    Optional<String> subOrderNo = cells.text(row, SUB_ORDER_NO);
    Optional<String> note = cells.text(row, ORDER_NOTE);
    String sku = cells.text(row, SKU).orElse("");
    if (cells.read(row, ALL_PRODUCTS) instanceof Parsed.Value<?>(List<?> products)) {
      List<OrderLine> lines = new ArrayList<>(products.size());
      for (Object each : products) {
        if (each instanceof ProductText product) {
          // the file has no price per product: the order's amount stands on the first line
          Amounts own =
              lines.isEmpty() ? read.of(product.quantity()) : Amounts.ofFurtherLine(product);
          lines.add(line(origin, head, kind, own, Optional.empty(), note, "", product.name()));
        }
      }
      return lines;
    }
    String name = cells.text(row, PRODUCT_NAME).orElse("");
    Optional<String> variant = cells.text(row, VARIANT);
    String product = variant.isEmpty() ? name : name + "(" + variant.get() + ")";
    return List.of(line(origin, head, kind, read, subOrderNo, note, sku, product));
  }

  private OrderLine line(
      RowOrigin origin,
      OrderHead head,
      OrderKind kind,
      Amounts own,
      Optional<String> subOrderNo,
      Optional<String> note,
      String sku,
      String product) {
    return new OrderLine(
        origin,
        head.person(),
        head.platform().orElse(source),
        head.orderNo(),
        kind,
        status(head),
        head.orderedAt().or(head::paidAt),
        head.paidAt(),
        head.shop(),
        subOrderNo,
        sku,
        product,
        own.quantity(),
        own.unitPrice(),
        own.amount(),
        own.orderAmount(),
        own.refund(),
        note);
  }

  /// Where rows are sub-orders with a state each, one that was wholly refunded leaves the order
  /// partly refunded; all of them together make it refunded.
  private Optional<OrderStatus> status(OrderHead head) {
    boolean isOfLine = cells.has(SUB_ORDER_NO) && !cells.has(ORDER_AMOUNT);
    return head.status()
        .map(
            status ->
                isOfLine && status == OrderStatus.REFUNDED ? OrderStatus.PARTLY_REFUNDED : status);
  }

  static BigDecimal perPiece(Money amount, BigDecimal quantity) {
    return quantity.signum() == 0
        ? BigDecimal.ZERO
        : amount.amount().divide(quantity, 4, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
