package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.recognition.Hints;
import org.siyu.core.exchange.recognition.RecognisedFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// A first look at files: what they are, and which of them another feature looks at.
final class FileLook {
  private final ImportServices services;
  private final OtherLists others;

  FileLook(ImportServices services, OtherLists others) {
    this.services = services;
    this.others = others;
  }

  /// @param elsewhere those that another feature takes
  /// @param problems why others cannot be read
  record Looked(List<RecognisedFile> files, List<Path> elsewhere, List<Problem> problems) {}

  Looked at(List<Path> paths, Monitor monitor) {
    List<RecognisedFile> files = new ArrayList<>();
    List<Path> elsewhere = new ArrayList<>();
    List<Problem> found = new ArrayList<>();
    for (Path path : paths) {
      monitor.check();
      if (others.isTheirs(path)) {
        elsewhere.add(path);
      } else {
        look(path, files, elsewhere, found, monitor);
      }
    }
    return new Looked(files, elsewhere, found);
  }

  private void look(
      Path path,
      List<RecognisedFile> files,
      List<Path> elsewhere,
      List<Problem> found,
      Monitor monitor) {
    try (TabularFile file = services.files().open(path)) {
      RecognisedFile recognised = services.recognition().recognise(file, Hints.NONE, monitor);
      if (recognised.selections().isEmpty() && others.couldBeTheirs(path)) {
        elsewhere.add(path);
      } else {
        files.add(recognised);
      }
    } catch (ProblemException unreadable) {
      found.add(unreadable.problem());
    }
  }
}
