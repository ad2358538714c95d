package org.siyu.core.exchange.planning;

import org.siyu.core.shared.Code;

/// What a planned change is about.
public enum PlanSubject implements Code {
  CUSTOMER,
  ORDER,
  INTERACTION
}
