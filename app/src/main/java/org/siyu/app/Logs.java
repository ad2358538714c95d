package org.siyu.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps libraries from chatting on standard error. Warnings of our own stay.
final class Logs {
  /// Held so that the levels are not lost with collected loggers.
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.jooq"),
          Logger.getLogger("org.flywaydb"),
          Logger.getLogger("org.apache"),
          Logger.getLogger("javafx"),
          Logger.getLogger("com.sun.javafx"));

  private Logs() {}

  static void quieten() {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
