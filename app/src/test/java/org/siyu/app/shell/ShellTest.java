package org.siyu.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.core.workspace.UserSettings;

/// The window by keyboard, as someone without a mouse has it.
@ExtendWith(Toolkit.class)
class ShellTest {
  private TestShell window;
  private Scene scene;
  private final AtomicInteger viewsMade = new AtomicInteger();

  @BeforeEach
  void openWorkspace() throws Exception {
    window =
        FxThread.call(
            () -> {
              TestShell test = new TestShell(Language.ENGLISH);
              test.shell()
                  .showWorkspace(
                      "Spring",
                      List.of(screen("first", "settings.yes"), screen("second", "settings.no")),
                      List.of(),
                      PaletteEntry.Source.NONE);
              test.stage().show();
              return test;
            });
    scene = window.shell().scene();
    Toolkit.settle();
  }

  @AfterEach
  void close() throws Exception {
    FxThread.run(() -> window.stage().close());
  }

  @Test
  void theFirstScreenIsInFrontAndTheOthersAreNotMadeYet() {
    assertEquals("first", navigation().current());
    assertEquals(1, viewsMade.get());
  }

  @Test
  void theWindowsTitleNamesTheWorkspaceAndTheProductInTheLanguageInUse() throws Exception {
    assertEquals("Spring – Siyu Workbench", window.stage().getTitle());
    FxThread.run(() -> window.shell().desk().messages().switchTo(Language.CHINESE));
    assertEquals("Spring – 私域工作台", window.stage().getTitle());
  }

  /// Twenty screens in a window of 800: each entry is whole or out of sight, the foot always there.
  @Test
  void noEntryOfTheRailIsCutInHalf() throws Exception {
    FxThread.run(
        () -> {
          List<Screen> many =
              new ArrayList<>(
                  IntStream.range(0, 19)
                      .mapToObj(number -> screen("screen" + number, "settings.yes"))
                      .toList());
          many.add(screen("last", "settings.no").atFoot());
          window.shell().showWorkspace("Spring", many, List.of(), PaletteEntry.Source.NONE);
        });
    for (int height : List.of(800, 760, 700)) {
      FxThread.run(
          () -> {
            window.stage().setWidth(1280);
            window.stage().setHeight(height);
          });
      for (int pulse = 0; pulse < 4; pulse++) {
        Toolkit.settle();
      }
      FxThread.run(
          () -> {
            Node scroll = scene.lookup(".rail-scroll");
            Bounds room = scroll.localToScene(scroll.getLayoutBounds());
            for (Node entry : scroll.lookupAll(".rail-entry")) {
              Bounds at = entry.localToScene(entry.getLayoutBounds());
              assertTrue(
                  at.getMaxY() <= room.getMaxY() + 1 || at.getMinY() >= room.getMaxY() - 1,
                  at + " in " + room);
            }
            Node foot =
                scene.getRoot().lookupAll(".rail-entry").stream()
                    .filter(entry -> "last".equals(entry.getUserData()))
                    .findFirst()
                    .orElseThrow();
            Bounds at = foot.localToScene(foot.getLayoutBounds());
            assertTrue(at.getMinY() >= room.getMaxY() && at.getMaxY() <= scene.getHeight());
          });
    }
  }

  @Test
  void theRailMarksWhatAHiddenScreenIsPartOf() throws Exception {
    FxThread.run(
        () -> {
          Screen part = screen("part", "settings.yes").hidden().under(() -> "second");
          window
              .shell()
              .showWorkspace(
                  "Spring",
                  List.of(screen("first", "settings.yes"), screen("second", "settings.no"), part),
                  List.of(),
                  PaletteEntry.Source.NONE);
          navigation().go("part");
        });
    Toolkit.settle();
    List<Object> marked =
        FxThread.call(
            () ->
                Nodes.all(scene.getRoot(), Button.class).stream()
                    .filter(button -> button.getStyleClass().contains("rail-entry"))
                    .filter(
                        button ->
                            button
                                .getPseudoClassStates()
                                .contains(PseudoClass.getPseudoClass("current")))
                    .map(Node::getUserData)
                    .toList());
    assertEquals(List.of("second"), marked);
  }

