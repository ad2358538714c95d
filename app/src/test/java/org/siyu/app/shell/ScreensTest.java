package org.siyu.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.CssWarnings;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.ShellScreens;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.ColourScheme;
import org.siyu.app.tour.TourStop;
import org.siyu.core.workspace.UserSettings;

/// Every screen of the shell, and the gallery of all controls, held to the rules of looks.
@ExtendWith(Toolkit.class)
class ScreensTest {
  private static final List<int[]> SIZES =
      List.of(new int[] {1000, 700}, new int[] {1280, 800}, new int[] {1920, 1080});
  private static final List<Integer> ZOOMS = List.of(100, 150, 200);

  private final List<String> found = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("dresses")
  void everyTextCanBeReadAndEveryControlHasAName(Language language, ColourScheme scheme)
      throws Exception {
    try (CssWarnings css = new CssWarnings();
        TestShell window = open(language, scheme)) {
      for (TourStop stop : stops(window)) {
        FxThread.run(stop.reach());
        window.resize(1280, 800);
        Node root = window.shell().scene().getRoot();
        note(stop.name() + " has no name: ", Looks.withoutName(root));
        note(stop.name() + " is hard to read: ", Looks.hardToRead(root));
      }
      note("css: ", css.seen());
    }
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @MethodSource("dresses")
  void noTextIsClippedAtAnySizeAndZoom(Language language, ColourScheme scheme) throws Exception {
    try (TestShell window = open(language, scheme)) {
      for (TourStop stop : stops(window)) {
        FxThread.run(stop.reach());
        // letters are as wide in the dark: there only the tightest window is looked at again
        boolean isDark = scheme == ColourScheme.DARK;
        for (int[] size : isDark ? SIZES.subList(0, 1) : SIZES) {
          for (int zoom : isDark ? ZOOMS.subList(2, 3) : ZOOMS) {
            FxThread.run(() -> window.shell().appearance().zoom().set(zoom));
            window.resize(size[0], size[1]);
            note(
                "%s at %dx%d %d%%: ".formatted(stop.name(), size[0], size[1], zoom),
                Looks.clipped(window.shell().scene().getRoot()));
            note(
                "%s at %dx%d %d%% outside: ".formatted(stop.name(), size[0], size[1], zoom),
                Looks.outside(window.shell().scene().getRoot()));
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  static Stream<Arguments> dresses() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(ColourScheme.values()).map(scheme -> Arguments.of(language, scheme)));
  }

  private static TestShell open(Language language, ColourScheme scheme) throws Exception {
    return FxThread.call(
        () -> {
          TestShell window = new TestShell(language);
          window
              .shell()
              .appearance()
              .chooseTheme(
                  scheme == ColourScheme.DARK ? UserSettings.Theme.DARK : UserSettings.Theme.LIGHT);
          window.stage().show();
          return window;
        });
  }

  private static List<TourStop> stops(TestShell window) throws Exception {
    return FxThread.call(() -> ShellScreens.of(window.shell()));
  }

  private void note(String where, List<String> wrong) {
    wrong.forEach(what -> found.add(where + what));
  }
}
