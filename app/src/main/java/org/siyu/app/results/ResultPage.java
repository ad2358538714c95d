package org.siyu.app.results;

import java.util.Locale;

/// The pages of the results' screen.
public enum ResultPage {
  OVERVIEW,
  COMPARE,
  SLOTS,
  ITEMS,
  ENTER;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
