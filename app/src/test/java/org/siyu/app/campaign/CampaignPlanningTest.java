package org.siyu.app.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.StepState;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopStage;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DaySubject;
import org.siyu.core.today.TeamDay;

/// Targets, money, leads, the board and cases of a campaign in the program's window.
@ExtendWith(Toolkit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignPlanningTest {
  @TempDir static Path folder;
  private SampleWindow window;
  private CampaignsViewModel model;
  private Workbench workbench;

  private interface Act {
    void run();
  }

  private void does(Act act) throws Exception {
    FxThread.run(act::run);
    window.awaitQuiet();
  }

  @BeforeAll
  void open() throws Exception {
    window = SampleWindow.open(folder, Language.ENGLISH);
    workbench = window.program().workbench().orElseThrow();
    model = window.program().screens().orElseThrow().campaigns().campaigns();
  }

  @BeforeEach
  void lookAtTheOneThatRuns() throws Exception {
    window.go("campaigns");
    look(CampaignState.RUNNING);
  }

  @AfterAll
  void close() {
    window.close();
  }

  private void look(CampaignState state) throws Exception {
    does(
        () ->
            model.open(
                model.shownProperty().get().orElseThrow().campaigns().stream()
                    .map(CampaignsViewModel.Line::campaign)
                    .filter(campaign -> campaign.state() == state)
                    .findFirst()
                    .orElseThrow()
                    .id()));
  }

  private Campaign campaign() {
    return model.detailProperty().get().orElseThrow().campaign();
  }

  private Node find(String selector) {
    Node node = window.root().lookup(selector);
    assertNotNull(node, selector);
    return node;
  }

  private void key(Node node, KeyCode code, boolean isShortcut, boolean isAlt) {
    node.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isShortcut, isAlt, false));
  }

  private void type(String selector, String text) {
    ((TextField) find(selector)).setText(text);
  }

  private BigDecimal target(SopMeasure measure) {
    return campaign().target(measure).orElseThrow().value();
  }

  @Test
  void aTargetIsEditedByKeysRefusedWhenItIsNoNumberAndTakenBack() throws Exception {
    BigDecimal before = target(SopMeasure.ORDERS);
    does(() -> model.pageProperty().set(CampaignPage.BUDGET));
    does(() -> model.forms().edit(new CampaignForms.Form.Target(Optional.of(SopMeasure.ORDERS))));
    does(() -> type("#campaign-target-value", "many"));
    does(() -> key(find("#campaign-target-value"), KeyCode.ENTER, false, false));
    assertEquals(
        CampaignProblem.INVALID_TARGET, model.forms().refusalProperty().get().orElseThrow().code());
    does(() -> type("#campaign-target-value", "１.2万"));
    does(() -> key(find("#campaign-target-value"), KeyCode.ENTER, false, false));
    assertEquals(0, new BigDecimal("12000").compareTo(target(SopMeasure.ORDERS)));
    assertFalse(FxThread.call(() -> window.shell().desk().drawer().openProperty().get()));
    does(() -> key(find("#campaign-pages"), KeyCode.Z, true, false));
    assertEquals(before, target(SopMeasure.ORDERS));
  }

  @Test
  void aBudgetLineIsAddedByNAndRemovedByDelete() throws Exception {
    int before = campaign().plan().budget().size();
    does(() -> model.pageProperty().set(CampaignPage.BUDGET));
    does(() -> key(find("#campaign-budget"), KeyCode.N, false, false));
    does(() -> type("#campaign-line-name", "Couriers"));
    does(() -> type("#campaign-line-amount", "¥1,200.50"));
    does(() -> ((Button) find("#form-keep")).fire());
    assertEquals(before + 1, campaign().plan().budget().size());
    assertEquals("1200.50", campaign().plan().budget().getLast().amount().toString());
    does(
        () -> {
          var table = (TableView<?>) find("#campaign-budget");
          table.getSelectionModel().clearAndSelect(before);
          key(table, KeyCode.DELETE, false, false);
        });
    assertEquals(before, campaign().plan().budget().size());
  }

  @Test
  void attributionAndMarginAreCheckedInClearWords() throws Exception {
    does(() -> model.pageProperty().set(CampaignPage.BUDGET));
    does(() -> model.forms().edit(new CampaignForms.Form.Terms()));
    does(() -> type("#campaign-margin", "0"));
    does(() -> key(find("#campaign-margin"), KeyCode.ENTER, false, false));
    assertEquals(
        CampaignProblem.INVALID_MARGIN, model.forms().refusalProperty().get().orElseThrow().code());
    does(() -> type("#campaign-margin", "55%"));
    does(() -> type("#campaign-attribution", "21"));
    does(() -> key(find("#campaign-margin"), KeyCode.ENTER, false, false));
    assertEquals(55, campaign().frame().marginPercent());
    assertEquals(21, campaign().frame().attributionDays());
    assertEquals(
        campaign().steps().stream()
            .filter(step -> step.stage() == SopStage.EXECUTION)
            .map(step -> step.day())
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .plusDays(21),
        model.detailProperty().get().orElseThrow().review().figures().window().last());
  }

  private void mouse(Node node, EventType<MouseEvent> type, double sceneX, double sceneY) {
    node.fireEvent(
        new MouseEvent(
            type,
            sceneX,
            sceneY,
            sceneX,
            sceneY,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            false,
            null));
  }

  private StepState state(String key) {
    return campaign().step(key).orElseThrow().state();
  }

  @Test
  void aCardIsDraggedToAnotherColumnOrTakenThereByKeysAndComesBack() throws Exception {
    does(() -> model.pageProperty().set(CampaignPage.BOARD));
    assertEquals(StepState.OPEN, state("pilot"));
    does(
        () -> {
          Node card = find("#card-pilot");
          Bounds from = card.localToScene(card.getBoundsInLocal());
          Node column = find("#column-doing");
          Bounds to = column.localToScene(column.getBoundsInLocal());
          mouse(card, MouseEvent.MOUSE_PRESSED, from.getCenterX(), from.getCenterY());
          mouse(card, MouseEvent.MOUSE_DRAGGED, to.getCenterX(), to.getCenterY());
          assertTrue(card.getTranslateX() != 0);
          mouse(card, MouseEvent.MOUSE_RELEASED, to.getCenterX(), to.getCenterY());
        });
    assertEquals(StepState.DOING, state("pilot"));
    does(() -> key(find("#card-pilot"), KeyCode.RIGHT, false, true));
    assertEquals(StepState.DONE, state("pilot"));
    does(() -> key(find("#campaign-pages"), KeyCode.Z, true, false));
    assertEquals(StepState.DOING, state("pilot"));
    does(() -> key(find("#card-pilot"), KeyCode.LEFT, false, true));
    assertEquals(StepState.OPEN, state("pilot"));
  }

  @Test
  void whatIsDraggedToLeftOutAsksWhy() throws Exception {
    does(() -> model.pageProperty().set(CampaignPage.BOARD));
    does(
        () -> {
          Node card = find("#card-pilot");
          Bounds from = card.localToScene(card.getBoundsInLocal());
          Node column = find("#column-skipped");
          Bounds to = column.localToScene(column.getBoundsInLocal());
          mouse(card, MouseEvent.MOUSE_PRESSED, from.getCenterX(), from.getCenterY());
          mouse(card, MouseEvent.MOUSE_DRAGGED, to.getCenterX(), to.getCenterY());
          mouse(card, MouseEvent.MOUSE_RELEASED, to.getCenterX(), to.getCenterY());
        });
    assertEquals(StepState.OPEN, state("pilot"));
    assertEquals(
        "campaign-step-say", FxThread.call(() -> window.shell().scene().getFocusOwner().getId()));
  }

  @Test
  void aBarOfTheTimelineIsDraggedToTheNextDayAndComesBack() throws Exception {
    does(() -> model.pageProperty().set(CampaignPage.TIMELINE));
    CampaignStep last = campaign().steps().getLast();
    does(
        () -> {
          Node bar = find("#gantt-" + last.key());
          Bounds from = bar.localToScene(bar.getBoundsInLocal());
          double x = from.getCenterX();
          mouse(bar, MouseEvent.MOUSE_PRESSED, x, from.getCenterY());
          while (bar.getTranslateX() == 0) {
            mouse(bar, MouseEvent.MOUSE_DRAGGED, ++x, from.getCenterY());
          }
          mouse(bar, MouseEvent.MOUSE_RELEASED, x, from.getCenterY());
        });
    CampaignStep moved = campaign().step(last.key()).orElseThrow();
    assertEquals(last.start().plusDays(1), moved.start());
    assertTrue(moved.isMovedByHand());
    does(() -> key(find("#campaign-pages"), KeyCode.Z, true, false));
    assertEquals(last.start(), campaign().step(last.key()).orElseThrow().start());
  }

  private UUID other() {
    UUID acting = workbench.workspace().members().acting().id();
    return workbench.workspace().members().list().stream()
        .filter(member -> member.isActive() && !member.id().equals(acting))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Optional<DayEntry> lead(CustomerId customer) {
    TeamDay day = workbench.today().read().apply(Monitor.NONE);
    return day.entries().stream()
        .filter(entry -> entry.subject() instanceof DaySubject.Lead)
        .filter(entry -> entry.subject().customers().equals(List.of(customer)))
        .findFirst();
  }

  @Test
  void aLeadThatIsHandedOverStandsInTheReceiversTodayUntilItIsAnswered() throws Exception {
    does(() -> model.pageProperty().set(CampaignPage.LEADS));
    assertTrue(
        model.detailProperty().get().orElseThrow().leads().stream()
            .anyMatch(lead -> lead.isOverdue(workbench.campaigns().campaigns().now())));
    does(() -> key(find("#campaign-leads"), KeyCode.H, false, false));
    assertEquals(Optional.of(new CampaignForms.Form.Give("")), model.forms().formProperty().get());
    does(() -> ((Button) find("#form-keep")).fire());
    assertEquals(
        CampaignProblem.CUSTOMER_NEEDED,
        model.forms().refusalProperty().get().orElseThrow().code());

    CustomerId customer = workbench.customers().load(Monitor.NONE).rows().getLast().id();
    LocalDateTime due = model.leads().usualDeadline();
    UUID receiver = other();
    does(
        () ->
            model
                .leads()
                .give("pilot", Optional.of(customer), Optional.of(receiver), due, "ten sets"));
    DayEntry entry = lead(customer).orElseThrow();
    assertEquals(Optional.of(receiver), entry.owner());
    assertEquals(due, entry.deadline());

    HandOver handed =
        model.detailProperty().get().orElseThrow().leads().stream()
            .filter(lead -> lead.customer().equals(customer))
            .findFirst()
            .orElseThrow();
    does(() -> model.forms().edit(new CampaignForms.Form.Lead(handed.id())));
    does(() -> type("#campaign-lead-why", "does not answer"));
    does(() -> model.leads().giveBack(handed, "does not answer"));
    assertEquals(Optional.empty(), lead(customer));
    assertEquals(HandOver.State.RETURNED, model.leads().find(handed.id()).orElseThrow().state());
    does(() -> model.newsProperty().get().orElseThrow().undo().orElseThrow().run());
    does(() -> model.leads().take(model.leads().find(handed.id()).orElseThrow()));
    assertEquals(Optional.empty(), lead(customer));
    assertEquals(HandOver.State.TAKEN, model.leads().find(handed.id()).orElseThrow().state());
  }

  @Test
  void aReviewIsKeptAsACaseThatLeadsBackToItsCampaign() throws Exception {
    look(CampaignState.REVIEWED);
    Campaign finished = campaign();
    does(() -> model.pageProperty().set(CampaignPage.REVIEW));
    does(() -> ((Button) find("#campaign-keep-case")).fire());
    assertEquals("library", window.shell().desk().navigation().current());
    does(() -> ((Button) find("#form-keep")).fire());
    CaseStudy kept =
        workbench.campaigns().cases().of(finished.id().value()).stream().findFirst().orElseThrow();
    assertEquals(finished.name(), kept.title());
    assertEquals(CaseSource.Kind.CAMPAIGN, kept.source().kind());
    assertTrue(kept.problem().contains("Orders"), kept.problem());
    assertTrue(
        finished.lessons().decisions().lines().allMatch(kept.solution()::contains),
        kept.solution());
    assertTrue(
        kept.proof().contains(finished.lessons().findings().getFirst().insight()), kept.proof());

    does(() -> ((Button) find("#cases-open-source")).fire());
    assertEquals("campaigns", window.shell().desk().navigation().current());
    assertEquals(finished.id(), campaign().id());
    assertEquals(1, model.detailProperty().get().orElseThrow().cases().size());
  }
}
