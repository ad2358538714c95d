package org.siyu.storage.tiers.report;

import org.apache.poi.ss.util.CellReference;
import org.siyu.core.tiers.TierReportText;
import org.siyu.storage.workbook.WorkbookLook;

/// The columns of the sheets of customers, in order.
enum CustomerWorkbookColumn {
  NICKNAME(18, WorkbookLook.HEADER),
  NAME(14, WorkbookLook.HEADER),
  MEMBERSHIP_NO(16, WorkbookLook.HEADER),
  WECOM_ID(20, WorkbookLook.HEADER),
  PHONE(15, WorkbookLook.HEADER),
  TIER(16, WorkbookLook.HEADER),
  SEGMENT(20, WorkbookLook.HEADER),
  MAP_SEGMENT(18, WorkbookLook.HEADER),
  R(6, WorkbookLook.NUMBER_HEADER),
  F(6, WorkbookLook.NUMBER_HEADER),
  M(6, WorkbookLook.NUMBER_HEADER),
  RECENCY_DAYS(13, WorkbookLook.NUMBER_HEADER),
  ORDERS(10, WorkbookLook.NUMBER_HEADER),
  SPEND(15, WorkbookLook.NUMBER_HEADER),
  REASON(80, WorkbookLook.HEADER);

  private final int characters;
  private final WorkbookLook headerLook;

  CustomerWorkbookColumn(int characters, WorkbookLook headerLook) {
    this.characters = characters;
    this.headerLook = headerLook;
  }

  int characters() {
    return characters;
  }

  WorkbookLook headerLook() {
    return headerLook;
  }

  String letter() {
    return CellReference.convertNumToColString(ordinal());
  }

  /// The scores stand under R, F and M in every language: other programs look for these.
  String header(WorkbookReport report) {
    return switch (this) {
      case R, F, M -> name();
      case SPEND -> report.amountHeader(TierReportText.SPEND);
      case NICKNAME -> report.text(TierReportText.NICKNAME);
      case NAME -> report.text(TierReportText.NAME);
      case MEMBERSHIP_NO -> report.text(TierReportText.MEMBERSHIP_NO);
      case WECOM_ID -> report.text(TierReportText.WECOM_ID);
      case PHONE -> report.text(TierReportText.PHONE);
      case TIER -> report.text(TierReportText.TIER);
      case SEGMENT -> report.text(TierReportText.SEGMENT);
      case MAP_SEGMENT -> report.text(TierReportText.MAP_SEGMENT);
      case RECENCY_DAYS -> report.text(TierReportText.RECENCY_DAYS);
      case ORDERS -> report.text(TierReportText.ORDERS);
      case REASON -> report.text(TierReportText.REASON);
    };
  }
}
