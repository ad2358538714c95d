package org.siyu.core.journey;

import org.siyu.core.shared.Code;

/// Why somebody's journey has ended. Kept by their order: new ones come last.
public enum EndReason implements Code {
  /// After the last step.
  FINISHED,
  ORDERED,
  ANSWERED,
  NOT_ORDERED,
  NOT_ANSWERED,
  LEFT_AUDIENCE,
  /// Refuses marketing messages.
  REFUSED,
  /// The journey was stopped.
  STOPPED,
  /// Taken out by hand.
  TAKEN_OUT;

  static EndReason of(JourneyEvent event) {
    return switch (event) {
      case ORDERED -> ORDERED;
      case ANSWERED -> ANSWERED;
      case NOT_ORDERED -> NOT_ORDERED;
      case NOT_ANSWERED -> NOT_ANSWERED;
      case LEFT_AUDIENCE -> LEFT_AUDIENCE;
    };
  }
}
