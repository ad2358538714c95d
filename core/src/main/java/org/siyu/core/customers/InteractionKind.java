package org.siyu.core.customers;

import org.siyu.core.shared.Code;

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
