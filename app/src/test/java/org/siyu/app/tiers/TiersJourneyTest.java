package org.siyu.app.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.CssWarnings;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.ColourScheme;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Hysteresis;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.SegmentCount;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.workspace.UserSettings;

/// The tiers screen as a person uses it, by keyboard, on the platform without a display.
@ExtendWith(Toolkit.class)
class TiersJourneyTest {
  private final TierPeople.Ticking clock = new TierPeople.Ticking();
  private final TierServices services = TierPeople.services(clock);
  private final Set<UUID> opened = new HashSet<>();

  private record Open(TestShell window, TiersViewModel model) implements AutoCloseable {
    Scene scene() {
      return window.shell().scene();
    }

    void press(KeyCode code, KeyCode... held) throws Exception {
      Toolkit.press(scene(), code, held);
      settle();
    }

    void focus(String id) throws Exception {
      FxThread.run(() -> node(id).requestFocus());
      settle();
    }

    Node node(String id) {
      Node found = scene().getRoot().lookup("#" + id);
      if (found == null) {
        throw new AssertionError("no node " + id);
      }
      return found;
    }

    /// Waits until nothing runs and all is laid out.
    void settle() throws Exception {
      do {
        Toolkit.settle();
      } while (!FxThread.call(() -> window.shell().desk().tasks().running().isEmpty()));
      Toolkit.settle();
    }

    @Override
    public void close() {
      window.close();
    }
  }

  private Open open(Language language, ColourScheme scheme) throws Exception {
    Open open =
        FxThread.call(
            () -> {
              TestShell window = new TestShell(language);
              window
                  .shell()
                  .appearance()
                  .chooseTheme(
                      scheme == ColourScheme.DARK
                          ? UserSettings.Theme.DARK
                          : UserSettings.Theme.LIGHT);
              window
                  .shell()
                  .appearance()
                  .chooseLanguage(
                      language == Language.CHINESE
                          ? UserSettings.Language.ZH
                          : UserSettings.Language.EN);
              Desk desk = window.shell().desk();
              TiersViewModel model = new TiersViewModel(services, desk.tasks());
              TierTexts texts =
                  new TierTexts(desk.messages(), desk.formats(), _ -> Optional.empty());
              Screen screen =
                  Screen.of(
                          "tiers",
                          "tiers.screen.title",
                          Feather.LAYERS,
                          () ->
                              new TiersView(
                                  model,
                                  desk,
                                  texts,
                                  new TierLinks(
                                      _ -> {}, (_, found) -> opened.addAll(found), () -> {})))
                      .onShown(model::refresh);
              window
                  .shell()
                  .showWorkspace("工作区", List.of(screen), List.of(), PaletteEntry.Source.NONE);
              Toolkit.showUnpainted(window.stage());
              return new Open(window, model);
            });
    open.window().resize(1280, 800);
    open.settle();
    return open;
  }

  private void runTwice() {
    services.tiers().run(TierPeople.NOW.minusDays(60), "王芳", Monitor.NONE);
    services.tiers().run(TierPeople.NOW, "王芳", Monitor.NONE);
  }

  @Test
  void rulesAreMovedTriedUndoneChangedAndSavedByKeyboard() throws Exception {
    runTwice();
    try (Open open = open(Language.ENGLISH, ColourScheme.LIGHT)) {
      FxThread.run(() -> open.model().pageProperty().set(TierPage.RULES));
      open.settle();
      RuleEditorViewModel rules = open.model().rules();
      open.focus("rule-1-tier");
      open.press(KeyCode.DOWN, KeyCode.ALT);
      assertEquals(Tier.CHURN_RISK, draft(rules).rules().get(2).tier());
      assertTrue(rules.previewProperty().get().orElseThrow().moves().moved() > 0);
      open.press(KeyCode.Z, KeyCode.CONTROL);
      assertFalse(rules.stateProperty().get().orElseThrow().isChanged());
      open.focus("rule-3-remove");
      open.press(KeyCode.SPACE);
      assertEquals(3, draft(rules).rules().size());
      open.focus("rules-save");
      open.press(KeyCode.SPACE);
      assertEquals(2, services.tiers().currentScheme().version());
      assertEquals(3, services.tiers().currentScheme().rules().size());
    }
  }

