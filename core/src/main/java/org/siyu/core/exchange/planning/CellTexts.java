package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.exchange.RowOrigin;

/// The cells of rows that are, or may come to be, rejected.
final class CellTexts {
  private final Texts texts;
  private final IntColumn stream = new IntColumn();
  private final LongIndex rows = new LongIndex();
  private final IntColumn starts = new IntColumn();

  CellTexts(Texts texts) {
    this.texts = texts;
  }

  void keep(RowOrigin origin, List<String> cells) {
    int before = rows.size();
    int row = rows.intern(key(origin));
    if (row < before) {
      return;
    }
    starts.set(row, stream.add(cells.size()));
    for (String cell : cells) {
      stream.add(texts.intern(cell));
    }
  }

  boolean has(RowOrigin origin) {
    return rows.find(key(origin)) >= 0;
  }

  /// The row's cells; none when they were not kept.
  List<String> of(RowOrigin origin) {
    int row = rows.find(key(origin));
    if (row < 0) {
      return List.of();
    }
    int start = starts.get(row);
    List<String> cells = new ArrayList<>(stream.get(start));
    for (int i = 1; i <= stream.get(start); i++) {
      cells.add(texts.get(stream.get(start + i)));
    }
    return cells;
  }

  static long key(RowOrigin origin) {
    return LongIndex.pair(origin.sheet(), origin.row());
  }
}
