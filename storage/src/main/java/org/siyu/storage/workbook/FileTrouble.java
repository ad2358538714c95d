package org.siyu.storage.workbook;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Words whatever the libraries throw about one file as a [FileProblem].
final class FileTrouble {
  private final Place place;

  FileTrouble(Path file) {
    this.place = Place.file(String.valueOf(file.getFileName()));
  }

  /// The exception to throw for one that came out of a parser; what is already ours passes,
  /// wherever a library has wrapped it.
  RuntimeException translate(Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case ProblemException problem -> {
          return problem;
        }
        case CancelledException cancelled -> {
          return cancelled;
        }
        case UnreadableFile known -> {
          return problem(known.problem(), known.row(), thrown);
        }
        default -> {}
      }
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case NoSuchFileException _, FileNotFoundException _ -> {
          return problem(FileProblem.NOT_FOUND, 0, thrown);
        }
        case AccessDeniedException _ -> {
          return problem(FileProblem.NO_READ_PERMISSION, 0, thrown);
        }
        case EOFException _ -> {
          return problem(FileProblem.TRUNCATED, 0, thrown);
        }
        case EncryptedDocumentException _ -> {
          return problem(FileProblem.PASSWORD_PROTECTED, 0, thrown);
        }
        default -> {}
      }
    }
    return problem(FileProblem.DAMAGED, 0, thrown);
  }

  /// The causes are left out: parsers quote the contents of the file in their messages.
  private ProblemException problem(FileProblem code, int row, Exception thrown) {
    ProblemException problem = new ProblemException(Problem.at(place.atRow(row), code));
    problem.setStackTrace(thrown.getStackTrace());
    return problem;
  }
}
