package org.siyu.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.Shell;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.CssWarnings;
import org.siyu.app.testkit.Fits;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.workspace.UserSettings;

/// Every screen of an open workspace, as the tour goes through it, held to the rules of looks: in
/// both languages and both themes each control has a name, each text can be read and none is cut
/// off, in windows from small to large and at every zoom; and to those of memory: what is not shown
/// any more is gone.
@ExtendWith(Toolkit.class)
class WorkspaceLooksTest {
  private static final int SWITCHES = 5;
  private static final int MOST_COLLECTIONS = 30;
  private static final List<String> SCREENS =
      List.of("today", "customers", "tiers", "calendar", "library", "import", "settings");

  /// The gallery has a test of its own; what hangs in a window of its own the platform without a
  /// display cannot always draw.
  private static final Set<String> ELSEWHERE = Set.of("gallery", "members");

  @TempDir static Path folder;
  private static Optional<SampleWindow> opened = Optional.empty();

  @BeforeAll
  static void open() throws Exception {
    opened = Optional.of(SampleWindow.open(folder, Language.CHINESE));
  }

  @AfterAll
  static void close() {
    opened.ifPresent(SampleWindow::close);
  }

  @Test
  void everyScreenCanBeReadInEveryDressAtEverySize() throws Exception {
    SampleWindow window = opened.orElseThrow();
    List<String> found = new ArrayList<>();
    try (CssWarnings css = new CssWarnings()) {
      for (TourStop stop : stops(window)) {
        FxThread.run(stop.reach());
        window.awaitQuiet();
        FxThread.call(() -> check(window, stop.name(), found));
      }
      found.addAll(css.seen());
    }
    assertEquals("", String.join("\n", found.stream().distinct().toList()));
  }

  /// A view that another took the place of must be gone: else each change of language would leave
  /// the whole window behind, listening.
  @Test
  void viewsAreCollectedAfterTheLanguageWasSwitched() throws Exception {
    SampleWindow window = opened.orElseThrow();
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < SWITCHES; i++) {
      String screen = SCREENS.get(i % SCREENS.size());
      window.go(screen);
      shown.add(new Shown(screen, new WeakReference<>(window.view())));
      FxThread.run(() -> window.shell().appearance().switchLanguage());
    }
    window.go("settings");
    assertEquals(List.of(), remaining(shown));
  }

  private static List<String> remaining(List<Shown> shown) {
    List<String> left = List.of();
    for (int i = 0; i < MOST_COLLECTIONS; i++) {
      System.gc();
      Toolkit.settle();
      left =
          shown.stream()
              .filter(each -> Objects.nonNull(each.view().get()))
              .map(Shown::screen)
              .toList();
      if (left.isEmpty()) {
        break;
      }
    }
    return left;
  }

  private record Shown(String screen, WeakReference<Node> view) {}

  private static boolean check(SampleWindow window, String stop, List<String> found)
      throws Exception {
    Shell shell = window.shell();
    Node root = window.root();
    window.resize(1280, 800);
    note(found, stop + " has no name: ", Looks.withoutName(root));
    note(found, stop + " is hard to read: ", Looks.hardToRead(root));
    note(found, stop, Fits.everywhere(shell));
    // Colours are the same in both languages: in the dark they are looked at in one of them.
    if (shell.desk().messages().language() == Language.CHINESE) {
      shell.appearance().chooseTheme(UserSettings.Theme.DARK);
      root.applyCss();
      note(found, stop + " is hard to read in the dark: ", Looks.hardToRead(root));
      shell.appearance().chooseTheme(UserSettings.Theme.LIGHT);
      root.applyCss();
    }
    return true;
  }

  /// All stops in Chinese, then all in English.
  private static List<TourStop> stops(SampleWindow window) {
    TourStops tour =
        new TourStops(
            window.program(),
            new TourRequest(Optional.empty(), folder, List.of(), List.of(), 1280, 800),
            folder.resolve("tour"),
            true);
    return Stream.of(UserSettings.Language.ZH, UserSettings.Language.EN)
        .flatMap(
            language ->
                Stream.concat(
                    Stream.of(
                        TourStop.of(
                            "language",
                            () -> window.shell().appearance().chooseLanguage(language))),
                    tour.all().stream()
                        .filter(stop -> !ELSEWHERE.contains(stop.name()))
                        .map(stop -> TourStop.of(stop.name() + " " + language, stop.reach()))))
        .toList();
  }

  private static void note(List<String> found, String where, List<String> wrong) {
    wrong.forEach(what -> found.add(where + what));
  }
}
