package org.siyu.storage.workbook;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDateTime;
import java.util.List;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.SourceRow;

/// The row of a csv: all its cells are text, kept exactly.
final class CsvRow implements SourceRow {
  private List<String> fields = List.of();
  private int number;
  private int width;

  void take(CsvRecord csvRecord) {
    fields = csvRecord.getFields();
    number = Math.toIntExact(csvRecord.getStartingLineNumber());
    width = fields.size();
    while (width > 0 && fields.get(width - 1).isEmpty()) {
      width--;
    }
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public boolean isHidden() {
    return false;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public CellKind kind(int column) {
    return text(column).isEmpty() ? CellKind.BLANK : CellKind.TEXT;
  }

  @Override
  public String text(int column) {
    return column < width ? fields.get(column) : "";
  }

  @Override
  public double number(int column) {
    return Double.NaN;
  }

  @Override
  public LocalDateTime dateTime(int column) {
    throw new IllegalStateException("not a date");
  }

  @Override
  public LocalDateTime serialDateTime(int column) {
    throw new IllegalStateException("not the number of a day");
  }
}
