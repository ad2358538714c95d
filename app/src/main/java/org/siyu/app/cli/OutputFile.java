package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// The file of `--output`: its ending says what is written, so that no workbook lies under the name
/// of something else.
final class OutputFile {
  static final String WORKBOOK = ".xlsx";
  static final String PDF = ".pdf";

  private OutputFile() {}

  /// @param endings those that can be written
  /// @throws ProblemException [CliProblem#WRONG_ENDING]
  static void requireEnding(Path file, String... endings) {
    if (List.of(endings).stream().noneMatch(ending -> endsWith(file, ending))) {
      throw new ProblemException(
          Problem.of(
              CliProblem.WRONG_ENDING,
              String.valueOf(file.getFileName()),
              String.join(" / ", endings)));
    }
  }

  static boolean endsWith(Path file, String ending) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
