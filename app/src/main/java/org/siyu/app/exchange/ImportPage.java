package org.siyu.app.exchange;

/// The two pages of the import screen.
public enum ImportPage {
  WIZARD,
  HISTORY;

  String titleKey() {
    return switch (this) {
      case WIZARD -> "exchange.page.wizard";
      case HISTORY -> "exchange.page.history";
    };
  }
}
