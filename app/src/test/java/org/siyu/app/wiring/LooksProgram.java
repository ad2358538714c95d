package org.siyu.app.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;

/// Goes through every screen in every language and writes down what is wrong, a line each.
final class LooksProgram {
  private LooksProgram() {}

  /// @param arguments a folder for workspaces, and the file to write
  public static void main(String[] arguments) throws Exception {
    FxThread.withoutDisplay();
    FxThread.start();
    List<String> found = new ArrayList<>();
    for (Language language : Language.values()) {
      Path folder = Files.createDirectory(Path.of(arguments[0], language.name()));
      found.addAll(new WorkspaceLooks(folder, language).check());
    }
    Files.writeString(Path.of(arguments[1]), String.join("\n", found));
    System.exit(0);
  }
}
