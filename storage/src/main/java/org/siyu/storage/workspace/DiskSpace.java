package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;

/// How much room there is at a path, in bytes.
@FunctionalInterface
interface DiskSpace {
  DiskSpace REAL = path -> Files.getFileStore(path).getUsableSpace();

  long usable(Path existing) throws IOException;

  /// @throws ProblemException [WorkspaceProblem#NO_SPACE]
  default void require(Path existing, long bytes) {
    long free = FileTrouble.translating(existing, () -> usable(existing));
    if (free < bytes) {
      throw new ProblemException(
          Problem.of(WorkspaceProblem.NO_SPACE, existing.toString(), bytes, free));
    }
  }
}
