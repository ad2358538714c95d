package org.siyu.core.customers;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Sorts customers by columns. The sort keys are computed once a row, not once a comparison.
///
/// Text is ordered as GB 18030 has it: Latin letters first, then the common Chinese characters by
/// their pinyin. Blanks come last, whichever the direction.
final class CustomerOrder {
  static final Comparator<String> BY_TEXT =
      (one, other) -> Arrays.compareUnsigned(textKey(one), textKey(other));

  private static final Charset ORDERED = Charset.forName("GB18030");

  /// Sorting by a masked phone would order by its mask; the keys never leave this class.
  private static final Disclosure IN_THE_CLEAR = new Disclosure.Unmasked("sorting");

  private CustomerOrder() {}

  /// The positions of the rows in the wanted order; rows that are equal keep theirs.
  static int[] of(List<CustomerRow> rows, List<CustomerSort> sort) {
    List<Keys> keys = sort.stream().map(key -> new Keys(rows, key)).toList();
    Integer[] order = new Integer[rows.size()];
    Arrays.setAll(order, index -> index);
    Arrays.sort(order, (one, other) -> compare(keys, one, other));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private static int compare(List<Keys> keys, int one, int other) {
    for (Keys key : keys) {
      int byKey = key.compare(one, other);
      if (byKey != 0) {
        return byKey;
      }
    }
    return 0;
  }

  private static byte[] textKey(String text) {
    return text.toLowerCase(Locale.ROOT).getBytes(ORDERED);
  }

  /// One column of all rows as keys: numbers where it has numbers, bytes where it has text.
  private static final class Keys {
    private static final byte[] NO_TEXT = {};

    private final boolean isDescending;
    private final boolean[] isBlank;
    private final long[] numbers;
    private final byte[][] texts;

    Keys(List<CustomerRow> rows, CustomerSort sort) {
      isDescending = sort.isDescending();
      isBlank = new boolean[rows.size()];
      numbers = new long[rows.size()];
      texts = new byte[rows.size()][];
      for (int index = 0; index < texts.length; index++) {
        ColumnValue value = sort.column().value(rows.get(index), IN_THE_CLEAR);
        isBlank[index] = value instanceof ColumnValue.Blank;
        numbers[index] = number(value);
        texts[index] = text(value);
      }
    }

    int compare(int one, int other) {
      if (isBlank[one] || isBlank[other]) {
        return Boolean.compare(isBlank[one], isBlank[other]);
      }
      int byNumber = Long.compare(numbers[one], numbers[other]);
      int rising = byNumber != 0 ? byNumber : Arrays.compareUnsigned(texts[one], texts[other]);
      return isDescending ? -rising : rising;
    }

    private static long number(ColumnValue value) {
      return switch (value) {
        case ColumnValue.Count(long count) -> count;
        case ColumnValue.Amount(var money) -> money.cents();
        case ColumnValue.Day(var day) -> day.toEpochDay();
        case ColumnValue.Blank(), ColumnValue.Text(_), ColumnValue.Coded(_), ColumnValue.Names(_) ->
            0;
      };
    }

    private static byte[] text(ColumnValue value) {
      return switch (value) {
        case ColumnValue.Text(String text) -> textKey(text);
        case ColumnValue.Coded(String code) -> textKey(code);
        case ColumnValue.Names(List<String> names) -> textKey(String.join(" ", names));
        case ColumnValue.Blank(), ColumnValue.Count(_), ColumnValue.Amount(_), ColumnValue.Day(_) ->
            NO_TEXT;
      };
    }
  }
}
