package org.siyu.core.workspace.sample;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.shared.Money;

/// An invented order; what it costs is what its items cost.
///
/// @param paidAt empty for an order that was never paid
/// @param refundedAt when [#refund()] was given back
public record SampleOrder(
    UUID id,
    String source,
    String shop,
    String orderNo,
    OrderKind kind,
    OrderStatus status,
    LocalDateTime orderedAt,
    Optional<LocalDateTime> paidAt,
    Money amount,
    Money refund,
    Optional<LocalDateTime> refundedAt,
    List<Item> items) {

  /// @param product index into [SampleData#products()]
  /// @param quantity pieces; negative on a cancellation
  public record Item(int product, int quantity, Money unitPrice) {
    public Money amount() {
      return new Money(Math.multiplyExact(unitPrice.cents(), quantity));
    }
  }
}