  @Test
  void numberedKeysGoToTheScreens() throws Exception {
    Toolkit.press(scene, KeyCode.DIGIT2, KeyCode.CONTROL);
    assertEquals("second", navigation().current());
    assertTrue(Nodes.says(scene.getRoot(), "view second"));
    Toolkit.press(scene, KeyCode.DIGIT1, KeyCode.CONTROL);
    assertTrue(Nodes.says(scene.getRoot(), "view first"));
    assertEquals(2, viewsMade.get());
  }

  @Test
  void thePaletteFindsAScreenByAFewLetters() throws Exception {
    Toolkit.press(scene, KeyCode.K, KeyCode.CONTROL);
    Toolkit.type(scene, "no");
    Toolkit.press(scene, KeyCode.ENTER);
    assertEquals("second", navigation().current());
    assertFalse(Nodes.says(scene.getRoot(), "What do you want to do?"));
  }

  @Test
  void escapeClosesThePalette() throws Exception {
    Toolkit.press(scene, KeyCode.K, KeyCode.CONTROL);
    assertTrue(Nodes.says(scene.getRoot(), "What do you want to do?"));
    Toolkit.press(scene, KeyCode.ESCAPE);
    assertFalse(Nodes.says(scene.getRoot(), "What do you want to do?"));
  }

  @Test
  void theKeyboardGoesBackToWhereItWasWhenThePaletteCloses() throws Exception {
    Node entry = Nodes.saying(scene.getRoot(), "no");
    FxThread.run(entry::requestFocus);
    Toolkit.press(scene, KeyCode.K, KeyCode.CONTROL);
    Toolkit.press(scene, KeyCode.ESCAPE);
    assertEquals(entry, FxThread.call(() -> scene.getFocusOwner()));
  }

  @Test
  void theSheetOfKeysOpensAndCloses() throws Exception {
    Toolkit.press(scene, KeyCode.F1);
    assertTrue(Nodes.says(scene.getRoot(), "Keyboard shortcuts"));
    Toolkit.press(scene, KeyCode.ESCAPE);
    assertFalse(Nodes.says(scene.getRoot(), "Keyboard shortcuts"));
  }

