package org.siyu.app.kpi;

import java.util.Locale;

/// What of KPI sheets is in front.
public enum KpiPage {
  /// Targets and what came of them.
  SHEET,
  /// What people type in.
  FILL,
  /// All indicators, own ones too.
  CATALOGUE,
  /// How sheets are scored and what scores are worth.
  SCHEME;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
