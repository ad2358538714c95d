package org.siyu.core.exchange.reading;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.SourceRow;

/// A row whose texts are made once, however often they are asked for: a csv's row makes them anew
/// each time.
final class RememberedRow implements SourceRow {
  private SourceRow row;
  private @Nullable String[] texts = new @Nullable String[32];

  RememberedRow(SourceRow first) {
    this.row = first;
  }

  /// Goes to the next row.
  void moveTo(SourceRow next) {
    row = next;
    int width = next.width();
    if (width > texts.length) {
      texts = new @Nullable String[width * 2];
    } else {
      Arrays.fill(texts, null);
    }
  }

  @Override
  public int number() {
    return row.number();
  }

  @Override
  public boolean isHidden() {
    return row.isHidden();
  }

  @Override
  public int width() {
    return row.width();
  }

  @Override
  public CellKind kind(int column) {
    return row.kind(column);
  }

  @Override
  public String text(int column) {
    if (column >= texts.length) {
      return row.text(column);
    }
    String known = texts[column];
    if (known == null) {
      known = row.text(column);
      texts[column] = known;
    }
    return known;
  }

  @Override
  public double number(int column) {
    return row.number(column);
  }

  @Override
  public LocalDateTime dateTime(int column) {
    return row.dateTime(column);
  }

  @Override
  public LocalDateTime serialDateTime(int column) {
    return row.serialDateTime(column);
  }
}
