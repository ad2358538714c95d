package org.siyu.app.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.kpi.KpiPage;
import org.siyu.app.kpi.KpiServices;
import org.siyu.app.kpi.KpiViewModel;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.kpi.BonusBase;
import org.siyu.core.kpi.BonusRules;
import org.siyu.core.kpi.KpiScheme;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Target;
import org.siyu.core.shared.Money;

/// Stages, weights and bonuses by keys alone, in the whole window on the sample.
@ExtendWith(Toolkit.class)
class SchemeJourneyTest {
  @TempDir Path folder;
  private SampleWindow window;

  @BeforeEach
  void open() throws Exception {
    window = SampleWindow.open(folder, Language.ENGLISH);
    window.go("kpi");
    turn(KpiPage.SCHEME);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void turn(KpiPage page) throws Exception {
    focus("kpi-page-" + page.ordinal());
    press(KeyCode.SPACE);
  }

  private KpiViewModel sheets() {
    return window.program().screens().orElseThrow().kpi().sheets();
  }

  private KpiServices services() {
    return sheets().services();
  }

  private SchemeViewModel model() {
    return window.program().screens().orElseThrow().kpi().schemes();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private Node node(String id) throws Exception {
    return Optional.ofNullable(FxThread.call(() -> scene().lookup("#" + id))).orElseThrow();
  }

  private void focus(String id) throws Exception {
    Node node = node(id);
    FxThread.run(node::requestFocus);
    Toolkit.settle();
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    window.awaitQuiet();
  }

  private void type(String id, String text) throws Exception {
    focus(id);
    press(KeyCode.A, KeyCode.CONTROL);
    Toolkit.type(scene(), text);
    window.awaitQuiet();
  }

  private String text(String id) throws Exception {
    Node node = node(id);
    return FxThread.call(() -> ((Labeled) node).getText());
  }

  private KpiScheme scheme() {
    return services().sheets().scheme();
  }

  @Test
  void aStageIsTakenWithItsExamplesMarkedAsSuchAndTakenBack() throws Exception {
    KpiScheme before = scheme();
    focus("scoring-take-mature");
    press(KeyCode.SPACE);
    assertEquals("mature", scheme().stage());
    assertEquals(before.bonus(), scheme().bonus());
    List<Target> targets = services().sheets().targets();
    focus("scoring-examples-mature");
    press(KeyCode.SPACE);
    assertTrue(services().sheets().targets().size() > targets.size());
    assertTrue(services().sheets().targets().containsAll(targets), "own targets stay");
    turn(KpiPage.SHEET);
    assertTrue(
        sheets().shownProperty().get().orElseThrow().examples().contains("nps"),
        sheets().shownProperty().get().orElseThrow().examples().toString());
    node("kpi-examples");
    FxThread.run(() -> model().undo());
    window.awaitQuiet();
    assertEquals(targets, services().sheets().targets());
  }

  @Test
  void weightsAndBonusAreTypedKeptShownOnTheSheetAndTakenBack() throws Exception {
    KpiScheme before = scheme();
    List<BonusBase> bases = services().schemes().bonusBases();
    assertFalse(bases.isEmpty(), "the sample has some");
    type("scoring-weight-gmv", "none");
    Node keep = node("scoring-keep");
    assertTrue(FxThread.call(keep::isDisabled));
    type("scoring-weight-gmv", "40");
    type("scoring-floor", "10");
    type("scoring-full", "50");
    type("scoring-share-1", "15%");
    assertTrue(
        text("scoring-bonus-said").contains("at 110 points 115%"), text("scoring-bonus-said"));
    UUID somebody = bases.getFirst().member();
    int place =
        List.copyOf(model().shownProperty().get().orElseThrow().form().bases().keySet())
                .indexOf(somebody)
            + 1;
    type("scoring-base-" + place, "4,000");
    focus("scoring-keep");
    press(KeyCode.SPACE);
    assertEquals(
        new BonusRules(
            10, 50, List.of(new BonusRules.Step(110, 0.15), new BonusRules.Step(120, 0.2))),
        scheme().bonus());
    assertTrue(scheme().rows().contains(new KpiScheme.Row("gmv", 40)));
    assertTrue(
        services()
            .schemes()
            .bonusBases()
            .contains(new BonusBase(PeriodKind.MONTH, somebody, Money.of("4000"))));
    turn(KpiPage.SHEET);
    FxThread.run(() -> sheets().look(was -> was.with(new Scope.OfMember(somebody))));
    window.awaitQuiet();
    node("kpi-bonus");
    Node arithmetic = FxThread.call(() -> scene().lookup(".bonus-arithmetic"));
    assertTrue(((Labeled) arithmetic).getText().contains("4,000"), "shown with its arithmetic");
    FxThread.run(() -> model().undo());
    window.awaitQuiet();
    assertEquals(before.withVersion(0), scheme().withVersion(0));
    assertEquals(bases, services().schemes().bonusBases());
  }

  @Test
  void indicatorsComeAndGo() throws Exception {
    FxThread.run(
        () -> {
          SchemeForm form = model().shownProperty().get().orElseThrow().form();
          form.add("net_growth");
          form.remove("gmv");
        });
    window.awaitQuiet();
    type("scoring-weight-net_growth", "25");
    focus("scoring-keep");
    press(KeyCode.SPACE);
    assertTrue(scheme().rows().contains(new KpiScheme.Row("net_growth", 25)));
    assertTrue(scheme().rows().stream().noneMatch(row -> row.indicator().equals("gmv")));
    turn(KpiPage.SHEET);
    assertTrue(sheets().shownProperty().get().orElseThrow().sheet().line("net_growth").isPresent());
  }
}
