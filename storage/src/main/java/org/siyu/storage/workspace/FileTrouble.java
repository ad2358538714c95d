package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.StoreException;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.storage.database.StoreTrouble;

/// Turns what the file system throws into what the rest of the house knows.
final class FileTrouble {
  private FileTrouble() {}

  static RuntimeException translate(Path path, Exception trouble) {
    if (StoreTrouble.isFullDisk(trouble)) {
      return new ProblemException(
          Problem.of(WorkspaceProblem.NO_SPACE, path.toString(), -1L, -1L), trouble);
    }
    if (isReadOnly(trouble)) {
      return new ProblemException(
          Problem.of(WorkspaceProblem.READ_ONLY_FOLDER, path.toString()), trouble);
    }
    return trouble instanceof RuntimeException runtime
        ? runtime
        : new StoreException("FILE-" + trouble.getClass().getSimpleName(), trouble);
  }

  private static boolean isReadOnly(Exception trouble) {
    return trouble instanceof AccessDeniedException
        || trouble instanceof ReadOnlyFileSystemException
        || (trouble instanceof FileSystemException system
            && String.valueOf(system.getReason()).toLowerCase(Locale.ROOT).contains("read-only"));
  }

  /// Work with files.
  interface FileWork<T> {
    T run() throws IOException;
  }

  static <T> T translating(Path path, FileWork<T> work) {
    try {
      return work.run();
    } catch (IOException | ReadOnlyFileSystemException trouble) {
      throw translate(path, trouble);
    }
  }
}
