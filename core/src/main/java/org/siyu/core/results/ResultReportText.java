package org.siyu.core.results;

import java.util.Locale;

/// Words of a workbook of results.
public enum ResultReportText {
  TITLE,
  /// Arguments: workspace, first day, last day, when it was made.
  SUBTITLE,
  SHEET_SUMMARY,
  SHEET_COMPARE,
  SHEET_SLOTS,
  SHEET_ITEMS,
  SHEET_METHOD,
  ITEMS_WITH_RESULTS,
  RATE,
  /// Header of how a rate is computed.
  FORMULA,
  VALUE,
  BEHIND,
  /// Header of the items behind a rate.
  ITEMS,
  INTERVAL,
  FEW,
  NAME,
  PUBLISHED,
  ADVICE,
  /// Header: orders after the item. Argument: days.
  CREDITED_ORDERS,
  CREDITED_AMOUNT,
  /// Argument: the rate.
  SLOTS_OF,
  HOUR,
  BEST_ITEMS,
  /// Arguments: credited orders, all orders, days.
  CREDITS,
  METHOD_POOLED,
  METHOD_INTERVAL,
  METHOD_DISPERSION,
  METHOD_AMOUNT,
  METHOD_FEW,
  METHOD_ADVICE,
  METHOD_CREDITS,
  METHOD_FORMULAS;

  /// Dashed, for message keys.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
