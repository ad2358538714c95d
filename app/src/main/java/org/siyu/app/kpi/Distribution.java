package org.siyu.app.kpi;

import org.siyu.core.shared.Code;

/// How the team's target is broken down to its members.
public enum Distribution implements Code {
  EVEN,
  /// By how many customers are theirs.
  CUSTOMERS,
  /// By what each brought in the period before.
  LAST_PERIOD,
  /// In the proportions of the targets that they have.
  AS_NOW
}
