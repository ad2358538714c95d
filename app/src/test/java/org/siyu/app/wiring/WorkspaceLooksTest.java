package org.siyu.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.CssWarnings;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.workspace.UserSettings;

/// Letters are as wide in the dark, so that there only the tightest window is looked at again.
///
/// Every screen of an open workspace, as the tour goes through it, held to the rules of looks: in
/// both languages and both themes each control has a name, each text can be read and none is cut
/// off, in windows from small to large and at every zoom.
@ExtendWith(Toolkit.class)
class WorkspaceLooksTest {
  private static final List<int[]> SIZES =
      List.of(new int[] {1000, 700}, new int[] {1280, 800}, new int[] {1920, 1080});
  private static final List<Integer> ZOOMS = List.of(100, 150, 200);

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
        for (UserSettings.Theme theme : themes(window)) {
          // in one go on the window's thread: nothing is painted in between
          FxThread.call(() -> check(window, stop.name(), theme, found));
        }
      }
      found.addAll(css.seen());
    }
    assertEquals("", String.join("\n", found.stream().distinct().toList()));
  }

  /// Colours are the same in both languages: the dark is looked at in one of them.
  private static List<UserSettings.Theme> themes(SampleWindow window) {
    return window.shell().desk().messages().language() == Language.CHINESE
        ? List.of(UserSettings.Theme.DARK, UserSettings.Theme.LIGHT)
        : List.of(UserSettings.Theme.LIGHT);
  }

  private static boolean check(
      SampleWindow window, String stop, UserSettings.Theme theme, List<String> found)
      throws Exception {
    boolean isDark = theme == UserSettings.Theme.DARK;
    String where = stop + " " + theme.code();
    Node root = window.root();
    window.shell().appearance().chooseTheme(theme);
    root.applyCss();
    window.resize(1280, 800);
    note(found, where + " has no name: ", Looks.withoutName(root));
    note(found, where + " is hard to read: ", Looks.hardToRead(root));
    for (int[] size : isDark ? SIZES.subList(0, 1) : SIZES) {
      for (int zoom : isDark ? ZOOMS.subList(2, 3) : ZOOMS) {
        window.shell().appearance().zoom().set(zoom);
        note(
            found,
            "%s at %dx%d %d%%: ".formatted(where, size[0], size[1], zoom),
            clippedAt(window, size[0], size[1]));
        note(
            found,
            "%s at %dx%d %d%% outside: ".formatted(where, size[0], size[1], zoom),
            Looks.outside(root));
      }
    }
    window.shell().appearance().zoom().reset();
    return true;
  }

  /// What is cut off at once may fit when heights have followed widths.
  private static List<String> clippedAt(SampleWindow window, int width, int height)
      throws Exception {
    window.resize(width, height);
    if (Looks.clipped(window.root()).isEmpty()) {
      return List.of();
    }
    window.resize(width, height);
    return Looks.clipped(window.root());
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
                        .filter(stop -> !stop.name().equals("gallery"))
                        .map(stop -> TourStop.of(stop.name() + " " + language, stop.reach()))))
        .toList();
  }

  private static void note(List<String> found, String where, List<String> wrong) {
    wrong.forEach(what -> found.add(where + what));
  }
}
