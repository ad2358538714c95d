package org.siyu.core.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.shared.Money;

/// Customer rows for tests.
final class Rows {
  static final Tag VIP = new Tag(new UUID(1, 1), "level", "VIP");
  static final Owner LI = new Owner(new UUID(2, 1), "Li");

  private Rows() {}

  static CustomerRow named(String nickname, String realName, String phone) {
    return new CustomerRow(
        new CustomerId(new UUID(0, nickname.hashCode())),
        new CustomerRow.Names(nickname, realName, phone, "wm" + nickname.hashCode(), ""),
        new CustomerRow.Profile(
            "", "", "", Optional.empty(), Optional.empty(), List.of(), ConsentState.UNKNOWN),
        CustomerRow.Standing.NONE,
        CustomerRow.Activity.NONE);
  }

  static CustomerRow tier(String nickname, String tier, int orders, String spend) {
    CustomerRow plain = named(nickname, "", "");
    return new CustomerRow(
        plain.id(),
        plain.names(),
        plain.profile(),
        new CustomerRow.Standing(tier, "champions", 5, 4, 3),
        new CustomerRow.Activity(orders, Money.of(spend), Optional.empty(), 0, Optional.empty()));
  }

  static CustomerRow profiled(
      String nickname, String channel, Optional<LocalDate> joined, ConsentState consent) {
    CustomerRow plain = named(nickname, "", "");
    return new CustomerRow(
        plain.id(),
        plain.names(),
        new CustomerRow.Profile("", "", channel, Optional.of(LI), joined, List.of(VIP), consent),
        plain.standing(),
        plain.activity());
  }
}
