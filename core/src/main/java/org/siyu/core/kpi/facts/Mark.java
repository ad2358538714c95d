package org.siyu.core.kpi.facts;

/// What a customer did, as far as indicators tell it apart.
public enum Mark {
  SPEECH,
  PARTICIPATION,
  CLICK,
  COMPLAINT
}
