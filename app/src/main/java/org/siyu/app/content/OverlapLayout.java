package org.siyu.app.content;

import java.util.ArrayList;
import java.util.List;

/// Puts what overlaps in time side by side: each item into the first column that is free, and all
/// that hang together share the width evenly.
final class OverlapLayout {
  /// @param from minutes of the day
  /// @param to later than `from`
  record Span(int from, int to) {}

  /// @param column from 0
  /// @param columns how many share the width
  record Place(int column, int columns) {}

  private OverlapLayout() {}

  /// @param spans by their beginning
  static List<Place> of(List<Span> spans) {
    List<Place> places = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int latest = 0;
    for (Span span : spans) {
      if (span.from() >= latest) {
        close(places, columns, ends.size());
        ends.clear();
      }
      int column = 0;
      while (column < ends.size() && ends.get(column) > span.from()) {
        column++;
      }
      if (column == ends.size()) {
        ends.add(span.to());
      } else {
        ends.set(column, span.to());
      }
      columns.add(column);
      latest = Math.max(latest, span.to());
    }
    close(places, columns, ends.size());
    return places;
  }

  private static void close(List<Place> places, List<Integer> columns, int count) {
    columns.forEach(column -> places.add(new Place(column, count)));
    columns.clear();
  }
}
