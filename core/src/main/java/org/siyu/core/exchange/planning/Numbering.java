package org.siyu.core.exchange.planning;

/// Numbers the constants of an enum for a column of this process; such a number is never stored.
final class Numbering {
  private Numbering() {}

  @SuppressWarnings("EnumOrdinal") // lives no longer than the enum's own class
  static int of(Enum<?> constant) {
    return constant.ordinal();
  }
}
