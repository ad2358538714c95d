package org.siyu.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Problem;

/// What is asked outside the window's own surface. Every method waits for the answer; an empty
/// answer means that the user turned away. Tests use a fake with prepared answers.
public interface Dialogs {
  List<Path> openFiles(FileKind kind);

  Optional<Path> openFile(FileKind kind);

  /// @param suggestedName a file name with its extension
  Optional<Path> saveFile(FileKind kind, String suggestedName);

  /// @param titleKey message key of the window's title
  Optional<Path> chooseFolder(String titleKey);

  /// Shows a folder in the system's own file window; nothing where there is none.
  void openFolder(Path folder);

  /// Opens a file with the program that the system has for it; nothing where there is none.
  default void openDocument(Path file) {
    openFolder(file);
  }

  boolean confirm(Question question);

  /// For sensitive acts (unmasking, exporting personal data): the purpose that the user writes down
  /// and that goes to the audit log; never blank.
  Optional<String> confirmWithPurpose(Question question);

  /// Expected trouble that has no better place than a window.
  void show(Problem problem);

  /// A defect, with its code and details to copy.
  void show(ErrorReport report);
}
