package org.siyu.core.tiers;

/// The latest word of a customer on marketing messages.
public enum Consent {
  UNKNOWN("unknown"),
  GRANTED("granted"),
  WITHDRAWN("withdrawn");

  private final String key;

  Consent(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /// Reads a key; anything else says nothing about consent and is [#UNKNOWN].
  public static Consent of(String key) {
    for (Consent consent : values()) {
      if (consent.key.equals(key)) {
        return consent;
      }
    }
    return UNKNOWN;
  }
}
