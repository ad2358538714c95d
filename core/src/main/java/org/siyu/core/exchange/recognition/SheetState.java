package org.siyu.core.exchange.recognition;

/// What recognition proposes to do with a sheet.
public enum SheetState {
  CHOSEN,
  /// Could be read, but another sheet is meant; a person may choose it.
  NOT_CHOSEN,
  /// Could be read, but is hidden; a person is asked.
  HIDDEN,
  EMPTY,
  UNKNOWN_LAYOUT,
  OTHER_KIND,
  NOT_IMPORTABLE_YET
}
