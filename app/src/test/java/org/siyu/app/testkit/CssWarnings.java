package org.siyu.app.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Collects what JavaFX's CSS complains of: unknown properties, colours that cannot be looked up.
public final class CssWarnings extends Handler implements AutoCloseable {
  private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
  private final Logger logger = Logger.getLogger("javafx.css");

  public CssWarnings() {
    logger.addHandler(this);
  }

  public List<String> seen() {
    return List.copyOf(warnings);
  }

  @Override
  public void publish(LogRecord record) {
    if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(record.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
