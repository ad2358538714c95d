package org.siyu.app.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.CssWarnings;
import org.siyu.app.testkit.Fits;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopPart;
import org.siyu.core.workspace.UserSettings;

/// What the tour does not show of templates: a changed one with its save bar on every page, a file
/// with mistakes.
@ExtendWith(Toolkit.class)
class SopLooksTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachPageCanBeReadAtEverySize(Language language) throws Exception {
    List<String> found = new ArrayList<>();
    SopWindow window =
        FxThread.call(() -> new SopWindow(new SopStore(folder), new TestShell(language)));
    try (CssWarnings css = new CssWarnings()) {
      FxThread.run(window::show);
      Toolkit.settle();
      look(window, "library", found);
      FxThread.run(() -> window.model.open(SopId.shipped("member-day")));
      FxThread.run(() -> window.model.shift("tease", -1));
      for (SopPage page : SopPage.values()) {
        window.turn(page);
        look(window, page.key(), found);
      }
      FxThread.run(() -> window.model.rows().edit(SopPart.STEPS, 7));
      Toolkit.settle();
      look(window, "step", found);
      FxThread.run(() -> window.model.rows().leave());
      Path file = Files.writeString(folder.resolve("wrong.siyusop"), "siyu-sop 1\ncode: A\n");
      FxThread.run(() -> window.model.files().read(file));
      Toolkit.settle();
      look(window, "import", found);
      found.addAll(css.seen());
    } finally {
      window.close();
    }
    assertEquals("", String.join("\n", found.stream().distinct().toList()));
  }

  private static void look(SopWindow window, String page, List<String> found) throws Exception {
    FxThread.call(() -> check(window, page, found));
  }

  private static boolean check(SopWindow window, String page, List<String> found) throws Exception {
    Node root = window.root();
    note(found, page + " has no name: ", Looks.withoutName(root));
    note(found, page + " is hard to read: ", Looks.hardToRead(root));
    note(found, page + " ", Fits.inTurn(window.shell.shell(), page.length()));
    window.shell.shell().appearance().chooseTheme(UserSettings.Theme.DARK);
    root.applyCss();
    note(found, page + " is hard to read in the dark: ", Looks.hardToRead(root));
    window.shell.shell().appearance().chooseTheme(UserSettings.Theme.LIGHT);
    root.applyCss();
    return true;
  }

  private static void note(List<String> found, String where, List<String> wrong) {
    wrong.forEach(what -> found.add(where + what));
  }
}
