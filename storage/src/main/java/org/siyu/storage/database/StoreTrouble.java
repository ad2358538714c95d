package org.siyu.storage.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.StoreException;
import org.siyu.core.workspace.WorkspaceProblem;

/// Turns what the database throws into what the rest of the house knows. Messages are dropped on
/// the way: they quote statements and values.
public final class StoreTrouble {
  private StoreTrouble() {}

  static RuntimeException translate(Path file, Throwable trouble) {
    SQLException sql = find(trouble, SQLException.class);
    if (sql == null) {
      return trouble instanceof RuntimeException runtime
          ? runtime
          : new StoreException("STORE-0", trouble);
    }
    if (isFullDisk(trouble)) {
      return problem(WorkspaceProblem.NO_SPACE, sql, file.toString(), -1, -1);
    }
    return switch (sql.getErrorCode()) {
      case ErrorCode.STATEMENT_WAS_CANCELED -> new CancelledException();
      case ErrorCode.FILE_CORRUPTED_1 -> problem(WorkspaceProblem.DAMAGED, sql, file.toString());
      case ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.OBJECT_CLOSED ->
          problem(WorkspaceProblem.CLOSED, sql, file.toString());
      case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
          problem(WorkspaceProblem.IN_USE, sql, file.toString(), "", "", "", -1L);
      case ErrorCode.DATABASE_IS_READ_ONLY ->
          problem(WorkspaceProblem.READ_ONLY_FOLDER, sql, file.toString());
      default -> new StoreException("STORE-" + sql.getErrorCode(), scrubbed(sql));
    };
  }

  /// Whether H2 closes the store after this kind of trouble, so that only reopening helps.
  static boolean endsTheStore(Throwable trouble) {
    SQLException sql = find(trouble, SQLException.class);
    return isFullDisk(trouble) || (sql != null && endsTheStore(sql.getErrorCode()));
  }

  private static boolean endsTheStore(int code) {
    return switch (code) {
      case ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2 ->
          true;
      default -> false;
    };
  }

  static SQLException scrubbed(SQLException trouble) {
    SQLException clean =
        new SQLException(
            "SQL state " + trouble.getSQLState(), trouble.getSQLState(), trouble.getErrorCode());
    clean.setStackTrace(trouble.getStackTrace());
    return clean;
  }

  /// Whether a disk without room is behind this.
  public static boolean isFullDisk(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      // a batch of statements has its cause beside it, not behind
      if (cause instanceof BatchUpdateException batch
          && batch.getNextException() != null
          && isFullDisk(batch.getNextException())) {
        return true;
      }
      if ((cause instanceof IOException || cause instanceof SQLException) && message != null) {
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left")
            || lower.contains("not enough space on the disk")
            || lower.contains("disk quota exceeded")) {
          return true;
        }
      }
    }
    return false;
  }

  private static ProblemException problem(
      WorkspaceProblem code, SQLException cause, Object... arguments) {
    return new ProblemException(Problem.of(code, arguments), scrubbed(cause));
  }

  private static <E extends Throwable> @Nullable E find(Throwable trouble, Class<E> type) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  /// Takes a transaction back because of trouble; more of it is told along.
  static void rollBack(Connection connection, Throwable trouble) {
    try {
      connection.rollback();
    } catch (SQLException second) {
      trouble.addSuppressed(scrubbed(second));
    }
  }
}
