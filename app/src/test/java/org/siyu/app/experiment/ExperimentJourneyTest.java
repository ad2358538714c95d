package org.siyu.app.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.content.ContentId;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentLinks;
import org.siyu.core.experiment.ExperimentProblem;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopDifference;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopVersion;

/// The screen of experiments by keys alone.
@ExtendWith(Toolkit.class)
class ExperimentJourneyTest {
  @TempDir Path folder;
  private ExperimentStore store;
  private ExperimentsViewModel model;
  private TestShell window;
  private final List<ContentId> openedItems = new ArrayList<>();
  private final List<SopId> openedTemplates = new ArrayList<>();
  private final List<Set<CustomerId>> shownCustomers = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    FxThread.run(window::close);
    store.close();
  }

  private void show(int customers) throws Exception {
    store = new ExperimentStore(folder, customers);
    store.orderedBefore(customers / 10);
    FxThread.run(
        () -> {
          window = new TestShell(Language.ENGLISH);
          model = new ExperimentsViewModel(store.services, store.subjects(), new DirectTasks());
          Screen screen =
              Screen.of(
                      "experiments",
                      "experiment.title",
                      Feather.SHUFFLE,
                      () ->
                          new ExperimentsView(
                              model,
                              window.shell().desk(),
                              tier -> tier.code(),
                              new ExperimentDoors(
                                  (_, found) -> shownCustomers.add(found),
                                  openedItems::add,
                                  openedTemplates::add,
                                  _ -> {},
                                  _ -> {})))
                  .onShown(model::visit);
          window
              .shell()
              .showWorkspace("Spring", List.of(screen), List.of(), PaletteEntry.Source.NONE);
          window.stage().setWidth(1000);
          window.stage().setHeight(900);
          Toolkit.showUnpainted(window.stage());
        });
    Toolkit.settle();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private void focus(String id) throws Exception {
    FxThread.run(
        () -> {
          Node node = scene().lookup("#" + id);
          if (node == null) {
            throw new AssertionError("no " + id);
          }
          node.requestFocus();
        });
    Toolkit.settle();
  }

  private void push(String text) throws Exception {
    Node button = Nodes.saying(scene().getRoot(), text);
    FxThread.run(button::requestFocus);
    press(KeyCode.SPACE);
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    Toolkit.settle();
  }

  private void fill(String id, String text) throws Exception {
    focus(id);
    FxThread.run(() -> ((TextInputControl) scene().lookup("#" + id)).clear());
    Toolkit.type(scene(), text);
  }

  private boolean says(String text) throws Exception {
    return Nodes.says(scene().getRoot(), text);
  }

  /// Writes a draft and keeps it.
  private void draft() throws Exception {
    push("New experiment");
    fill("experiment-name", "Greeting");
    fill("experiment-text-1", "Hello friend");
    fill("experiment-uplift-share", "20");
    press(KeyCode.S, KeyCode.CONTROL);
  }

  private void start() throws Exception {
    push("Start ...");
    focus("form-keep");
    press(KeyCode.SPACE);
  }

  @Test
  void anExperimentGoesFromTheDraftToTheWinner() throws Exception {
    show(400);
    assertTrue(says("No experiments yet"));
    draft();
    assertTrue(says("\"Greeting\" was saved."));
    Experiment kept = store.only();
    assertEquals(0.1, kept.plan().base(), 1e-9, "what the store says was taken over");
    assertEquals("Hello friend", kept.variants().get(1).text());
    assertTrue(says("Enough"));
    FxThread.run(
        () ->
            model
                .draft()
                .formProperty()
                .get()
                .orElseThrow()
                .links
                .set(ExperimentLinks.NONE.withContent(Optional.of(store.item.id()))));
    start();
    Experiment running = store.only();
    assertEquals(ExperimentStatus.RUNNING, running.status());
    assertTrue(says("Nothing has come of it yet."));
    assertEquals(2, store.services.tags().get().size(), "a tag for each variant");
    store.order(running, 0, 20);
    store.order(running, 1, 70);
    store.goTo(ExperimentStore.START.plusDays(3));
    FxThread.run(model::refresh);
    Toolkit.settle();
    assertTrue(
        says(
            "Too early to say anything: it runs until Mar 16, 2026 and until the days of all"
                + " customers are over."));
    store.goTo(ExperimentStore.START.plusDays(20));
    FxThread.run(model::refresh);
    Toolkit.settle();
    focus("experiment-customers-1");
    press(KeyCode.SPACE);
    assertEquals(200, shownCustomers.getFirst().size());
    Path file = folder.resolve("experiment.xlsx");
    window.dialogs().files(file);
    push("Export");
    assertTrue(Files.size(file) > 4_000);
    push("Declare the result");
    fill("experiment-reason", "Three times the orders");
    press(KeyCode.ENTER, KeyCode.CONTROL);
    Experiment finished = store.only();
    assertEquals("New", finished.winner().orElseThrow().name(), "suggested by the figures");
    assertTrue(says("\"Greeting\" is finished."));
    assertEquals(List.of("Hello friend"), store.library());
    press(KeyCode.LEFT, KeyCode.ALT);
    assertEquals(ExperimentPage.LIST, FxThread.call(() -> model.pageProperty().get()));
  }

  @Test
  void aWinnerBecomesANewVersionOfTheTemplateWhoseStepItWasAbout() throws Exception {
    show(400);
    draft();
    SopId memberDay = SopId.shipped("member-day");
    push("Step of a template");
    assertTrue(says("Nothing is chosen yet."));
    FxThread.run(
        () ->
            model
                .draft()
                .formProperty()
                .get()
                .orElseThrow()
                .links
                .set(ExperimentLinks.NONE.withStep(memberDay.step("tease"))));
    start();
    store.order(store.only(), 0, 20);
    store.order(store.only(), 1, 70);
    store.goTo(ExperimentStore.START.plusDays(20));
    FxThread.run(model::refresh);
    Toolkit.settle();
    push("Declare the result");
    fill("experiment-reason", "Three times the orders");
    press(KeyCode.ENTER, KeyCode.CONTROL);

    List<SopVersion> versions = store.templates.versions(memberDay, SopLanguage.EN);
    assertEquals(2, versions.size());
    assertEquals("Greeting: Three times the orders", versions.getFirst().note());
    assertEquals(
        List.of(
            new SopDifference.Field(
                SopColumn.STEP_SCRIPT, script(versions.get(1)), "Hello friend")),
        SopDifference.between(versions.get(1).template(), versions.getFirst().template())
            .changes()
            .getFirst()
            .fields());
    push("Show what changed");
    assertEquals(List.of(memberDay), openedTemplates);
    push("Use the winner");
    assertEquals(
        ExperimentProblem.NOTHING_TO_CARRY,
        FxThread.call(() -> model.problemProperty().get().orElseThrow().code()));
    assertEquals(2, store.templates.versions(memberDay, SopLanguage.EN).size());
  }

  private static String script(SopVersion version) {
    return version.template().step("tease").orElseThrow().message().script();
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsKept() throws Exception {
    show(40);
    push("New experiment");
    press(KeyCode.S, KeyCode.CONTROL);
    assertTrue(says("An experiment needs a name."));
    fill("experiment-name", "Greeting");
    fill("experiment-days", "0");
    press(KeyCode.S, KeyCode.CONTROL);
    assertTrue(says("Days that count: 1 to 90."));
    assertEquals(List.of(), store.services.experiments().list());
    fill("experiment-days", "7");
    fill("experiment-uplift-share", "3");
    press(KeyCode.S, KeyCode.CONTROL);
    assertTrue(says("Too few"));
    assertEquals(1, store.services.experiments().list().size());
    press(KeyCode.LEFT, KeyCode.ALT);
    press(KeyCode.ENTER);
    assertEquals(ExperimentPage.EDITOR, FxThread.call(() -> model.pageProperty().get()));
  }

  @Test
  void aVariantIsAddedAndADraftDeletedAndPutBack() throws Exception {
    show(300);
    draft();
    focus("experiment-add-variant");
    press(KeyCode.SPACE);
    fill("experiment-variant-2", "Third");
    press(KeyCode.S, KeyCode.CONTROL);
    assertEquals(3, store.only().variants().size());
    FxThread.run(() -> model.remove(store.only(), () -> {}));
    Toolkit.settle();
    assertTrue(says("No experiments yet"));
  }

  @Test
  void aPilotSampleIsDrawnAndTagged() throws Exception {
    show(200);
    draft();
    press(KeyCode.LEFT, KeyCode.ALT);
    press(KeyCode.P);
    assertTrue(says("20 of 200"));
    fill("experiment-pilot-percent", "5");
    assertTrue(says("10 of 200"));
    fill("experiment-pilot-percent", "0");
    assertFalse(says("10 of 200"));
    fill("experiment-pilot-percent", "5");
    push("Tag the sample");
    assertTrue(says("10 customers have the tag \"Pilot 20260302\"."));
    assertEquals(1, store.services.tags().get().size());
  }
}
