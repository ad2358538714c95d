package org.siyu.core.exchange.reading;

import java.time.LocalDateTime;
import java.util.Optional;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.Draft.Person;

/// What a row says about its order, as against the line.
record OrderHead(
    String orderNo,
    Person person,
    Optional<String> platform,
    Optional<OrderStatus> status,
    Optional<LocalDateTime> orderedAt,
    Optional<LocalDateTime> paidAt,
    Optional<String> shop) {

  /// What a further line of the order leaves blank, from the line before.
  OrderHead carriedOn(OrderHead first) {
    return new OrderHead(
        orderNo,
        PersonReader.isNobody(person) ? first.person : person,
        platform.or(() -> first.platform),
        status.or(() -> first.status),
        orderedAt.or(() -> first.orderedAt),
        paidAt.or(() -> first.paidAt),
        shop.or(() -> first.shop));
  }
}
