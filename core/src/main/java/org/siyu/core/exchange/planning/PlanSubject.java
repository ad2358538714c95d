package org.siyu.core.exchange.planning;

import org.siyu.core.customers.Code;

/// What a planned change is about.
public enum PlanSubject implements Code {
  CUSTOMER,
  ORDER,
  INTERACTION
}
