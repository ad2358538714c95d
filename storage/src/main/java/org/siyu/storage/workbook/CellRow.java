package org.siyu.storage.workbook;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.SourceRow;

/// The row of a workbook, filled again for each row. Makes no object for a cell until its text is
/// asked for.
final class CellRow implements SourceRow {
  static final int MOST_ROWS = 1_048_576;
  static final int MOST_COLUMNS = 16_384;

  private final SerialDates dates;
  private final TextBuffer buffer = new TextBuffer();
  private CellKind[] kinds = new CellKind[0];
  private double[] numbers = new double[0];
  private @Nullable String[] texts = new String[0];
  private int[] textStarts = new int[0];
  private int[] textEnds = new int[0];
  private int number;
  private boolean isHidden;
  private int width;

  CellRow(SerialDates dates) {
    this.dates = dates;
    grow(16);
  }

  void start(int newNumber, boolean hidden) {
    Arrays.fill(kinds, 0, width, CellKind.BLANK);
    number = newNumber;
    isHidden = hidden;
    width = 0;
    buffer.cutTo(0);
  }

  /// Where a cell's characters may be put before [#setBufferedText].
  TextBuffer buffer() {
    return buffer;
  }

  void setNumber(int column, double value, boolean hasDateFormat) throws UnreadableFile {
    boolean isDate = hasDateFormat && SerialDates.isShownAsDate(value);
    set(column, isDate ? CellKind.DATE : CellKind.NUMBER);
    numbers[column] = value;
  }

  void setText(int column, CellKind kind, String text) throws UnreadableFile {
    if (!text.isEmpty()) {
      set(column, kind);
      texts[column] = text;
    }
  }

  /// A text that stands in the buffer from `start` to its end.
  void setBufferedText(int column, CellKind kind, int start) throws UnreadableFile {
    if (start < buffer.length()) {
      set(column, kind);
      texts[column] = null;
      textStarts[column] = start;
      textEnds[column] = buffer.length();
    }
  }

  void setBoolean(int column, boolean value) throws UnreadableFile {
    setText(column, CellKind.BOOLEAN, value ? "TRUE" : "FALSE");
  }

  void setFormulaWithoutValue(int column) throws UnreadableFile {
    set(column, CellKind.FORMULA_WITHOUT_VALUE);
    texts[column] = "";
  }

  private void set(int column, CellKind kind) throws UnreadableFile {
    if (column >= kinds.length) {
      if (column >= MOST_COLUMNS) {
        throw new UnreadableFile(FileProblem.DAMAGED, number);
      }
      grow(Math.max(column + 1, Math.min(MOST_COLUMNS, kinds.length * 2)));
    }
    kinds[column] = kind;
    width = Math.max(width, column + 1);
  }

  private void grow(int columns) {
    int old = kinds.length;
    kinds = Arrays.copyOf(kinds, columns);
    Arrays.fill(kinds, old, columns, CellKind.BLANK);
    numbers = Arrays.copyOf(numbers, columns);
    texts = Arrays.copyOf(texts, columns);
    textStarts = Arrays.copyOf(textStarts, columns);
    textEnds = Arrays.copyOf(textEnds, columns);
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public boolean isHidden() {
    return isHidden;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public CellKind kind(int column) {
    return column < width ? kinds[column] : CellKind.BLANK;
  }

  @Override
  public String text(int column) {
    return switch (kind(column)) {
      case BLANK -> "";
      case NUMBER -> PlainNumbers.text(numbers[column]);
      case DATE -> dates.text(numbers[column]);
      case TEXT, BOOLEAN, ERROR, FORMULA_WITHOUT_VALUE -> writtenText(column);
    };
  }

  private String writtenText(int column) {
    String text = texts[column];
    if (text == null) {
      int start = textStarts[column];
      text = new String(buffer.characters(), start, textEnds[column] - start);
      texts[column] = text;
    }
    return text;
  }

  @Override
  public double number(int column) {
    return switch (kind(column)) {
      case NUMBER, DATE -> numbers[column];
      case BLANK, TEXT, BOOLEAN, ERROR, FORMULA_WITHOUT_VALUE -> Double.NaN;
    };
  }

  @Override
  public LocalDateTime dateTime(int column) {
    if (kind(column) != CellKind.DATE) {
      throw new IllegalStateException("not a date");
    }
    return dates.dateTime(numbers[column]);
  }

  @Override
  public LocalDateTime serialDateTime(int column) {
    double serial = number(column);
    if (!(serial >= 1 && serial < SerialDates.LAST + 1)) {
      throw new IllegalStateException("not the number of a day");
    }
    return dates.dateTime(serial);
  }
}
