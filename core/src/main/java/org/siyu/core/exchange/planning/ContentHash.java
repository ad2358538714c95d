package org.siyu.core.exchange.planning;

/// A 64-bit hash that is kept in the store to see at a glance that an order or an interaction has
/// not changed. It must stay the same from version to version: a changed function would make every
/// known order look different once.
final class ContentHash {
  private ContentHash() {}

  /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  static long of(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return mix(hash);
  }

  /// Order matters.
  static long then(long hash, long next) {
    return mix(hash * 31 + next);
  }

  static long then(long hash, String next) {
    return then(hash, of(next));
  }

  static long ofLine(
      String subOrderNo, long product, long quantity, long unitPrice, long amountCents) {
    long hash = then(product, subOrderNo);
    return then(then(then(hash, quantity), unitPrice), amountCents);
  }

  static long ofProduct(String sku, String name) {
    return then(of(sku), name);
  }
}
