package org.siyu.core.exchange;

import java.time.LocalDateTime;

/// One row of a file while it is being read. The reader uses the same object for every row: take
/// what is needed before the callback returns. Columns count from 0.
public interface SourceRow {
  /// The row as the user counts it, from 1; for a csv the line on which the record starts.
  int number();

  boolean isHidden();

  /// How many columns the row has, trailing blanks not counted.
  int width();

  /// The kind of the cell; `BLANK` beyond the width.
  CellKind kind(int column);

  /// The cell as text without loss: a number in plain notation (no exponent, no trailing zeros, the
  /// shortest decimal that is the same double), a date in ISO form, an error as written; "" when
  /// blank. White space is kept as it is.
  String text(int column);

  /// The cell's number; NaN when the cell is not `NUMBER` or `DATE` (then the serial number).
  double number(int column);

  /// The cell's date and time in the workbook's own date system, to the nearest second.
  ///
  /// @throws IllegalStateException when the cell is not `DATE`, or a serial out of range
  LocalDateTime dateTime(int column);

  /// Any number as a date in the workbook's date system (1900 or 1904), for columns whose dates
  /// were stored as plain numbers.
  ///
  /// @throws IllegalStateException when the cell has no number in 1..2958465
  LocalDateTime serialDateTime(int column);
}
