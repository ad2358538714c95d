package org.siyu.storage.kpi;

import org.siyu.core.kpi.KpiReportText;
import org.siyu.storage.workbook.WorkbookLook;

/// A column of a KPI sheet in the report. Those from the direction on are what formulas look at;
/// they stand beside the page.
enum KpiColumn {
  CLASS(KpiReportText.CLASS, 9),
  INDICATOR(KpiReportText.INDICATOR, 24),
  TARGET(KpiReportText.TARGET, 13),
  ACTUAL(KpiReportText.ACTUAL, 13),
  ATTAINMENT(KpiReportText.ATTAINMENT, 12),
  LIGHT(KpiReportText.LIGHT, 8),
  WEIGHT(KpiReportText.WEIGHT, 8),
  POINTS(KpiReportText.POINTS, 9),
  CONTRIBUTION(KpiReportText.CONTRIBUTION, 13),
  BEFORE(KpiReportText.BEFORE, 13),
  CHANGE(KpiReportText.CHANGE, 9),
  LAST_YEAR(KpiReportText.LAST_YEAR, 13),
  NOTE(KpiReportText.NOTE, 32),
  DIRECTION(KpiReportText.DIRECTION, 16),
  TARGET_MOST(KpiReportText.TARGET_MOST, 13),
  DUE(KpiReportText.DUE, 13),
  DUE_MOST(KpiReportText.DUE_MOST, 13),
  TAKES_PART(KpiReportText.TAKES_PART, 11),
  SHARE(KpiReportText.SHARE, 12),
  /// 0 to 3, as the lights are ordered.
  LEVEL(KpiReportText.LEVEL, 12);

  /// The last one that is printed.
  static final KpiColumn LAST_PRINTED = NOTE;

  private final KpiReportText header;
  private final int width;

  KpiColumn(KpiReportText header, int width) {
    this.header = header;
    this.width = width;
  }

  KpiReportText header() {
    return header;
  }

  /// In characters.
  int width() {
    return width;
  }

  /// From 0.
  int index() {
    return ordinal();
  }

  String letter() {
    return Character.toString('A' + ordinal());
  }

  /// The cell in a row.
  ///
  /// @param row from 0
  String at(int row) {
    return letter() + (row + 1);
  }

  /// The cells of some rows, whatever cell the formula stands in.
  ///
  /// @param first from 0
  /// @param after the row after the last one
  String range(int first, int after) {
    return "$" + letter() + "$" + (first + 1) + ":$" + letter() + "$" + after;
  }

  /// How its header looks.
  WorkbookLook headerLook() {
    return switch (this) {
      case CLASS, INDICATOR, DIRECTION -> WorkbookLook.HEADER;
      case LIGHT -> WorkbookLook.CENTRED_HEADER;
      case NOTE -> WorkbookLook.ASIDE_HEADER;
      default -> WorkbookLook.NUMBER_HEADER;
    };
  }
}
