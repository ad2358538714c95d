package org.siyu.core.kpisheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.profile.HeaderText;

/// The row of a sheet that names the columns of statistics. Columns count from 0.
///
/// @param columns by code of an indicator
/// @param written the row as the file has it
record DailyHeader(
    DailyLayout layout,
    int day,
    OptionalInt member,
    Map<String, Integer> columns,
    List<String> written) {

  /// The layout that names most columns of the row, of those of which nothing is missing.
  static Optional<DailyHeader> in(SourceRow row, List<DailyLayout> layouts) {
    List<String> written = new ArrayList<>();
    for (int column = 0; column < row.width(); column++) {
      written.add(row.text(column).strip());
    }
    List<String> plain = written.stream().map(HeaderText::normalise).toList();
    return layouts.stream()
        .flatMap(layout -> of(layout, plain, written).stream())
        // max takes the last of equals; the first layout is meant
        .reduce((best, next) -> bySize().compare(next, best) > 0 ? next : best);
  }

  private static Comparator<DailyHeader> bySize() {
    return Comparator.comparingInt(header -> header.columns.size());
  }

  private static Optional<DailyHeader> of(
      DailyLayout layout, List<String> plain, List<String> written) {
    OptionalInt day = find(plain, layout.days());
    Map<String, Integer> columns = new LinkedHashMap<>();
    layout
        .columns()
        .forEach(
            (code, names) -> find(plain, names).ifPresent(column -> columns.put(code, column)));
    Map<String, Integer> inOrder = new LinkedHashMap<>();
    columns.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(each -> inOrder.put(each.getKey(), each.getValue()));
    return day.isPresent() && !columns.isEmpty() && columns.keySet().containsAll(layout.required())
        ? Optional.of(
            new DailyHeader(
                layout, day.getAsInt(), find(plain, layout.members()), inOrder, written))
        : Optional.empty();
  }

  private static OptionalInt find(List<String> plain, List<String> names) {
    List<String> wanted = names.stream().map(HeaderText::normalise).toList();
    for (int column = 0; column < plain.size(); column++) {
      if (wanted.contains(plain.get(column))) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  String text(int column) {
    return written.get(column);
  }

  /// Whether the row names the same columns once more.
  boolean isRepeatedIn(SourceRow row) {
    return HeaderText.normalise(row.text(day)).equals(HeaderText.normalise(written.get(day)));
  }
}
