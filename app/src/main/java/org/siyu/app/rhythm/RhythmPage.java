package org.siyu.app.rhythm;

/// The parts of the screen.
public enum RhythmPage {
  FORECAST("forecast"),
  CADENCE("cadence"),
  LIMITS("limits"),
  DAYS("days"),
  LISTS("lists");

  private final String key;

  RhythmPage(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
