package org.siyu.storage.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// The looks a cell can have, the same in every workbook of the house.
public enum WorkbookLook {
  /// The name of a report, on its cover or above a sheet.
  TITLE("General", HorizontalAlignment.LEFT, Kind.TITLE),
  /// A figure that a cover begins with.
  BIG_DECIMAL("#,##0.0", HorizontalAlignment.LEFT, Kind.TITLE),
  BIG_COUNT("#,##0", HorizontalAlignment.LEFT, Kind.TITLE),
  /// What stands below a title.
  SUBTITLE("General", HorizontalAlignment.LEFT, Kind.NOTE),
  /// A heading within a sheet.
  HEADING("General", HorizontalAlignment.LEFT, Kind.HEADING),
  HEADER("General", HorizontalAlignment.LEFT, Kind.HEADER),
  /// The header of what explains rows.
  ASIDE_HEADER("General", HorizontalAlignment.LEFT, Kind.ASIDE_HEADER),
  CENTRED_HEADER("General", HorizontalAlignment.CENTER, Kind.HEADER),
  /// The header of a column of numbers.
  NUMBER_HEADER("General", HorizontalAlignment.RIGHT, Kind.HEADER),
  /// What a value is called, to its left.
  LABEL("General", HorizontalAlignment.LEFT, Kind.LABEL),
  NOTE("General", HorizontalAlignment.LEFT, Kind.NOTE),
  /// What explains the row that it is in.
  ASIDE("@", HorizontalAlignment.LEFT, Kind.ASIDE),
  /// From a number to a number, beside the number that lies between them.
  RANGE("@", HorizontalAlignment.RIGHT, Kind.ASIDE),
  /// A number that formulas look at and people need not.
  KEY(";;;", HorizontalAlignment.LEFT, Kind.LABEL),
  /// Text that stays text whatever it looks like: names, ids, phones.
  TEXT("@", HorizontalAlignment.LEFT, Kind.BODY),
  /// Text that looks like a formula; Excel keeps it text even after an edit of the cell.
  GUARDED_TEXT("@", HorizontalAlignment.LEFT, Kind.BODY),
  WRAPPED_TEXT("@", HorizontalAlignment.LEFT, Kind.BODY),
  /// Wrapped text beside wrapped text, a little apart from it.
  WRAPPED_NEXT("@", HorizontalAlignment.LEFT, Kind.BODY),
  /// A text that a formula gives.
  TEXT_RESULT("General", HorizontalAlignment.LEFT, Kind.BODY),
  /// A short word that a formula gives.
  CENTRED_TEXT("General", HorizontalAlignment.CENTER, Kind.BODY),
  COUNT("#,##0", HorizontalAlignment.RIGHT, Kind.BODY),
  DECIMAL("#,##0.0", HorizontalAlignment.RIGHT, Kind.BODY),
  MONEY("#,##0.00", HorizontalAlignment.RIGHT, Kind.BODY),
  PERCENT("0.0%", HorizontalAlignment.RIGHT, Kind.BODY),
  /// More or less than before, with its sign.
  CHANGE("+0.0%;-0.0%;0.0%", HorizontalAlignment.RIGHT, Kind.BODY),
  /// More or less than before, of shares, in points of per cent.
  POINTS_CHANGE("+0.0\" pp\";-0.0\" pp\";0.0\" pp\"", HorizontalAlignment.RIGHT, Kind.BODY),
  /// How often chance alone does it, and other small numbers.
  PROBABILITY("0.0000", HorizontalAlignment.RIGHT, Kind.BODY),
  /// What people may change and formulas follow, in the colour that spreadsheets use for it.
  INPUT_COUNT("#,##0", HorizontalAlignment.RIGHT, Kind.INPUT),
  INPUT_DECIMAL("#,##0.0", HorizontalAlignment.RIGHT, Kind.INPUT),
  INPUT_MONEY("#,##0.00", HorizontalAlignment.RIGHT, Kind.INPUT),
  INPUT_PERCENT("0.0%", HorizontalAlignment.RIGHT, Kind.INPUT),
  DATE("yyyy-mm-dd", HorizontalAlignment.CENTER, Kind.BODY),
  DATE_TIME("yyyy-mm-dd hh:mm", HorizontalAlignment.CENTER, Kind.BODY),
  TOTAL_LABEL("General", HorizontalAlignment.LEFT, Kind.TOTAL),
  TOTAL_COUNT("#,##0", HorizontalAlignment.RIGHT, Kind.TOTAL),
  TOTAL_DECIMAL("#,##0.0", HorizontalAlignment.RIGHT, Kind.TOTAL),
  TOTAL_MONEY("#,##0.00", HorizontalAlignment.RIGHT, Kind.TOTAL),
  TOTAL_PERCENT("0.0%", HorizontalAlignment.RIGHT, Kind.TOTAL);

  enum Kind {
    TITLE,
    HEADING,
    HEADER,
    ASIDE_HEADER,
    LABEL,
    NOTE,
    ASIDE,
    BODY,
    INPUT,
    TOTAL
  }

  private final String format;
  private final HorizontalAlignment alignment;
  private final Kind kind;

  WorkbookLook(String format, HorizontalAlignment alignment, Kind kind) {
    this.format = format;
    this.alignment = alignment;
    this.kind = kind;
  }

  String format() {
    return format;
  }

  HorizontalAlignment alignment() {
    return alignment;
  }

  Kind kind() {
    return kind;
  }
}
