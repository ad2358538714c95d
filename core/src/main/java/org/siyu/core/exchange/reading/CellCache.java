package org.siyu.core.exchange.reading;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.Parsed;

/// Remembers what the cells of one column came to, so that an order number, a date, a price that
/// occurs again is read once and is the same object each time. One slot a hash: small and fast.
final class CellCache {
  private static final int SLOTS = 1 << 11;

  private final CellKind[] kinds = new CellKind[SLOTS];
  private final long[] numbers = new long[SLOTS];
  private final String[] texts = new String[SLOTS];
  private final Parsed<?>[] values = new Parsed<?>[SLOTS];

  /// The value of a `NUMBER` or `DATE` cell, by the bits of its number.
  Parsed<?> number(CellKind kind, double number, Supplier<Parsed<?>> parse) {
    long bits = Double.doubleToRawLongBits(number);
    int slot = (int) ((bits * 0x9E3779B97F4A7C15L) >>> (64 - 11));
    Parsed<?> known = values[slot];
    if (known != null && numbers[slot] == bits && kinds[slot] == kind) {
      return known;
    }
    Parsed<?> parsed = parse.get();
    kinds[slot] = kind;
    numbers[slot] = bits;
    values[slot] = parsed;
    return parsed;
  }

  /// The value of a cell with text.
  Parsed<?> text(CellKind kind, SourceRow row, int column, Supplier<Parsed<?>> parse) {
    String text = row.text(column);
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Parsed<?> known = values[slot];
    if (known != null && kinds[slot] == kind && isSame(texts[slot], text)) {
      return known;
    }
    Parsed<?> parsed = parse.get();
    kinds[slot] = kind;
    texts[slot] = text;
    values[slot] = parsed;
    return parsed;
  }

  private static boolean isSame(@Nullable String known, String text) {
    return text.equals(known);
  }
}
