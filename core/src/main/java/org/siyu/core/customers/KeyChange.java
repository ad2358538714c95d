package org.siyu.core.customers;

import java.util.Optional;

/// How an attempt to set a natural key of a customer ended.
public sealed interface KeyChange {
  /// @param before the key that was there; empty when one was added
  /// @param after the key that is there now; empty when it was taken away
  record Made(CustomerId customer, Optional<Identity> before, Optional<Identity> after)
      implements KeyChange {
    @Override
    public String toString() {
      return "Made[" + customer + "]";
    }
  }

  /// The key belongs to another customer, and nothing was changed: perhaps they are one person.
  ///
  /// @param holder whose key it is
  /// @param label what the holder is called, or else a key, masked; "" when nothing is known
  record Taken(CustomerId customer, CustomerId holder, String label) implements KeyChange {
    @Override
    public String toString() {
      return "Taken[" + holder + "]";
    }
  }
}
