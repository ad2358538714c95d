package org.siyu.storage.database;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Silences what libraries tell about themselves: jOOQ's greeting, and Flyway's remark that it has
/// not been tried with the H2 in use (the tests try it).
final class QuietLibraries {
  // Held here because the logging system holds its loggers weakly.
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.jooq"), Logger.getLogger("org.flywaydb"));

  private QuietLibraries() {}

  static void hush() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
