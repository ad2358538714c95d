package org.siyu.app.kpi;

import org.siyu.core.shared.Code;

/// How a target of the team or of a role is broken down to roles or members.
public enum Distribution implements Code {
  EVEN,
  /// By how many customers are theirs; a role's are those of its members.
  CUSTOMERS,
  /// By what each brought in the period before.
  LAST_PERIOD,
  /// In the proportions of the targets that they have.
  AS_NOW
}
