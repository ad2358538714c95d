package org.siyu.core.customers;

import org.siyu.core.shared.Code;

/// The latest word of a customer on one purpose.
public enum ConsentState implements Code {
  /// Never asked, or never answered.
  UNKNOWN,
  GRANTED,
  WITHDRAWN;

  /// The purpose that lists show: marketing messages.
  public static final String MARKETING = "marketing";

  /// The more careful of two words: a withdrawal holds against a grant, whichever came later; where
  /// one never answered, the other's word holds.
  public ConsentState stricter(ConsentState other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// Reads a stored code; anything else says nothing about consent and is [#UNKNOWN].
  public static ConsentState of(String code) {
    for (ConsentState state : values()) {
      if (state.code().equals(code)) {
        return state;
      }
    }
    return UNKNOWN;
  }
}
