package org.siyu.storage.database;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What libraries are told before they are first used: not to tell about themselves (jOOQ's
/// greeting, and Flyway's remark that it has not been tried with the H2 in use; the tests try it),
/// and H2 not to look each value that it reads up in a cache of equal ones, which costs a seventh
/// of a long read and more of a cold one.
final class LibrarySettings {
  // Held here because the logging system holds its loggers weakly.
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.jooq"), Logger.getLogger("org.flywaydb"));

  private LibrarySettings() {}

  static void apply() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    System.setProperty("h2.objectCache", "false");
  }
}
