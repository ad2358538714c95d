package org.siyu.storage.tiers.report;

import org.apache.poi.ss.util.CellReference;
import org.siyu.core.tiers.TierReportText;
import org.siyu.storage.workbook.WorkbookLook;

/// The columns of the sheets of customers, in order.
enum CustomerWorkbookColumn {
  NICKNAME(16, WorkbookLook.HEADER),
  NAME(10, WorkbookLook.HEADER),
  MEMBERSHIP_NO(12, WorkbookLook.HEADER),
  WECOM_ID(12, WorkbookLook.HEADER),
  PHONE(15, WorkbookLook.HEADER),
  TIER(14, WorkbookLook.HEADER),
  SEGMENT(18, WorkbookLook.HEADER),
  MAP_SEGMENT(16, WorkbookLook.HEADER),
  R(5, WorkbookLook.NUMBER_HEADER),
  F(5, WorkbookLook.NUMBER_HEADER),
  M(5, WorkbookLook.NUMBER_HEADER),
  RECENCY_DAYS(16, WorkbookLook.NUMBER_HEADER),
  ORDERS(9, WorkbookLook.NUMBER_HEADER),
  SPEND(15, WorkbookLook.NUMBER_HEADER),
  REASON(80, WorkbookLook.HEADER);

  /// How many Latin letters go into a line of the reason.
  static final int REASON_LETTERS = 84;

  private final int characters;
  private final WorkbookLook headerLook;

  CustomerWorkbookColumn(int characters, WorkbookLook headerLook) {
    this.characters = characters;
    this.headerLook = headerLook;
  }

  /// An id in the clear is longer than a masked one.
  int characters(boolean showsPersonalData) {
    return switch (this) {
      case WECOM_ID, MEMBERSHIP_NO -> showsPersonalData ? 34 : characters;
      case NICKNAME, NAME, PHONE, TIER, SEGMENT, MAP_SEGMENT, R, F, M -> characters;
      case RECENCY_DAYS, ORDERS, SPEND, REASON -> characters;
    };
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
