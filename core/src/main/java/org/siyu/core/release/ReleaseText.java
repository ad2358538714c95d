package org.siyu.core.release;

import java.util.Locale;

/// The fixed texts of a release sheet. The app words each under its [#key()].
public enum ReleaseText {
  TITLE,
  SHEET_OVERVIEW,
  SHEET_CONTENT,
  SHEET_WORDS,
  SHEET_APPROVALS,
  WORKSPACE,
  SUBJECT,
  /// Arguments: how many items, how many of them are released.
  ITEMS,
  WRITTEN_LABEL,
  /// Arguments: when (as text), by whom.
  WRITTEN_BY,
  WORD_LIST,
  TIERS_AS_OF,
  NO_TIERS,
  ITEM,
  TIME,
  CHANNEL,
  OWNER,
  STATUS,
  RELEASED,
  NOT_RELEASED,
  TEXT,
  GENERAL,
  NO_GENERAL,
  VARIABLES,
  FILES_LABEL,
  HASH,
  AUDIENCE,
  /// Argument: when (as text).
  CONSENTS,
  ADDRESSED,
  GRANTED,
  UNANSWERED,
  WITHDRAWN,
  REFUSED_PERSONALISED,
  WORD_CHECK,
  NO_FINDINGS,
  FINDING,
  SEVERITY,
  REASON,
  BASIS,
  OVERRULED,
  /// Arguments: by whom, when (as text), why.
  OVERRULED_BY,
  CAPS,
  NO_CAPS,
  /// Argument: items planned.
  CAP_KEPT,
  /// Arguments: items planned, customers over.
  CAP_BROKEN,
  APPROVALS,
  NO_APPROVALS,
  STEP,
  WHO,
  WHEN,
  REMARK,
  /// Arguments: page, pages.
  PAGE;

  /// `no-findings`, say.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
