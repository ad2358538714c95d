package org.siyu.app.exchange;

/// Where the wizard is.
public enum ImportStep {
  FILES,
  COLUMNS,
  MATCHING,
  PREVIEW,
  RESULT;

  String titleKey() {
    return switch (this) {
      case FILES -> "exchange.step.files";
      case COLUMNS -> "exchange.step.columns";
      case MATCHING -> "exchange.step.matching";
      case PREVIEW -> "exchange.step.preview";
      case RESULT -> "exchange.step.result";
    };
  }
}
