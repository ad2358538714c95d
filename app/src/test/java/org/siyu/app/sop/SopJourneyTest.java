package org.siyu.app.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopImport;
import org.siyu.core.sop.SopTemplate;

/// Templates by keys alone, in both languages, on a real store.
@ExtendWith(Toolkit.class)
class SopJourneyTest {
  private static final SopId MEMBER_DAY = SopId.shipped("member-day");

  @TempDir Path folder;
  private Optional<SopWindow> opened = Optional.empty();

  @AfterEach
  void close() {
    opened.ifPresent(SopWindow::close);
  }

  private SopWindow open(Language language) throws Exception {
    SopStore store = new SopStore(folder);
    SopWindow window = FxThread.call(() -> new SopWindow(store, new TestShell(language)));
    opened = Optional.of(window);
    FxThread.run(window::show);
    Toolkit.settle();
    return window;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aShippedTemplateIsOpenedChangedSavedAndTakenBack(Language language) throws Exception {
    SopWindow window = open(language);
    window.focus("sop-card-member-day");
    window.press(KeyCode.ENTER);
    assertEquals(MEMBER_DAY, window.model.openedProperty().get().orElseThrow().entry().id());

    window.turn(SopPage.STEPS);
    window.focus("sop-steps");
    window.press(KeyCode.HOME);
    window.press(KeyCode.RIGHT, KeyCode.ALT);
    assertEquals(-13, window.day("goal"));
    window.press(KeyCode.DOWN, KeyCode.ALT);
    assertEquals("goal", window.draft().steps().get(1).key());
    window.press(KeyCode.ENTER);
    window.press(KeyCode.A, KeyCode.CONTROL);
    window.type("Goal and funnel");
    window.press(KeyCode.ENTER);
    assertEquals("Goal and funnel", window.draft().step("goal").orElseThrow().title());

    FxThread.run(() -> window.model.save("tighter"));
    Toolkit.settle();
    assertEquals(2, window.versions(MEMBER_DAY).size());
    assertEquals("tighter", window.versions(MEMBER_DAY).getFirst().note());
    window.turn(SopPage.VERSIONS);
    assertTrue(window.says("tighter"));
    assertTrue(window.says("Goal and funnel"));

    FxThread.run(() -> window.model.undo(window.model.newsProperty().get().orElseThrow()));
    Toolkit.settle();
    assertEquals(1, window.versions(MEMBER_DAY).size());
    assertEquals(-13, window.day("goal"), "what was taken back can be saved again");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void onTheTimelineKeysMoveStepsAndUndoBringsThemBack(Language language) throws Exception {
    SopWindow window = open(language);
    FxThread.run(() -> window.model.open(MEMBER_DAY));
    window.turn(SopPage.TIMELINE);
    window.focus("sop-bar-tease");
    window.press(KeyCode.LEFT, KeyCode.ALT);
    window.press(KeyCode.LEFT, KeyCode.ALT);
    assertEquals(-5, window.day("tease"));
    assertTrue(FxThread.call(() -> window.root().lookup("#sop-bar-tease").isFocused()));
    window.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(-3, window.day("tease"), "moves in a row are one step back");
    window.press(KeyCode.Y, KeyCode.CONTROL);
    assertEquals(-5, window.day("tease"));
    window.press(KeyCode.ESCAPE);
    assertTrue(window.model.openedProperty().get().isEmpty());
    assertTrue(window.says(window.word("sop.card.unsaved")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aStepIsDraggedToAnotherDayAndUndone(Language language) throws Exception {
    SopWindow window = open(language);
    FxThread.run(() -> window.model.open(MEMBER_DAY));
    window.turn(SopPage.TIMELINE);
    window.drag("sop-bar-tease", -2);
    assertEquals(-5, window.day("tease"));
    assertTrue(window.model.rows().editedProperty().get().isEmpty(), "a drag opens nothing");
    window.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(-3, window.day("tease"));
    window.drag("sop-bar-tease", 0);
    assertEquals(-3, window.day("tease"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatAStepWaitsForIsAnArrowAndAWarningLeadsToIt(Language language) throws Exception {
    SopWindow window = open(language);
    FxThread.run(() -> window.model.open(MEMBER_DAY));
    window.turn(SopPage.TIMELINE);
    String before = window.draft().step("tease").orElseThrow().dependsOn().getFirst();
    assertTrue(window.shows("sop-arrow-" + before + "-tease"));
    assertFalse(window.shows("sop-warning-tease"));
    FxThread.run(() -> window.model.shift("tease", -9));
    Toolkit.settle();
    window.focus("sop-warning-tease");
    window.press(KeyCode.SPACE);
    assertTrue(FxThread.call(() -> window.root().lookup("#sop-bar-tease").isFocused()));
    window.turn(SopPage.STEPS);
    window.focus("sop-warning-tease");
    window.press(KeyCode.SPACE);
    window.press(KeyCode.RIGHT, KeyCode.ALT);
    assertEquals(-11, window.day("tease"), "the row of the step is chosen");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWrongFieldIsToldAndTheRowStaysOpen(Language language) throws Exception {
    SopWindow window = open(language);
    FxThread.run(() -> window.model.open(MEMBER_DAY));
    window.turn(SopPage.STEPS);
    window.focus("sop-steps");
    window.press(KeyCode.N);
    assertTrue(window.model.rows().editedProperty().get().orElseThrow().isNew());
    window.press(KeyCode.ENTER, KeyCode.CONTROL);
    assertTrue(window.model.rows().editedProperty().get().isPresent());
    assertTrue(window.says(window.word("problem.sop.blank")));
    window.type("Call back");
    window.press(KeyCode.ENTER, KeyCode.CONTROL);
    assertTrue(window.model.rows().editedProperty().get().isEmpty());
    assertEquals("Call back", window.draft().steps().getLast().title());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anOwnTemplateIsMadeFoundHiddenAndTakenBack(Language language) throws Exception {
    SopWindow window = open(language);
    assertEquals(15, window.model.count());
    FxThread.run(() -> window.model.begin("Spring", "Call"));
    Toolkit.settle();
    assertEquals("Spring", window.draft().name());
    FxThread.run(() -> window.model.duplicate());
    Toolkit.settle();
    assertEquals("Spring 2", window.draft().name());
    assertEquals(17, window.model.count());
    FxThread.run(
        () -> window.model.retire(window.model.openedProperty().get().orElseThrow().entry(), true));
    Toolkit.settle();
    assertEquals(16, window.model.count());
    FxThread.run(window.model::close);
    FxThread.run(() -> window.model.ask(query -> new SopQuery("spring", query.goals(), false)));
    Toolkit.settle();
    assertEquals(1, window.model.shownProperty().get().orElseThrow().size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFileIsLookedAtBeforeItIsTaken(Language language) throws Exception {
    SopWindow window = open(language);
    SopTemplate changed =
        window
            .store
            .services
            .templates()
            .named("member-day", window.language())
            .template()
            .withQuestions(List.of("Why?"));
    Path file = folder.resolve("changed.siyusop");
    window.store.services.exchange().export(changed, file);
    FxThread.run(() -> window.model.files().read(file));
    Toolkit.settle();
    assertTrue(window.says(window.word("sop.heading", window.word("sop.part.questions"), "Why?")));
    assertEquals(1, window.versions(MEMBER_DAY).size());
    FxThread.run(() -> window.model.files().take(SopImport.Take.VERSION));
    Toolkit.settle();
    assertEquals(2, window.versions(MEMBER_DAY).size());
    assertFalse(window.model.files().incomingProperty().get().isPresent());
  }
}