  @Test
  void switchingTheLanguageWordsTheWindowAnewAndStaysWhereOneIs() throws Exception {
    Toolkit.press(scene, KeyCode.DIGIT2, KeyCode.CONTROL);
    Toolkit.press(scene, KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
    assertEquals("second", navigation().current());
    assertTrue(Nodes.says(scene.getRoot(), "搜索或执行…"));
    assertTrue(Nodes.says(scene.getRoot(), "view second"));
  }

  @Test
  void aWindowThatWasReplacedDoesNothingAnyMore() throws Exception {
    Toolkit.press(scene, KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
    Toolkit.press(scene, KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
    int before = viewsMade.get();
    Toolkit.press(scene, KeyCode.DIGIT2, KeyCode.CONTROL);
    assertEquals(before + 1, viewsMade.get());
  }

  @Test
  void zoomKeysStayWithinBoundsAndAreRemembered() throws Exception {
    Appearance appearance = window.shell().appearance();
    for (int i = 0; i < 14; i++) {
      Toolkit.press(scene, KeyCode.EQUALS, KeyCode.CONTROL);
    }
    assertEquals(200, appearance.zoom().percentProperty().get());
    assertEquals(200, appearance.settings().zoomPercent());
    Toolkit.press(scene, KeyCode.DIGIT0, KeyCode.CONTROL);
    assertEquals(100, appearance.zoom().percentProperty().get());
    for (int i = 0; i < 4; i++) {
      Toolkit.press(scene, KeyCode.MINUS, KeyCode.CONTROL);
    }
    assertEquals(80, appearance.settings().zoomPercent());
  }

  @Test
  void theThemeKeyGoesFromLightToDarkAndBack() throws Exception {
    FxThread.run(() -> window.shell().appearance().chooseTheme(UserSettings.Theme.LIGHT));
    Toolkit.press(scene, KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
    assertEquals(UserSettings.Theme.DARK, window.shell().appearance().settings().theme());
    Toolkit.press(scene, KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
    assertEquals(UserSettings.Theme.LIGHT, window.shell().appearance().settings().theme());
  }

  @Test
  void escapeInTheDrawerClosesIt() throws Exception {
    Button inside = FxThread.call(() -> new Button("inside"));
    FxThread.run(() -> window.shell().desk().drawer().open("Li", new VBox(inside)));
    Toolkit.settle();
    FxThread.run(inside::requestFocus);
    Toolkit.press(scene, KeyCode.ESCAPE);
    assertFalse(window.shell().desk().drawer().openProperty().get());
  }

  @Test
  void inALowWindowTheRailScrollsToTheCurrentEntry() throws Exception {
    FxThread.run(
        () ->
            window
                .shell()
                .showWorkspace(
                    "Spring",
                    IntStream.range(0, 20)
                        .mapToObj(number -> screen("screen-" + number, "settings.yes"))
                        .toList(),
                    List.of(),
                    PaletteEntry.Source.NONE));
    Toolkit.settle();
    Region root = (Region) scene.getRoot();
    FxThread.run(
        () -> {
          root.resize(1000, 400);
          root.layout();
          navigation().go("screen-19");
          root.layout();
        });
    assertEquals(400, FxThread.call(() -> root.getBoundsInLocal().getHeight()));
    Bounds last =
        FxThread.call(
            () ->
                Nodes.all(root, Button.class).stream()
                    .filter(button -> "screen-19".equals(button.getUserData()))
                    .map(button -> button.localToScene(button.getLayoutBounds()))
                    .findFirst()
                    .orElseThrow());
    assertTrue(last.getMaxY() <= 400 && last.getMinY() > 100, last::toString);
  }

  @Test
  void aToastHasItsRoomWhereADrawerLeavesNone() throws Exception {
    Region root = (Region) scene.getRoot();
    FxThread.run(
        () -> {
          window.shell().desk().drawer().animatedProperty().set(false);
          window.shell().desk().drawer().open("A customer", new Region());
          window.shell().desk().toasts().success("Four customers were moved to another member");
          root.resize(500, 350);
          root.layout();
          root.layout();
        });
    assertEquals(List.of(), Looks.outside(root));
    assertEquals(
        List.of(), Looks.clipped(root).stream().filter(cut -> cut.contains("toast")).toList());
  }

  @Test
  void tabReachesTheRailAndEnterGoesThere() throws Exception {
    Node entry = Nodes.saying(scene.getRoot(), "no");
    FxThread.run(entry::requestFocus);
    Toolkit.press(scene, KeyCode.SPACE);
    assertEquals("second", navigation().current());
  }

  @Test
  void notificationsLieOverTheScreenWhichKeepsItsWidthAndEscClosesThemFromAnywhere()
      throws Exception {
    Node shown = Nodes.saying(scene.getRoot(), "view first");
    double before = shown.localToScene(shown.getBoundsInLocal()).getMinX();
    Region host = (Region) scene.lookup(".screen-host");
    double width = host.getWidth();
    Toolkit.press(scene, KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
    assertTrue(window.shell().desk().drawer().openProperty().get());
    assertTrue(window.shell().desk().drawer().getWidth() > 300);
    assertEquals(width, host.getWidth());
    assertEquals(before, shown.localToScene(shown.getBoundsInLocal()).getMinX());
    Node entry = Nodes.saying(scene.getRoot(), "no");
    FxThread.run(entry::requestFocus);
    Toolkit.press(scene, KeyCode.ESCAPE);
    assertFalse(window.shell().desk().drawer().openProperty().get());
  }

  @Test
  void atMostFourToastsAreShown() throws Exception {
    FxThread.run(
        () -> {
          for (int i = 0; i < 6; i++) {
            window.shell().desk().toasts().show(Toast.of(Tone.SUCCESS, "toast " + i));
          }
        });
    Toolkit.settle();
    assertFalse(Nodes.says(scene.getRoot(), "toast 1"));
    assertTrue(Nodes.says(scene.getRoot(), "toast 5"));
  }

  private Navigation navigation() {
    return window.shell().desk().navigation();
  }

  private Screen screen(String id, String titleKey) {
    return Screen.of(
        id,
        titleKey,
        Feather.USERS,
        () -> {
          viewsMade.incrementAndGet();
          return new Label("view " + id);
        });
  }
}