  @Test
  void aThresholdIsTypedAndAWrongOneIsSaidAtItsRule() throws Exception {
    runTwice();
    try (Open open = open(Language.ENGLISH, ColourScheme.LIGHT)) {
      FxThread.run(() -> open.model().pageProperty().set(TierPage.RULES));
      open.settle();
      RuleEditorViewModel rules = open.model().rules();
      TextField days =
          FxThread.call(
              () ->
                  Nodes.all(open.scene().getRoot(), TextField.class).stream()
                      .filter(field -> "Threshold".equals(field.getAccessibleText()))
                      .findFirst()
                      .orElseThrow());
      FxThread.run(
          () -> {
            days.requestFocus();
            days.selectAll();
          });
      Toolkit.type(open.scene(), "90");
      open.settle();
      assertTrue(rules.previewProperty().get().orElseThrow().moves().moved() > 0);
      assertTrue(FxThread.call(days::isFocused));
      Toolkit.type(open.scene(), "x");
      open.settle();
      assertFalse(rules.stateProperty().get().orElseThrow().canSave());
      assertTrue(Nodes.says(open.scene().getRoot(), "Rule 1: the threshold is not a number."));
    }
  }

  @Test
  void aTierOfOnesOwnIsAddedByKeyboard() throws Exception {
    runTwice();
    try (Open open = open(Language.ENGLISH, ColourScheme.LIGHT)) {
      FxThread.run(() -> open.model().pageProperty().set(TierPage.RULES));
      open.settle();
      open.focus("new-tier");
      Toolkit.type(open.scene(), "Rising");
      open.press(KeyCode.ENTER);
      Tier added = draft(open.model().rules()).tiers().getLast();
      assertEquals(Optional.of("Rising"), added.name());
      assertEquals("tier-6", added.code());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"SPACE", "ENTER"})
  void aCellOfTheHeatMapLeadsToItsCustomers(KeyCode key) throws Exception {
    runTwice();
    try (Open open = open(Language.ENGLISH, ColourScheme.LIGHT)) {
      open.focus("cell-0-4");
      open.press(key);
      long shown = services.tiers().latest().orElseThrow().matrix().cell(5, 5).customers();
      assertEquals(shown, opened.size());
    }
  }

