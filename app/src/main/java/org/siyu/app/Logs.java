package org.siyu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.siyu.app.dialog.ErrorReport;

/// Where the program writes what happened: three files of a megabyte in turn, never standard error,
/// which belongs to the user. What libraries chat about is left out.
final class Logs {
  private static final int FILE_BYTES = 1_000_000;
  private static final int FILES = 3;

  /// Held so that the levels are not lost with collected loggers.
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.jooq"),
          Logger.getLogger("org.flywaydb"),
          Logger.getLogger("org.apache"),
          Logger.getLogger("javafx"),
          Logger.getLogger("com.sun.javafx"));

  private Logs() {}

  /// @param folder made when it is not there; where it cannot be written to, nothing is kept
  static void keepIn(Path folder) {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    Logger root = Logger.getLogger("");
    for (Handler console : root.getHandlers()) {
      root.removeHandler(console);
    }
    try {
      Files.createDirectories(folder);
      String path = folder.toAbsolutePath().toString().replace("%", "%%");
      FileHandler file = new FileHandler(path + "/siyu%u-%g.log", FILE_BYTES, FILES, true);
      file.setEncoding(StandardCharsets.UTF_8.name());
      file.setFormatter(new Line());
      root.addHandler(file);
    } catch (IOException nowhere) {
      root.setLevel(Level.OFF);
    }
  }

  /// Without the messages of exceptions, which may quote what a user typed.
  private static final class Line extends Formatter {
    @Override
    public String format(LogRecord record) {
      Throwable thrown = record.getThrown();
      return "%1$tF %1$tT %2$s %3$s: %4$s%n%5$s"
          .formatted(
              record.getMillis(),
              record.getLevel().getName(),
              record.getLoggerName(),
              formatMessage(record),
              thrown == null ? "" : ErrorReport.of(thrown).details() + "\n");
    }
  }
}
