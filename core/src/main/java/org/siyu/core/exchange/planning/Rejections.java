package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Rows that do not go in, kept compactly: a wrong mapping may reject a million of them. The first
/// rejection of a row counts.
final class Rejections {
  private final Texts texts;
  private final CellTexts cells;
  private final List<ReadSheet> sheets;
  private final LongIndex rows = new LongIndex();
  private final IntColumn starts = new IntColumn();
  private final IntColumn reasons = new IntColumn();
  private final IntColumn orders = new IntColumn();
  private final IntColumn stream = new IntColumn();
  private final List<ErrorCode> codes = new ArrayList<>();
  private final Map<ErrorCode, Integer> codeNumbers = new HashMap<>();

  Rejections(Texts texts, CellTexts cells, List<ReadSheet> sheets) {
    this.texts = texts;
    this.cells = cells;
    this.sheets = sheets;
  }

  int size() {
    return rows.size();
  }

  /// A row that the reading rejects.
  ///
  /// @param order the number, in the texts, of the order that the row belongs to, or `NONE`
  void add(RejectedRow row, int order) {
    cells.keep(row.origin(), row.cells());
    add(row.origin(), order, row.problems());
  }

  /// A row that planning rejects.
  ///
  /// @param order the number, in the texts, of the order that the row belongs to, or `NONE`
  void add(RowOrigin origin, int order, ErrorCode code, Object... arguments) {
    add(origin, order, List.of(Problem.of(code, arguments)));
  }

  private void add(RowOrigin origin, int order, List<Problem> problems) {
    int before = rows.size();
    int row = rows.intern(CellTexts.key(origin));
    if (row < before) {
      return;
    }
    orders.set(row, order);
    reasons.set(row, number(problems.getFirst().code()));
    starts.set(row, stream.add(problems.size()));
    for (Problem problem : problems) {
      String column = problem.place().column();
      stream.add(number(problem.code()));
      stream.add(texts.intern(column == null ? "" : column));
      stream.add(problem.arguments().size());
      for (Object argument : problem.arguments()) {
        stream.add(texts.intern((argument instanceof Number ? "#" : "'") + argument));
      }
    }
  }

  void addAll(Rejections other) {
    for (int row = 0; row < other.size(); row++) {
      RowOrigin origin = other.origin(other.rows.key(row));
      add(origin, other.orders.get(row), other.problems(row, origin));
    }
  }

  List<RejectedRow> page(int from, int count) {
    long[] keys = sortedKeys();
    List<RejectedRow> page = new ArrayList<>();
    for (int i = from; i < Math.min((long) from + count, keys.length); i++) {
      page.add(row(keys[i]));
    }
    return page;
  }

  private long[] sortedKeys() {
    long[] keys = new long[size()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = rows.key(row);
    }
    Arrays.sort(keys);
    return keys;
  }

  private RejectedRow row(long key) {
    RowOrigin origin = origin(key);
    return new RejectedRow(origin, problems(rows.find(key), origin), cells.of(origin));
  }

  /// All rows in the order of the files.
  void forEach(Consumer<RejectedRow> consumer) {
    for (long key : sortedKeys()) {
      consumer.accept(row(key));
    }
  }

  /// By reason, the most frequent first.
  List<RejectionCount> counts() {
    long[] lines = new long[codes.size()];
    long[] distinct = new long[codes.size()];
    LongIndex seen = new LongIndex();
    for (int row = 0; row < size(); row++) {
      int reason = reasons.get(row);
      lines[reason]++;
      if (orders.get(row) != Texts.NONE) {
        int before = seen.size();
        distinct[reason] += seen.intern(LongIndex.pair(reason, orders.get(row))) == before ? 1 : 0;
      }
    }
    List<RejectionCount> counts = new ArrayList<>();
    for (int reason = 0; reason < lines.length; reason++) {
      if (lines[reason] > 0) {
        counts.add(new RejectionCount(codes.get(reason).key(), lines[reason], distinct[reason]));
      }
    }
    counts.sort(Comparator.comparingLong(RejectionCount::lines).reversed());
    return counts;
  }

  private List<Problem> problems(int row, RowOrigin origin) {
    List<Problem> problems = new ArrayList<>();
    int at = starts.get(row);
    int count = stream.get(at++);
    for (int i = 0; i < count; i++) {
      ErrorCode code = codes.get(stream.get(at++));
      String column = texts.get(stream.get(at++));
      int argumentCount = stream.get(at++);
      List<Object> arguments = new ArrayList<>();
      for (int j = 0; j < argumentCount; j++) {
        arguments.add(argument(texts.get(stream.get(at++))));
      }
      Place place = place(origin).inColumn(column.isEmpty() ? null : column);
      problems.add(new Problem(code, place, arguments));
    }
    return problems;
  }

  private static Object argument(String text) {
    String value = text.substring(1);
    if (text.charAt(0) != '#') {
      return value;
    }
    try {
      return Long.valueOf(value);
    } catch (NumberFormatException fraction) {
      return Double.valueOf(value);
    }
  }

  private Place place(RowOrigin origin) {
    return place(sheets, origin);
  }

  static Place place(List<ReadSheet> sheets, RowOrigin origin) {
    if (origin.sheet() >= sheets.size()) {
      return Place.NOWHERE.atRow(origin.row());
    }
    ReadSheet sheet = sheets.get(origin.sheet());
    String sheetName = sheet.sheetName().isEmpty() ? null : sheet.sheetName();
    return new Place(String.valueOf(sheet.file().getFileName()), sheetName, origin.row(), null);
  }

  private RowOrigin origin(long key) {
    return new RowOrigin((int) (key >>> 32), (int) key);
  }

  private int number(ErrorCode code) {
    return codeNumbers.computeIfAbsent(
        code,
        added -> {
          codes.add(added);
          return codes.size() - 1;
        });
  }
}
