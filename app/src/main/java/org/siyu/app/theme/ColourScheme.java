package org.siyu.app.theme;

/// Light or dark.
public enum ColourScheme {
  LIGHT,
  DARK;

  /// As in stylesheet and picture names.
  public String code() {
    return this == LIGHT ? "light" : "dark";
  }
}
