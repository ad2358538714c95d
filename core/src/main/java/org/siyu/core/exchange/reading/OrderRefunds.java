package org.siyu.core.exchange.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.shared.Money;

/// Tells a refund of the whole order, which a file repeats on each of its lines, from refunds of
/// its lines, where a file states amounts per order. Equal refunds are one while nothing speaks
/// against it; a line with another refund, none, or another amount of the order shows that they are
/// parts, and what was held back till then is given with it. So the refunds that are given add up.
final class OrderRefunds {
  private final Map<String, Given> given = new HashMap<>();
  private String withoutRefund = "";

  /// What a line says, to be given once it is accepted.
  ///
  /// @param cents what it says was given back; 0 for nothing
  record Said(String orderNo, long cents, Optional<Money> orderAmount) {}

  /// What is known of an order with a refund.
  private static final class Given {
    private final long first;
    private final Optional<Money> orderAmount;
    private boolean isInParts;
    private long heldBack;

    private Given(Said said, boolean isInParts) {
      this.first = said.cents();
      this.orderAmount = said.orderAmount();
      this.isInParts = isInParts;
    }

    private boolean isRepeated(Said said) {
      boolean isOtherAmount =
          said.orderAmount().isPresent()
              && orderAmount.isPresent()
              && !said.orderAmount().equals(orderAmount);
      return !isInParts && said.cents() == first && !isOtherAmount;
    }
  }

  /// What is given back by the line, beside what earlier lines gave.
  Optional<Money> of(Said said) {
    Given before = given.get(said.orderNo());
    if (before == null) {
      return said.cents() == 0 ? Optional.empty() : Optional.of(new Money(said.cents()));
    }
    if (before.isRepeated(said)) {
      return Optional.empty();
    }
    long cents = Math.addExact(said.cents(), before.heldBack);
    return cents == 0 ? Optional.empty() : Optional.of(new Money(cents));
  }

  /// The line goes in.
  void accept(Said said) {
    Given before = given.get(said.orderNo());
    if (before != null) {
      if (before.isRepeated(said)) {
        before.heldBack = Math.addExact(before.heldBack, said.cents());
      } else {
        before.isInParts = true;
        before.heldBack = 0;
      }
    } else if (said.cents() == 0) {
      withoutRefund = said.orderNo();
    } else {
      given.put(said.orderNo(), new Given(said, withoutRefund.equals(said.orderNo())));
    }
  }
}
