package org.siyu.storage.plansheet;

import org.siyu.core.plansheet.PlanColumn;

/// How a workbook says that it is a plan that went out from here.
final class PlanMarks {
  /// The hidden sheet with the mark, the days and the lists.
  static final String SHEET = "_siyu";

  static final String MARK = "siyu-plan";
  static final int FORMAT = 1;

  private PlanMarks() {}

  /// The workbook's name for what a column is chosen from.
  static String list(PlanColumn column) {
    return "siyu_" + column.code().replace('-', '_');
  }
}
