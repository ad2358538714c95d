package org.siyu.core.tiers;

import java.util.Locale;

/// The fixed texts of a report. The app words each under its [#key()].
public enum TierReportText {
  TITLE,
  /// What a sheet is called, at most 31 characters.
  SHEET_COVER,
  SHEET_SUMMARY,
  SHEET_DISTRIBUTION,
  SHEET_RFM,
  SHEET_SEGMENTS,
  SHEET_MIGRATION,
  SHEET_RULES,
  SHEET_CUSTOMERS,
  /// What is on a sheet, in one line of the contents.
  ABOUT_SUMMARY,
  ABOUT_DISTRIBUTION,
  ABOUT_RFM,
  ABOUT_SEGMENTS,
  ABOUT_MIGRATION,
  ABOUT_RULES,
  /// Argument: the tier's name.
  ABOUT_TIER,
  ABOUT_CUSTOMERS,
  CONTENTS,
  BACK_TO_CONTENTS,
  NOTES,
  WORKSPACE,
  ANALYSIS_DATE,
  TAKEN_AT,
  TAKEN_BY,
  SCHEME,
  /// Arguments: the scheme's name, its version.
  SCHEME_VERSION,
  COMPARED_WITH,
  NOTHING_TO_COMPARE,
  WRITTEN,
  /// Arguments: when (as text), by whom.
  WRITTEN_BY,
  PERSONAL_DATA,
  MASKED,
  /// Argument: the purpose.
  SHOWN_FOR,
  /// Arguments: the earlier scheme's version, this one's.
  RULES_CHANGED,
  CUSTOMERS,
  BUYERS,
  ORDERS,
  NET_SPEND,
  /// Argument: the best tier's name.
  SPEND_SHARE_OF,
  MOVED,
  FINDINGS,
  CHART_CUSTOMERS,
  CHART_SPEND,
  CHART_SHARES,
  CHART_SEGMENTS,
  TIER,
  SEGMENT,
  CUSTOMER_SHARE,
  /// Argument: the currency's sign; so in all that name an amount.
  SPEND,
  SPEND_SHARE,
  SPEND_PER_CUSTOMER,
  AVERAGE_ORDER,
  MEAN_RECENCY,
  TOTAL,
  MATRIX_COUNTS,
  MATRIX_SPEND,
  MATRIX_CORNER,
  /// Argument: the score.
  RECENCY_SCORE,
  FREQUENCY_SCORE,
  WITHOUT_ORDERS,
  CUTS,
  SCORE,
  CUT_RECENCY,
  CUT_FREQUENCY,
  CUT_MONETARY,
  /// A single score's span of whole numbers. Arguments: from, to.
  SPAN,
  /// Argument: from.
  SPAN_FROM,
  /// Argument: to.
  SPAN_TO,
  SEGMENTS_MEAN,
  SEGMENTS_MAP,
  MEANING,
  SCORES,
  /// Arguments: the ranges of recency, frequency and monetary scores, as text.
  SCORE_BOX,
  MIGRATION_COUNTS,
  MIGRATION_SPEND,
  MIGRATION_CORNER,
  CAME,
  WENT,
  STAYED,
  /// Arguments: how many moved, how many there are, the earlier analysis date (as text).
  MOVED_SINCE,
  RULES_IN_ORDER,
  RULE,
  CONDITION,
  TAKEN,
  LEFT,
  ALL_OTHERS,
  MEASURES,
  NICKNAME,
  NAME,
  MEMBERSHIP_NO,
  WECOM_ID,
  PHONE,
  MAP_SEGMENT,
  RECENCY_DAYS,
  REASON;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
