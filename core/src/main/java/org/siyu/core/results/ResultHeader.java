package org.siyu.core.results;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.exchange.SourceRow;

/// The row of a sheet that names the columns of a layout.
///
/// @param columns where each column stands, from 0
/// @param written as the file has them
record ResultHeader(
    ResultLayout layout, Map<ResultColumn, Integer> columns, Map<ResultColumn, String> written) {

  /// The layout that names most columns of the row, of those of which nothing is missing.
  static Optional<ResultHeader> in(SourceRow row, List<ResultLayout> layouts) {
    return layouts.stream()
        .map(layout -> of(row, layout))
        .filter(header -> header.columns.keySet().containsAll(header.layout.required()))
        .filter(header -> ResultColumn.counted().stream().anyMatch(header.columns::containsKey))
        .max(Comparator.comparingInt(header -> header.columns.size()));
  }

  private static ResultHeader of(SourceRow row, ResultLayout layout) {
    Map<ResultColumn, Integer> columns = new EnumMap<>(ResultColumn.class);
    Map<ResultColumn, String> written = new EnumMap<>(ResultColumn.class);
    for (int index = 0; index < row.width(); index++) {
      String text = row.text(index).strip();
      String wanted = plain(text);
      int place = index;
      layout
          .headers()
          .forEach(
              (column, names) -> {
                if (names.stream().anyMatch(name -> plain(name).equals(wanted))
                    && columns.putIfAbsent(column, place) == null) {
                  written.put(column, text);
                }
              });
    }
    return new ResultHeader(layout, columns, written);
  }

  /// Whether the row names the same columns once more.
  boolean isRepeatedIn(SourceRow row) {
    return columns.entrySet().stream()
        .allMatch(
            each ->
                plain(row.text(each.getValue()))
                    .equals(plain(written.getOrDefault(each.getKey(), ""))));
  }

  /// Without width, case and white space.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Cf}]+", "");
  }
}
