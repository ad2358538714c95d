package org.siyu.storage.exchange;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.shared.Money;

/// The fields of an order's changes as column values.
final class OrderText {
  static final String CONTENT_HASH = "content-hash";

  private OrderText() {}

  /// The field's column; empty for one that is no column.
  static Optional<String> column(String field) {
    return switch (field) {
      case "customer" -> Optional.of("customer_id");
      case "kind", "status", "shop", "note" -> Optional.of(field);
      case "paid-at" -> Optional.of("paid_at");
      case "amount" -> Optional.of("amount_cents");
      case "refund" -> Optional.of("refund_cents");
      case CONTENT_HASH -> Optional.of("content_hash");
      default -> Optional.empty();
    };
  }

  /// The value to bind; empty for null.
  static Optional<Object> value(String field, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (field) {
          case "customer" -> UUID.fromString(text);
          case "paid-at" -> LocalDateTime.parse(text);
          case "amount", "refund" -> Money.of(text).cents();
          case CONTENT_HASH -> Long.valueOf(text);
          default -> text;
        });
  }
}
