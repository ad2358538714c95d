package org.siyu.app.tiers;

/// The parts of the tiers screen.
public enum TierPage {
  OVERVIEW("overview"),
  RULES("rules"),
  SEGMENTS("segments"),
  HISTORY("history"),
  PRACTICE("practice");

  private final String key;

  TierPage(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
