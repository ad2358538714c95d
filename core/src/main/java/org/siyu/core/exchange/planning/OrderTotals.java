package org.siyu.core.exchange.planning;

import java.util.Optional;
import org.siyu.core.customers.OrderStatus;

/// Adds up the lines of one order.
///
/// - A cancelled line beside lines that are not is left out with its amount and its refund; the
///   order is cancelled only when all of its lines are.
/// - An amount of the whole order repeats on its lines: equal values are one value, different
///   values are parts of a sum.
/// - Refunds add up.
/// - An order of which only some lines are refunded is partly refunded.
final class OrderTotals {
  private static final int CLOSED = Orders.rank(OrderStatus.CANCELLED);
  private static final int REFUNDED = Orders.rank(OrderStatus.REFUNDED);

  private final Lines lines;
  private final Sum live = new Sum();
  private final Sum closed = new Sum();
  private int furthest = Orders.NO_STATUS;
  private boolean hasClosed;
  private boolean hasUnrefunded;
  private boolean isStated;
  private boolean isInParts;
  private long firstStated;

  OrderTotals(Lines lines) {
    this.lines = lines;
  }

  private static final class Sum {
    private long amounts;
    private long stated;
    private long refunds;

    /// Parts of lines that are refunded, as far as no refund is stated.
    private long refundedParts;

    private void clear() {
      amounts = 0;
      stated = 0;
      refunds = 0;
      refundedParts = 0;
    }
  }

  void clear() {
    live.clear();
    closed.clear();
    furthest = Orders.NO_STATUS;
    hasClosed = false;
    hasUnrefunded = false;
    isStated = false;
    isInParts = false;
    firstStated = 0;
  }

  void add(int line) {
    add(line, lines.status(line));
  }

  /// @param rank of the status that the line has come to, or `NO_STATUS`
  void add(int line, int rank) {
    Sum sum = rank == CLOSED ? closed : live;
    if (rank == CLOSED) {
      hasClosed = true;
    } else {
      furthest = Math.max(furthest, rank);
      hasUnrefunded |= rank != Orders.NO_STATUS && rank != REFUNDED;
    }
    sum.amounts = Math.addExact(sum.amounts, lines.amount(line));
    sum.refunds = Math.addExact(sum.refunds, lines.refund(line));
    if (lines.hasOrderAmount(line)) {
      long amount = lines.orderAmount(line);
      isInParts |= isStated && amount != firstStated;
      firstStated = isStated ? firstStated : amount;
      isStated = true;
      sum.stated = Math.addExact(sum.stated, amount);
      boolean isRefunded = rank == REFUNDED && lines.refund(line) == 0;
      sum.refundedParts = Math.addExact(sum.refundedParts, isRefunded ? amount : 0);
    }
  }

  OrderFigures figures() {
    boolean isLive = !hasClosed || furthest != Orders.NO_STATUS;
    return new OrderFigures(
        status(isLive), amount(isLive), isStated, refund(isLive), hasClosed && isLive);
  }

  private Optional<OrderStatus> status(boolean isLive) {
    if (!isLive) {
      return Optional.of(OrderStatus.CANCELLED);
    }
    if (furthest == Orders.NO_STATUS) {
      return Optional.empty();
    }
    boolean isInPart = furthest == REFUNDED && hasUnrefunded;
    return Optional.of(isInPart ? OrderStatus.PARTLY_REFUNDED : Orders.ofRank(furthest));
  }

  private long amount(boolean isLive) {
    if (isStated && !isInParts) {
      return firstStated;
    }
    long counted = isStated ? live.stated : live.amounts;
    return isLive ? counted : Math.addExact(counted, isStated ? closed.stated : closed.amounts);
  }

  private long refund(boolean isLive) {
    boolean isWhole = isStated && !isInParts;
    long stated = live.refunds + (isWhole || !isLive ? closed.refunds : 0);
    return stated == 0 && isInParts && hasUnrefunded ? live.refundedParts : stated;
  }
}
