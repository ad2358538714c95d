package org.siyu.storage.workbook;

import java.time.LocalDate;
import java.time.LocalTime;

/// Takes the cells of a sheet one after another, row by row, from left to right.
public interface CellWriter {
  void nextRow();

  /// A row of a height of its own: programs do not find that of wrapped text everywhere.
  void nextRow(int points);

  /// A cell with nothing in it but its look.
  void blank(int style);

  /// Text that stays text.
  void text(int style, String text);

  void number(int style, long number);

  /// An amount in hundredths, written exactly.
  void hundredths(int style, long cents);

  /// A date as Excel counts it; one before March 1900, which Excel cannot count, as ISO text.
  void day(int style, LocalDate day);

  /// A time of day as Excel counts it.
  void time(int style, LocalTime time);

  /// A formula.
  ///
  /// @param value the text that it gives, for programs that do not compute
  void formula(int style, String formula, String value);
}
