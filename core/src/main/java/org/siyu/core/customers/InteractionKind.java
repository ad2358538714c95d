package org.siyu.core.customers;

/// What a customer did.
public enum InteractionKind implements Code {
  MESSAGE,
  GROUP_SPEECH,
  CLICK,
  SIGN_IN,
  LIVE,
  SURVEY,
  COMPLAINT,
  OTHER
}
