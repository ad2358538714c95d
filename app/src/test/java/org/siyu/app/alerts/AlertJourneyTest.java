package org.siyu.app.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.dashboard.ChurnTier;
import org.siyu.app.dashboard.DashboardViewModel;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.today.Today;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.churn.ChurnReport;
import org.siyu.core.kpi.AlertScope;
import org.siyu.core.kpi.Scope;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// Alerts on the dashboard by keys, in the whole window on the sample.
@ExtendWith(Toolkit.class)
class AlertJourneyTest {
  @TempDir Path folder;
  private SampleWindow window;

  @BeforeEach
  void open() throws Exception {
    window = SampleWindow.open(folder, Language.ENGLISH);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private AlertsViewModel model() {
    return window.program().screens().orElseThrow().kpi().alerts();
  }

  private List<KeptAlert> alerts() {
    return model().shownProperty().get().orElseThrow().lines().stream()
        .map(AlertsViewModel.Line::alert)
        .toList();
  }

  private AlertState state(UUID id) {
    return alerts().stream()
        .filter(alert -> alert.id().equals(id))
        .map(KeptAlert::state)
        .findFirst()
        .orElse(AlertState.CLOSED);
  }

  private Node node(String id) throws Exception {
    Node node = FxThread.call(() -> scene().lookup("#" + id));
    if (node == null) {
      throw new AssertionError("no " + id);
    }
    return node;
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    window.awaitQuiet();
  }

  private void focusRow(int row) throws Exception {
    Node pane = node("alerts");
    FxThread.run(
        () ->
            pane.lookupAll(".list-row").stream()
                .skip(row)
                .findFirst()
                .orElseThrow()
                .requestFocus());
    Toolkit.settle();
  }

  private int row(UUID id) {
    return alerts().stream().map(KeptAlert::id).toList().indexOf(id);
  }

  @Test
  void anAlertIsTakenOverClosedWithANoteAndTakenBackByKeysAndRulesAreChanged() throws Exception {
    window.go("dashboard");
    node("dashboard-tiers");
    assertTrue(alerts().stream().anyMatch(KeptAlert::asksForReview), "two quarters too slow");
    assertTrue(alerts().stream().anyMatch(alert -> alert.state() == AlertState.TAKEN));
    UUID id =
        alerts().stream()
            .filter(alert -> alert.state() == AlertState.OPEN)
            .map(KeptAlert::id)
            .findFirst()
            .orElseThrow();
    focusRow(row(id));
    press(KeyCode.D);
    assertEquals(AlertState.TAKEN, state(id));
    press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(AlertState.OPEN, state(id));
    focusRow(row(id));
    press(KeyCode.ENTER);
    assertEquals(id, model().openedProperty().get().orElseThrow().line().alert().id());
    TextInputControl note = (TextInputControl) node("alert-note");
    FxThread.run(
        () -> {
          note.requestFocus();
          note.setText("A batch was late");
        });
    press(KeyCode.ENTER, KeyCode.CONTROL);
    assertEquals(AlertState.CLOSED, state(id));
    assertEquals(
        "A batch was late",
        model().openedProperty().get().orElseThrow().line().alert().closed().orElseThrow().note());
    FxThread.run(() -> model().undoLatest());
    window.awaitQuiet();
    assertEquals(AlertState.OPEN, state(id));
    rules();
    scopes();
    churn();
  }

  /// One's own target raises one's own alert, with the name; asked of the team it raises nobody's.
  private void scopes() throws Exception {
    FxThread.run(() -> model().showAll(false));
    window.awaitQuiet();
    AlertsViewModel.Line own =
        model().shownProperty().get().orElseThrow().lines().stream()
            .filter(line -> line.alert().key().scope() instanceof Scope.OfMember)
            .findFirst()
            .orElseThrow();
    Scope.OfMember whose = (Scope.OfMember) own.alert().key().scope();
    String name =
        model().shownProperty().get().orElseThrow().members().stream()
            .filter(member -> member.id().equals(whose.member()))
            .map(Member::name)
            .findFirst()
            .orElseThrow();
    FxThread.run(() -> model().open(own.alert().id()));
    window.awaitQuiet();
    Desk desk = window.shell().desk();
    String title =
        new AlertWords(
                desk.messages(),
                desk.formats(),
                model().names(UnaryOperator.identity(), Language.ENGLISH))
            .title(own.alert(), own.indicator());
    assertTrue(title.contains(" – " + name + " · "), title);
    assertTrue(Nodes.says(window.root(), title), title);
    FxThread.run(() -> model().showRules());
    window.awaitQuiet();
    Node team = node("rule-scope-behind-own-target-0");
    FxThread.run(team::requestFocus);
    press(KeyCode.SPACE);
    assertFalse(alerts().stream().anyMatch(alert -> alert.key().scope() instanceof Scope.OfMember));
    FxThread.run(() -> model().undoLatest());
    window.awaitQuiet();
    assertTrue(
        model().rulesProperty().get().orElseThrow().rules().stream()
            .filter(rule -> rule.id().equals("behind-own-target"))
            .allMatch(rule -> rule.scope() == AlertScope.EACH_PERSON));
  }

  /// Those who are named are shown among the customers, where they are filtered and exported.
  private void churn() throws Exception {
    FxThread.run(() -> model().close());
    DashboardViewModel.Churn churn =
        window
            .program()
            .screens()
            .orElseThrow()
            .kpi()
            .dashboard()
            .churnProperty()
            .get()
            .orElseThrow();
    ChurnReport report = churn.report();
    forecastAndTierAreToldApart(churn);
    assertFalse(report.named().isEmpty());
    assertTrue(
        report.hitRate().orElse(0) > report.baseRate().orElse(1), () -> report.trials().toString());
    Node all = node("dashboard-churn-all");
    FxThread.run(all::requestFocus);
    press(KeyCode.SPACE);
    assertEquals(
        report.named().size(),
        FxThread.call(() -> window.program().screens().orElseThrow().customers().rows().size()));
  }

  /// The forecast is not called as the tier is, and says of the tier what Today says.
  private void forecastAndTierAreToldApart(DashboardViewModel.Churn churn) throws Exception {
    ChurnTier tier = churn.tier().orElseThrow();
    long onToday =
        window
            .program()
            .screens()
            .orElseThrow()
            .today()
            .today()
            .todayProperty()
            .get()
            .flatMap(Today::health)
            .orElseThrow()
            .lines()
            .stream()
            .filter(line -> line.tier().equals(Tier.CHURN_RISK))
            .findFirst()
            .orElseThrow()
            .customers();
    assertEquals(onToday, tier.customers());
    assertNotEquals(onToday, churn.report().named().size(), "the sample would show nothing");
    assertTrue(tier.named() > 0 && tier.named() < onToday, tier::toString);
    String told = ((Label) node("dashboard-churn-tier")).getText();
    assertTrue(told.contains("\"Churn risk\""), told);
    assertTrue(told.contains(window.shell().desk().formats().number(onToday)), told);
    Messages messages = window.shell().desk().messages();
    assertNotEquals(messages.text("tiers.tier.churn-risk"), messages.text("dashboard.churn"));
  }

  /// The rule that asks for a review of the strategy is switched off and on again.
  private void rules() throws Exception {
    Node button = node("alerts-rules");
    FxThread.run(button::requestFocus);
    press(KeyCode.SPACE);
    CheckBox growth = (CheckBox) node("rule-growth-twice");
    FxThread.run(growth::requestFocus);
    press(KeyCode.SPACE);
    assertFalse(alerts().stream().anyMatch(KeptAlert::asksForReview));
    FxThread.run(() -> model().undoLatest());
    window.awaitQuiet();
    assertTrue(alerts().stream().anyMatch(KeptAlert::asksForReview));
    TextInputControl red = (TextInputControl) node("rule-red-complaints");
    FxThread.run(
        () -> {
          red.requestFocus();
          red.setText("1000");
        });
    press(KeyCode.ENTER);
    assertFalse(
        alerts().stream()
            .flatMap(alert -> alert.findings().stream())
            .anyMatch(finding -> finding.rule().equals("complaints")));
  }
}
