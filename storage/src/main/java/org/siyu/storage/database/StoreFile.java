package org.siyu.storage.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;

/// Looks at a store's file without changing a byte of it, before it is opened for writing.
///
/// @param base the store's path without H2's ending
public record StoreFile(Path base) {
  public static final String ENDING = ".mv.db";
  private static final int BLOCK = 4096;
  private static final int LINE = 200;
  private static final Pattern CLOSED_CLEANLY =
      Pattern.compile("^H:\\d+,block:([0-9a-f]{1,15}),.*\\bclean:1\\b");
  private static final Pattern LENGTH = Pattern.compile("^chunk:.*?\\blen:([0-9a-f]{1,15}),");
  private static final Pattern CHUNK =
      Pattern.compile("^chunk:[0-9a-f]+,block:([0-9a-f]{1,15}),len:([0-9a-f]{1,15}),");

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
    int version =
        StoreThreads.once(
            () -> {
              checkHeader();
              if (isCutOff()) {
                throw trouble(WorkspaceProblem.DAMAGED);
              }
              return installedVersion();
            });
    if (version > Schema.VERSION) {
      throw new ProblemException(
          Problem.of(WorkspaceProblem.NEWER_VERSION, file().toString(), version, Schema.VERSION));
    }
    return version;
  }

  private int installedVersion() {
    return installedVersion(StoreUrl.readOnly(base), true);
  }

  private int installedVersion(String url, boolean isReadOnly) {
    LibrarySettings.apply();
    try (Connection connection = DriverManager.getConnection(url, StoreUrl.USER, "")) {
      return Schema.installed(connection);
    } catch (NumberFormatException notOurs) {
      throw trouble(WorkspaceProblem.FOREIGN_STORE);
    } catch (SQLException trouble) {
      if (isReadOnly && wantsToWrite(trouble)) {
        return installedVersion(StoreUrl.live(base), false);
      }
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

  // After a kill H2 takes back what was under way, and a large write not in memory alone: only a
  // store that may be written can be opened then.
  private static boolean wantsToWrite(SQLException trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (cause instanceof MVStoreException && message != null && message.contains("read-only")) {
        return true;
      }
    }
    return false;
  }

  private void checkHeader() {
    byte[] head = new byte[2 * BLOCK];
    try (FileChannel channel = FileChannel.open(file())) {
      channel.read(ByteBuffer.wrap(head), 0);
      String first = line(head, 0);
      if (!first.startsWith("H:") && !line(head, BLOCK).startsWith("H:")) {
        throw trouble(
            isOfAnotherKind(first) ? WorkspaceProblem.FOREIGN_STORE : WorkspaceProblem.DAMAGED);
      }
      checkLastChunk(channel, first);
    } catch (IOException unreadable) {
      throw new ProblemException(
          Problem.of(WorkspaceProblem.DAMAGED, file().toString()), unreadable);
    }
  }

  // H2 would quietly fall back to an older state of a file that was closed and then cut off.
  private void checkLastChunk(FileChannel channel, String header) throws IOException {
    Matcher clean = CLOSED_CLEANLY.matcher(header);
    if (clean.find()) {
      long block = number(clean, 1);
      byte[] start = new byte[LINE];
      channel.read(ByteBuffer.wrap(start), block * BLOCK);
      Matcher length = LENGTH.matcher(line(start, 0));
      if (!length.find() || (block + number(length, 1)) * BLOCK > channel.size()) {
        throw trouble(WorkspaceProblem.DAMAGED);
      }
    }
  }

  // Chunks that are in use must lie within the file.
  private boolean isCutOff() {
    try (MVStore chunks = new MVStore.Builder().fileName(StoreUrl.path(file())).readOnly().open()) {
      long end = 0;
      for (String description : chunks.getLayoutMap().values()) {
        Matcher chunk = CHUNK.matcher(description);
        if (chunk.find() && !description.contains(",livePages:0,")) {
          end = Math.max(end, end(chunk));
        }
      }
      return chunks.getMapNames().isEmpty() || end > Files.size(file());
    } catch (IOException unreadable) {
      return true;
    } catch (MVStoreException trouble) {
      if (trouble.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new ProblemException(
            Problem.of(WorkspaceProblem.IN_USE, file().toString(), "", "", "", -1L));
      }
      return true;
    }
  }

  private static long end(Matcher chunk) {
    return (number(chunk, 1) + number(chunk, 2)) * BLOCK;
  }

  private static long number(Matcher matcher, int group) {
    return Long.parseLong(matcher.group(group), 16);
  }

  private static String line(byte[] head, int from) {
    return new String(head, from, LINE, StandardCharsets.ISO_8859_1);
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
