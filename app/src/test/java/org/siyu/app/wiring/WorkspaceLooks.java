package org.siyu.app.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.Shell;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.CssWarnings;
import org.siyu.app.testkit.Fits;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;

/// Every screen of an open workspace, as the tour goes through it, held to the rules of looks: each
/// control has a name, each text can be read in both themes and none is cut off, in windows from
/// small to large and at every zoom.
final class WorkspaceLooks {
  /// The gallery has a test of its own; what hangs in a window of its own the platform without a
  /// display cannot always draw.
  private static final Set<String> ELSEWHERE = Set.of("gallery", "members");

  /// So far are the languages apart in the round of sizes and zooms.
  private static final int OTHER_SIZES = 4;

  private final Path folder;
  private final Language language;

  WorkspaceLooks(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
  }

  /// What is wrong anywhere.
  List<String> check() throws Exception {
    List<String> found = new ArrayList<>();
    try (SampleWindow window = SampleWindow.open(folder, language);
        CssWarnings css = new CssWarnings()) {
      int turn = language.ordinal() * OTHER_SIZES;
      for (TourStop stop : stops(tour(window))) {
        FxThread.run(stop.reach());
        window.awaitQuiet();
        int now = turn++;
        FxThread.call(() -> check(window, stop.name() + " " + language, now, found));
      }
      found.addAll(css.seen());
    }
    return found.stream().distinct().toList();
  }

  private boolean check(SampleWindow window, String stop, int turn, List<String> found)
      throws Exception {
    Shell shell = window.shell();
    Node root = window.root();
    window.resize(1280, 800);
    note(found, stop + " has no name: ", Looks.withoutName(root));
    note(found, stop + " is hard to read: ", Looks.hardToRead(root));
    note(found, stop, Fits.inTurn(shell, turn));
    // Colours are the same in both languages: the other theme is looked at in one of them.
    if (language == Language.CHINESE) {
      shell.appearance().switchTheme();
      root.applyCss();
      note(found, stop + " is hard to read in the other theme: ", Looks.hardToRead(root));
    }
    return true;
  }

  private TourStops tour(SampleWindow window) {
    return new TourStops(
        window.program(),
        new TourRequest(Optional.empty(), folder, List.of(), List.of(), 1280, 800),
        folder.resolve("tour"),
        true);
  }

  private static List<TourStop> stops(TourStops tour) {
    return tour.all().stream().filter(stop -> !ELSEWHERE.contains(stop.name())).toList();
  }

  private static void note(List<String> found, String where, List<String> wrong) {
    wrong.forEach(what -> found.add(where + what));
  }
}
