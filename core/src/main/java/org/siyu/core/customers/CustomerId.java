package org.siyu.core.customers;

import java.util.UUID;

/// Tells one customer from all others, for good.
public record CustomerId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
