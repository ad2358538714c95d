package org.siyu.core.customers;

import org.siyu.core.shared.Code;

/// What a customer did, or what the team did to the customer.
public enum InteractionKind implements Code {
  MESSAGE,
  GROUP_SPEECH,
  CLICK,
  SIGN_IN,
  LIVE,
  SURVEY,
  COMPLAINT,
  OTHER,
  /// A touch by hand: the team wrote to the customer, or called. Counts against the limits of how
  /// often that may be, and not as anything that the customer did.
  OUTREACH
}
