package org.siyu.core.exchange.planning;

import org.siyu.core.shared.Code;

/// What a plan does with one customer, order or interaction.
public enum PlanAction implements Code {
  CREATE,
  UPDATE,
  UNCHANGED,
  /// There is a contradiction; see [ImportPlan#conflicts()] for how it is settled.
  CONFLICT
}