  @Test
  void aSegmentLeadsToItsCustomers() throws Exception {
    runTwice();
    try (Open open = open(Language.ENGLISH, ColourScheme.LIGHT)) {
      open.focus("segment-general-win-back");
      open.press(KeyCode.SPACE);
      SegmentCount shown =
          services.tiers().latest().orElseThrow().segments().stream()
              .filter(one -> one.segment() == MeanSegment.GENERAL_WIN_BACK)
              .findFirst()
              .orElseThrow();
      assertEquals(shown.customers(), opened.size());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTiersStandInOneRowOrBreakEvenly(Language language) throws Exception {
    runTwice();
    try (Open open = open(language, ColourScheme.LIGHT)) {
      assertEquals(List.of(5), rows(open));
      open.window().resize(1000, 700);
      open.settle();
      assertEquals(List.of(3, 2), rows(open));
    }
  }

  /// How many tiles stand in each row.
  private static List<Integer> rows(Open open) throws Exception {
    return FxThread.call(
        () ->
            ((Parent) open.node("tier-tiles"))
                .getChildrenUnmodifiable().stream()
                    .collect(
                        Collectors.groupingBy(
                            Node::getLayoutY, TreeMap::new, Collectors.summingInt(_ -> 1)))
                    .values()
                    .stream()
                    .toList());
  }

  @Test
  void aChangeOfSegmentsIsUndoneAndRedoneByKeyboard() throws Exception {
    runTwice();
    try (Open open = open(Language.ENGLISH, ColourScheme.LIGHT)) {
      FxThread.run(() -> open.model().pageProperty().set(TierPage.SEGMENTS));
      open.settle();
      RuleEditorViewModel rules = open.model().rules();
      open.focus("segment-cell-1-1");
      open.press(KeyCode.SPACE);
      assertTrue(rules.stateProperty().get().orElseThrow().isChanged());
      open.press(KeyCode.Z, KeyCode.CONTROL);
      assertFalse(rules.stateProperty().get().orElseThrow().isChanged());
      open.press(KeyCode.Y, KeyCode.CONTROL);
      assertTrue(rules.stateProperty().get().orElseThrow().isChanged());
    }
  }

  @Test
  void theNameOfAListIsAskedForInSight() throws Exception {
    runTwice();
    try (Open open = open(Language.ENGLISH, ColourScheme.LIGHT)) {
      open.window().resize(1000, 700);
      open.settle();
      FxThread.run(
          () -> ((Button) open.node("cell-4-0")).getContextMenu().getItems().getLast().fire());
      open.settle();
      Node name = FxThread.call(() -> open.scene().getFocusOwner());
      assertEquals("list-name", name.getId());
      double bottom = FxThread.call(() -> name.localToScene(name.getLayoutBounds()).getMaxY());
      assertTrue(bottom <= 700, () -> "the field ends at " + bottom);
      open.press(KeyCode.ENTER);
      assertEquals("R1 F1", services.lists().lists().getFirst().name());
    }
  }

  @Test
  void anOverdueReviewIsSaidAndNotedAndThenNotSaidAnyMore() throws Exception {
    services.practice().reviewed(services.tiers().defaultScheme(), "王芳", "门槛合适");
    runTwice();
    clock.add(Duration.ofDays(100));
    try (Open open = open(Language.ENGLISH, ColourScheme.LIGHT)) {
      Node root = open.scene().getRoot();
      assertTrue(Nodes.says(root, "The tier model is due for its review"));
      FxThread.run(() -> open.model().pageProperty().set(TierPage.PRACTICE));
      open.settle();
      open.focus("review-remark");
      Toolkit.type(open.scene(), "still fits");
      open.press(KeyCode.ENTER);
      assertTrue(Nodes.says(root, "2026-10-08 · 王芳 · version 1: still fits"));
      FxThread.run(() -> open.model().pageProperty().set(TierPage.OVERVIEW));
      open.settle();
      assertFalse(Nodes.says(root, "The tier model is due for its review"));
    }
  }

  @Test
  void theMarginSaysWhomItHolds() throws Exception {
    runTwice();
    try (Open open = open(Language.ENGLISH, ColourScheme.LIGHT)) {
      FxThread.run(() -> open.model().pageProperty().set(TierPage.RULES));
      open.settle();
      RuleEditorViewModel rules = open.model().rules();
      assertTrue(held(open).startsWith("Off"));
      FxThread.run(() -> rules.restructure(draft -> draft.withHysteresis(new Hysteresis(0.4))));
      open.settle();
      int held = rules.previewProperty().get().orElseThrow().after().held();
      assertTrue(held > 1);
      assertTrue(held(open).startsWith("Holds " + held + " customers now, of 4"), held(open));
    }
  }

  private static String held(Open open) throws Exception {
    return FxThread.call(() -> ((Label) open.node("steady-held")).getText());
  }

  @ParameterizedTest
  @MethodSource("dresses")
  void everyPageCanBeReadAndEveryControlHasAName(Language language, ColourScheme scheme)
      throws Exception {
    runTwice();
    List<String> found = new ArrayList<>();
    try (CssWarnings css = new CssWarnings();
        Open open = open(language, scheme)) {
      for (TierPage page : TierPage.values()) {
        FxThread.run(() -> open.model().pageProperty().set(page));
        for (int[] size : new int[][] {{1000, 700}, {1280, 800}, {1920, 1080}}) {
          open.window().resize(size[0], size[1]);
          open.settle();
          String where = page + " " + size[0] + ": ";
          Node root = open.scene().getRoot();
          Looks.withoutName(root).forEach(one -> found.add(where + "no name: " + one));
          Looks.hardToRead(root).forEach(one -> found.add(where + "hard to read: " + one));
          Looks.clipped(root).forEach(one -> found.add(where + "clipped: " + one));
        }
      }
      css.seen().forEach(one -> found.add("css: " + one));
    }
    assertEquals(List.of(), found.stream().distinct().toList());
  }

  static Stream<Arguments> dresses() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(ColourScheme.values()).map(scheme -> Arguments.of(language, scheme)));
  }

  private static TierScheme draft(RuleEditorViewModel rules) {
    return rules.stateProperty().get().orElseThrow().draft();
  }
}
