package org.siyu.storage.roi;

import org.siyu.core.roi.RoiUnit;
import org.siyu.storage.workbook.WorkbookLook;

/// How numbers of a unit look in a workbook.
final class RoiWorkbookLooks {
  private RoiWorkbookLooks() {}

  static WorkbookLook plain(RoiUnit unit) {
    return switch (unit) {
      case MONEY -> WorkbookLook.MONEY;
      case COUNT -> WorkbookLook.COUNT;
      case SHARE -> WorkbookLook.PERCENT;
      case MONTHS -> WorkbookLook.DECIMAL;
    };
  }

  static WorkbookLook input(RoiUnit unit) {
    return switch (unit) {
      case MONEY -> WorkbookLook.INPUT_MONEY;
      case COUNT -> WorkbookLook.INPUT_COUNT;
      case SHARE -> WorkbookLook.INPUT_PERCENT;
      case MONTHS -> WorkbookLook.INPUT_DECIMAL;
    };
  }

  static WorkbookLook total(RoiUnit unit) {
    return switch (unit) {
      case MONEY -> WorkbookLook.TOTAL_MONEY;
      case COUNT -> WorkbookLook.TOTAL_COUNT;
      case SHARE -> WorkbookLook.TOTAL_PERCENT;
      case MONTHS -> WorkbookLook.TOTAL_DECIMAL;
    };
  }

  /// Of labels in charts.
  static String format(RoiUnit unit) {
    return switch (unit) {
      case MONEY, COUNT -> "#,##0";
      case SHARE -> "0.0%";
      case MONTHS -> "0.0";
    };
  }
}
