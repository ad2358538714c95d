package org.siyu.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.CssWarnings;
import org.siyu.app.testkit.Fits;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.ShellScreens;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.ColourScheme;
import org.siyu.app.tour.TourStop;
import org.siyu.core.workspace.UserSettings;

/// Every screen of the shell, and the gallery of all controls, held to the rules of looks.
@ExtendWith(Toolkit.class)
class ScreensTest {
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
  @EnumSource(Language.class)
  void noTextIsClippedAtAnySizeAndZoom(Language language) throws Exception {
    try (TestShell window = open(language, ColourScheme.LIGHT)) {
      int turn = language.ordinal();
      for (TourStop stop : stops(window)) {
        FxThread.run(stop.reach());
        Toolkit.settle();
        int now = turn++;
        note(stop.name(), FxThread.call(() -> Fits.inTurn(window.shell(), now)));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void everyControlIsAsLargeInTheDark() throws Exception {
    try (TestShell window = open(Language.CHINESE, ColourScheme.LIGHT)) {
      for (TourStop stop : stops(window)) {
        FxThread.run(stop.reach());
        window.resize(1000, 700);
        List<String> light = sizes(window);
        FxThread.run(() -> window.shell().appearance().chooseTheme(UserSettings.Theme.DARK));
        window.resize(1000, 700);
        List<String> dark = sizes(window);
        List<String> gone = new ArrayList<>(light);
        dark.forEach(gone::remove);
        List<String> come = new ArrayList<>(dark);
        light.forEach(come::remove);
        assertEquals(gone, come, stop.name());
        FxThread.run(() -> window.shell().appearance().chooseTheme(UserSettings.Theme.LIGHT));
      }
    }
  }

  private static List<String> sizes(TestShell window) throws Exception {
    return FxThread.call(
        () ->
            Nodes.visible(window.shell().scene().getRoot())
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .map(
                    node ->
                        "%s %.0fx%.0f of %.0f"
                            .formatted(
                                node.getStyleClass(),
                                node.getWidth(),
                                node.getHeight(),
                                Math.ceil(node.prefWidth(-1))))
                .toList());
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
          Toolkit.showUnpainted(window.stage());
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
