package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.core.exchange.ExportProblem;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// A file that was written to the end beside its target.
public final class WrittenFile implements StagedFile {
  private static final long LEAST_SPACE = 64 * 1024;

  private final Path folder;
  private final Path written;
  private final Path target;

  private WrittenFile(Path folder, Path target) {
    this.folder = folder;
    this.target = target;
    String name = "." + target.getFileName() + "." + UUID.randomUUID() + ".part";
    this.written = folder.resolve(name);
  }

  /// Puts bytes into a stream that is closed by the caller.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes the content beside the target. Whatever goes wrong, nothing of it stays.
  ///
  /// @throws ProblemException with an [ExportProblem]
  public static WrittenFile stage(Path target, Content content) {
    Path whole = target.toAbsolutePath();
    if (Files.isDirectory(whole)) {
      throw problem(whole, ExportProblem.NOT_A_FILE, null);
    }
    Path folder = whole.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw problem(whole, ExportProblem.FOLDER_NOT_FOUND, null);
    }
    WrittenFile file = new WrittenFile(folder, whole);
    try {
      try (OutputStream out =
          Files.newOutputStream(
              file.written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      return file;
    } catch (IOException | UncheckedIOException trouble) {
      ExportProblem code = cause(trouble, folder);
      file.close();
      throw problem(whole, code, trouble);
    } catch (RuntimeException | Error trouble) {
      file.close();
      throw trouble;
    }
  }

  @Override
  public void publish() {
    try {
      move();
    } catch (IOException trouble) {
      ExportProblem code =
          trouble instanceof FileSystemException && Files.exists(target)
              ? ExportProblem.FILE_IN_USE
              : cause(trouble, folder);
      throw problem(target, code, trouble);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(
          written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(written);
    } catch (IOException trouble) {
      written.toFile().deleteOnExit();
    }
  }

  private static ExportProblem cause(Exception trouble, Path folder) {
    if (trouble instanceof AccessDeniedException) {
      return ExportProblem.NO_WRITE_PERMISSION;
    }
    if (trouble instanceof NoSuchFileException) {
      return ExportProblem.FOLDER_NOT_FOUND;
    }
    if (!Files.isWritable(folder)) {
      return ExportProblem.NO_WRITE_PERMISSION;
    }
    return isFull(trouble, folder) ? ExportProblem.NO_SPACE : ExportProblem.WRITING_FAILED;
  }

  private static boolean isFull(Exception trouble, Path folder) {
    String message = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space") || message.contains("not enough space")) {
      return true;
    }
    try {
      return Files.getFileStore(folder).getUsableSpace() < LEAST_SPACE;
    } catch (IOException unknown) {
      return false;
    }
  }

  private static ProblemException problem(
      Path target, ExportProblem code, @Nullable Throwable cause) {
    Problem problem = Problem.at(Place.file(String.valueOf(target.getFileName())), code);
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }
}
