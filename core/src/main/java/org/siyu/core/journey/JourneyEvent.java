package org.siyu.core.journey;

import org.siyu.core.shared.Code;

/// What can have happened to a customer since the day of entry.
public enum JourneyEvent implements Code {
  /// An order that is neither unpaid nor cancelled.
  ORDERED,
  /// Anything the customer did that is kept as an interaction.
  ANSWERED,
  NOT_ORDERED,
  NOT_ANSWERED,
  /// Belongs to the audience no more: is in another tier, has lost the tag, is not found any more.
  LEFT_AUDIENCE
}
