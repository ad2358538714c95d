package org.siyu.storage.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;

/// Looks at a store's file without changing a byte of it, before it is opened for writing.
///
/// @param base the store's path without H2's ending
public record StoreFile(Path base) {
  public static final String ENDING = ".mv.db";
  private static final int BLOCK = 4096;
  private static final Pattern CLOSED_CLEANLY =
      Pattern.compile("^H:\\d+,block:([0-9a-f]{1,15}),.*\\bclean:1\\b");

  public static StoreFile of(Path base) {
    return new StoreFile(base);
  }

  public Path file() {
    return base.resolveSibling(base.getFileName() + ENDING);
  }

  public boolean exists() {
    return Files.exists(file());
  }

  /// The version of the store's schema.
  ///
  /// @throws ProblemException [WorkspaceProblem#DAMAGED], [WorkspaceProblem#FOREIGN_STORE],
  ///   [WorkspaceProblem#NEWER_VERSION]
  public int schemaVersion() {
    checkHeader();
    int version = StoreThreads.once(this::installedVersion);
    if (version > Schema.VERSION) {
      throw new ProblemException(
          Problem.of(WorkspaceProblem.NEWER_VERSION, file().toString(), version, Schema.VERSION));
    }
    return version;
  }

  private int installedVersion() {
    QuietLibraries.hush();
    try (Connection connection =
        DriverManager.getConnection(StoreUrl.readOnly(base), StoreUrl.USER, "")) {
      return Schema.installed(connection);
    } catch (NumberFormatException notOurs) {
      throw trouble(WorkspaceProblem.FOREIGN_STORE);
    } catch (SQLException trouble) {
      throw switch (trouble.getErrorCode()) {
        case ErrorCode.WRONG_USER_OR_PASSWORD,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
            ErrorCode.COLUMN_NOT_FOUND_1,
            ErrorCode.SCHEMA_NOT_FOUND_1 ->
            trouble(WorkspaceProblem.FOREIGN_STORE);
        case ErrorCode.DATABASE_ALREADY_OPEN_1 -> StoreTrouble.translate(base, trouble);
        default -> trouble(WorkspaceProblem.DAMAGED);
      };
    }
  }

  // H2 writes its header twice. It would quietly fall back to an older state of a file that was
  // cut off, so the length is compared with what the header says of the last chunk.
  private void checkHeader() {
    byte[] head = new byte[2 * BLOCK];
    try (InputStream in = Files.newInputStream(file())) {
      int length = in.readNBytes(head, 0, head.length);
      String first = line(head, 0);
      String second = line(head, BLOCK);
      if (!first.startsWith("H:") && !second.startsWith("H:")) {
        throw trouble(
            isOfAnotherKind(first) ? WorkspaceProblem.FOREIGN_STORE : WorkspaceProblem.DAMAGED);
      }
      Matcher clean = CLOSED_CLEANLY.matcher(first);
      boolean isCutOff =
          clean.find() && Files.size(file()) < (Long.parseLong(clean.group(1), 16) + 1) * BLOCK;
      if (length < head.length || isCutOff) {
        throw trouble(WorkspaceProblem.DAMAGED);
      }
    } catch (IOException unreadable) {
      throw new ProblemException(
          Problem.of(WorkspaceProblem.DAMAGED, file().toString()), unreadable);
    }
  }

  private static String line(byte[] head, int from) {
    return new String(head, from, 200, StandardCharsets.ISO_8859_1);
  }

  private static boolean isOfAnotherKind(String start) {
    return start.startsWith("SQLite format 3")
        || start.startsWith("PK\u0003\u0004")
        || start.startsWith("%PDF")
        || start.startsWith("-- H2 0.5/B --")
        || start
            .chars()
            .limit(64)
            .allMatch(c -> (c >= ' ' && c < 127) || Character.isWhitespace(c));
  }

  private ProblemException trouble(WorkspaceProblem code) {
    return new ProblemException(Problem.of(code, file().toString()));
  }
}
