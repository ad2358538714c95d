package org.siyu.storage.database;

import java.nio.file.Path;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;

/// How H2 is told to open a store.
final class StoreUrl {
  static final String USER = "siyu";
  private static final String NAMES =
      ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=FALSE;DB_CLOSE_ON_EXIT=FALSE"
          + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
  private static final String LIVE = NAMES + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
  private static final String READ_ONLY = NAMES + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";

  private StoreUrl() {}

  static String live(Path file) {
    return live("file", file);
  }

  static String live(String fileSystem, Path file) {
    return "jdbc:h2:" + fileSystem + ":" + path(file) + LIVE;
  }

  static String readOnly(Path file) {
    return "jdbc:h2:file:" + path(file) + READ_ONLY;
  }

  static String path(Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    if (path.indexOf(';') >= 0) {
      throw new ProblemException(Problem.of(WorkspaceProblem.UNSUITABLE_PATH, path));
    }
    return path;
  }
}
