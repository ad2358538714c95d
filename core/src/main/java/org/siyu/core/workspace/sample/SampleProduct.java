package org.siyu.core.workspace.sample;

import org.siyu.core.shared.Money;

/// A product of the invented shop.
public record SampleProduct(String sku, String name, Money price, PriceLevel level) {
  /// Which customers mostly buy it.
  public enum PriceLevel {
    LOW,
    MIDDLE,
    HIGH
  }
}
