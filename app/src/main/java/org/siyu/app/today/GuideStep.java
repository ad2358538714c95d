package org.siyu.app.today;

import java.util.Locale;

/// The way from an empty workspace to the first report.
public enum GuideStep {
  /// Customers are in the workspace.
  IMPORT,
  /// Every customer was placed at least once.
  TIERS,
  /// A report was exported.
  REPORT;

  /// As in message keys.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
