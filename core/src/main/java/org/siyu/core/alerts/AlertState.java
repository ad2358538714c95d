package org.siyu.core.alerts;

import org.siyu.core.shared.Code;

/// How far an alert has come.
public enum AlertState implements Code {
  /// Raised, and nobody's yet.
  OPEN,
  /// A member sees to it.
  TAKEN,
  /// Somebody has closed it with a note.
  CLOSED,
  /// No rule holds any more, before anybody took it over.
  RECOVERED;

  /// Whether somebody is to see to it.
  public boolean isOpen() {
    return this == OPEN || this == TAKEN;
  }
}
