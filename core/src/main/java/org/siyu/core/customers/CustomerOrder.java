package org.siyu.core.customers;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Sorts customers by columns. Each column's values become ranks first, so that what is compared
/// are numbers.
///
/// Text is ordered as GB 18030 has it: Latin letters first, then the common Chinese characters by
/// their pinyin. Blanks come last, whichever the direction.
final class CustomerOrder {
  static final Comparator<String> BY_TEXT =
      (one, other) -> Arrays.compareUnsigned(textKey(one), textKey(other));

  private static final Charset ORDERED = Charset.forName("GB18030");
  private static final int BLANK = Integer.MAX_VALUE;

  /// Sorting by a masked phone would order by its mask; the keys never leave this class.
  private static final Disclosure IN_THE_CLEAR = new Disclosure.Unmasked("sorting");

  private CustomerOrder() {}

  /// The positions of the rows in the wanted order; rows that are equal keep theirs.
  ///
  /// @param codes the order of a column's codes, all of them; other columns go by their values
  static int[] of(
      List<CustomerRow> rows, List<CustomerSort> sort, Map<CustomerColumn, List<String>> codes) {
    int[] order = new int[rows.size()];
    Arrays.setAll(order, index -> index);
    for (CustomerSort key : sort.reversed()) {
      order = ordered(order, ranks(rows, key, places(codes.getOrDefault(key.column(), List.of()))));
    }
    return order;
  }

  /// Sorts by rank and, where ranks are equal, by the place so far.
  private static int[] ordered(int[] order, int[] ranks) {
    long[] keys = new long[order.length];
    for (int place = 0; place < keys.length; place++) {
      keys[place] = (long) ranks[order[place]] << Integer.SIZE | place;
    }
    Arrays.sort(keys);
    int[] next = new int[keys.length];
    for (int place = 0; place < keys.length; place++) {
      next[place] = order[(int) keys[place]];
    }
    return next;
  }

  private static byte[] textKey(String text) {
    return text.toLowerCase(Locale.ROOT).getBytes(ORDERED);
  }

  private static Map<String, Integer> places(List<String> codes) {
    Map<String, Integer> places = new HashMap<>();
    codes.forEach(code -> places.putIfAbsent(code, places.size()));
    return places;
  }

  /// The place of each row's value among the values of the column.
  ///
  /// @param places of the column's codes; empty for a column that goes by its values
  private static int[] ranks(
      List<CustomerRow> rows, CustomerSort sort, Map<String, Integer> places) {
    int[] ranks = new int[rows.size()];
    long[] numbers = new long[ranks.length];
    String[] texts = new String[ranks.length];
    for (int index = 0; index < ranks.length; index++) {
      ColumnValue value = sort.column().value(rows.get(index), IN_THE_CLEAR);
      ranks[index] = value instanceof ColumnValue.Blank ? BLANK : 0;
      texts[index] = text(value);
      numbers[index] =
          places.isEmpty() ? number(value) : places.getOrDefault(texts[index], places.size());
    }
    boolean isText =
        switch (sort.column().kind()) {
          case TEXT, PERSONAL_TEXT, CODE -> true;
          case COUNT, AMOUNT, DAY -> false;
        };
    int count = isText && places.isEmpty() ? rank(texts, ranks) : rank(numbers, ranks);
    if (sort.isDescending()) {
      for (int index = 0; index < ranks.length; index++) {
        ranks[index] = ranks[index] == BLANK ? BLANK : count - 1 - ranks[index];
      }
    }
    return ranks;
  }

  /// @return how many values there are
  private static int rank(long[] numbers, int[] ranks) {
    long[] sorted = Arrays.stream(numbers).distinct().sorted().toArray();
    for (int index = 0; index < ranks.length; index++) {
      if (ranks[index] != BLANK) {
        ranks[index] = Arrays.binarySearch(sorted, numbers[index]);
      }
    }
    return sorted.length;
  }

  private static final class Text {
    private final String text;
    private final byte[] key;

    Text(String text) {
      this.text = text;
      this.key = textKey(text);
    }
  }

  /// Letters that differ by case alone have one rank.
  private static int rank(String[] texts, int[] ranks) {
    Text[] sorted = Arrays.stream(texts).distinct().map(Text::new).toArray(Text[]::new);
    Arrays.sort(sorted, (one, other) -> Arrays.compareUnsigned(one.key, other.key));
    Map<String, Integer> rankOf = HashMap.newHashMap(sorted.length);
    int rank = -1;
    for (int index = 0; index < sorted.length; index++) {
      if (index == 0 || !Arrays.equals(sorted[index].key, sorted[index - 1].key)) {
        rank++;
      }
      rankOf.put(sorted[index].text, rank);
    }
    for (int index = 0; index < ranks.length; index++) {
      if (ranks[index] != BLANK) {
        ranks[index] = rankOf.getOrDefault(texts[index], BLANK);
      }
    }
    return rank + 1;
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

  private static String text(ColumnValue value) {
    return switch (value) {
      case ColumnValue.Text(String text) -> text;
      case ColumnValue.Coded(String code) -> code;
      case ColumnValue.Names(List<String> names) -> String.join(" ", names);
      case ColumnValue.Blank(), ColumnValue.Count(_), ColumnValue.Amount(_), ColumnValue.Day(_) ->
          "";
    };
  }
}
