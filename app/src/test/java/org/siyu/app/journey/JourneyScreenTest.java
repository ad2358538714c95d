package org.siyu.app.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.siyu.core.customers.CustomerId;
import org.siyu.core.journey.JourneyView;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopLanguage;

/// The screen of journeys by keys alone.
@ExtendWith(Toolkit.class)
class JourneyScreenTest {
  @TempDir Path folder;
  private JourneyStore store;
  private JourneysViewModel model;
  private TestShell window;
  private final List<CustomerId> opened = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    store = new JourneyStore(folder);
    FxThread.run(
        () -> {
          window = new TestShell(Language.ENGLISH);
          model = new JourneysViewModel(store.services, new DirectTasks(), () -> SopLanguage.EN);
          Screen screen =
              Screen.of(
                      "journeys",
                      "journeys.title",
                      Feather.NAVIGATION,
                      () ->
                          new JourneysView(
                              model,
                              window.shell().desk(),
                              tier -> tier.code(),
                              opened::add,
                              () -> {}))
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

  @AfterEach
  void close() throws Exception {
    FxThread.run(window::close);
    store.close();
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

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
  }

  private boolean says(String text) throws Exception {
    return Nodes.says(scene().getRoot(), text);
  }

  private void turn(JourneyPart part) throws Exception {
    FxThread.run(() -> model.partProperty().set(part));
    Toolkit.settle();
  }

  private JourneyView view() throws Exception {
    return FxThread.call(() -> model.openedProperty().get().orElseThrow());
  }

  /// Through the four questions with the name of a tier's newcomers.
  private void begin() throws Exception {
    assertTrue(says("No journeys yet"));
    FxThread.run(() -> model.plan());
    Toolkit.settle();
    FxThread.run(
        () -> {
          JourneyForm form = model.formProperty().get().orElseThrow();
          form.lists().templates().stream()
              .filter(entry -> entry.template().code().equals("hello"))
              .forEach(form::choose);
        });
    focus("wizard-on");
    press(KeyCode.SPACE);
    assertTrue(says("3 customers would get in today"));
    press(KeyCode.SPACE);
    focus("journeys-rule-end-ordered");
    press(KeyCode.SPACE);
    press(KeyCode.ENTER, KeyCode.CONTROL);
    focus("journey-name");
    FxThread.run(() -> ((TextField) scene().lookup("#journey-name")).clear());
    Toolkit.type(scene(), "Hello, March");
    focus("wizard-on");
    press(KeyCode.SPACE);
  }

  @Test
  void aJourneyIsBegunPausedAndLookedAt() throws Exception {
    begin();
    assertEquals("Hello, March", view().journey().name());
    assertEquals(3, view().figures().active());
    assertEquals(2, view().journey().rules().branches().size());
    assertTrue(says("Say hello"));
    assertTrue(says("3 to do now"));
    FxThread.run(() -> model.pause(model.openedProperty().get().orElseThrow().journey()));
    Toolkit.settle();
    assertTrue(says("Paused"));
    FxThread.run(() -> model.resume(model.openedProperty().get().orElseThrow().journey()));
    Toolkit.settle();
    turn(JourneyPart.LOG);
    focus("journey-log");
    assertEquals(
        5, FxThread.call(() -> ((TableView<?>) scene().lookup("#journey-log")).getItems().size()));
    press(KeyCode.ESCAPE);
    assertTrue(says("Hello, March"));
    assertFalse(FxThread.call(() -> model.openedProperty().get().isPresent()));
    focus("journey-" + store.services.reading().cards(Monitor.NONE).getFirst().journey().id());
    press(KeyCode.ENTER);
    assertEquals("Hello, March", view().journey().name());
  }

  @Test
  void aCustomerIsOpenedAndTakenOut() throws Exception {
    begin();
    turn(JourneyPart.PEOPLE);
    focus("journey-people");
    FxThread.run(
        () -> ((TableView<?>) scene().lookup("#journey-people")).getSelectionModel().select(0));
    press(KeyCode.ENTER);
    assertEquals(1, opened.size());
    press(KeyCode.DELETE);
    assertEquals(2, view().figures().active());
    assertEquals(1, view().figures().ended());
  }

  @Test
  void customersArePastedAndLetInByHandAndTakenBack() throws Exception {
    begin();
    turn(JourneyPart.PEOPLE);
    focus("journey-people");
    press(KeyCode.I);
    FxThread.run(
        () ->
            model.entry().formProperty().get().orElseThrow().audience().kind(AudienceKind.PASTED));
    FxThread.run(
        () ->
            model
                .entry()
                .formProperty()
                .get()
                .orElseThrow()
                .audience()
                .pasted("Guest 4\nGuest 1\nStranger"));
    FxThread.run(() -> model.entry().count());
    Toolkit.settle();
    assertTrue(says("1 customer will get in"));
    assertTrue(says("1 customer is under way in it already"));
    assertTrue(says("Stranger"));
    focus("form-keep");
    press(KeyCode.SPACE);
    assertEquals(4, view().figures().active());
    JourneyNews done = model.newsProperty().get().orElseThrow();
    assertEquals(JourneyNews.What.LET_IN, done.what());
    FxThread.run(() -> done.undo().orElseThrow().run());
    Toolkit.settle();
    assertEquals(3, view().figures().active());
  }

  @Test
  void rulesAreChangedAndWhatIsWrongIsSaid() throws Exception {
    begin();
    turn(JourneyPart.RULES);
    FxThread.run(() -> ((TextField) scene().lookup("#journeys-rule-window")).setText("many"));
    focus("journey-save");
    press(KeyCode.SPACE);
    assertTrue(says("A whole number of days from 1 to 90."));
    FxThread.run(() -> ((TextField) scene().lookup("#journeys-rule-window")).setText("14"));
    focus("add-branch");
    press(KeyCode.SPACE);
    assertTrue(says("At \"Send the guide\": has ordered → leave the step out"));
    focus("journey-save");
    press(KeyCode.SPACE);
    assertEquals(14, view().journey().rules().windowDays());
    assertEquals(3, view().journey().rules().branches().size());
  }
}
