package org.siyu.app.theme;

/// What the user wants to see; `SYSTEM` follows the machine.
public enum ThemeChoice {
  SYSTEM,
  LIGHT,
  DARK
}
