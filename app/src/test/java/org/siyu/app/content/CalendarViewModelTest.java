package org.siyu.app.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ReviewAction;

@Execution(ExecutionMode.CONCURRENT)
class CalendarViewModelTest {
  private static final LocalDateTime NOW = CalendarStore.NOW;

  @TempDir Path folder;
  private CalendarStore store;
  private CalendarViewModel model;

  @BeforeEach
  void open() {
    store = new CalendarStore(folder);
    model = new CalendarViewModel(store.services, new DirectTasks());
    model.refresh();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> shown() {
    return model.page().rows().stream().map(ContentRow::title).toList();
  }

  private PlanEdits.Done done() {
    return model.edits().doneProperty().get().orElseThrow();
  }

  @Test
  void onlyTheDaysInSightAreRead() {
    store.plan("March", NOW);
    store.plan("April’s end", NOW.plusDays(45));
    model.refresh();
    assertEquals(List.of("March"), shown());
    model.turn(1);
    assertEquals(LocalDate.of(2026, 4, 11), model.day());
    assertEquals(List.of("April’s end"), shown());
    model.show(CalendarMode.DAY);
    assertEquals(List.of(), shown());
    model.show(CalendarMode.LANES, NOW.toLocalDate());
    assertEquals(List.of("March"), shown());
    assertEquals(LocalDate.of(2025, 12, 29), model.page().days().first());
  }

  @Test
  void whatLastsIsOnEachOfItsDays() {
    store.plan("Late show", "live", LocalDateTime.of(2026, 3, 13, 23, 0), 120);
    store.plan("Until midnight", "live", LocalDateTime.of(2026, 3, 20, 23, 0), 60);
    model.refresh();
    assertEquals(1, model.page().on(LocalDate.of(2026, 3, 13)).size());
    assertEquals(1, model.page().on(LocalDate.of(2026, 3, 14)).size());
    assertEquals(1, model.page().on(LocalDate.of(2026, 3, 20)).size());
    assertEquals(0, model.page().on(LocalDate.of(2026, 3, 21)).size());
  }

  @Test
  void aMoveIsTakenBackAndDoneAgain() {
    ContentItem item = store.plan("Tips", NOW);
    model.refresh();
    model.edits().shift(Set.of(item.id()), Duration.ofDays(2));
    assertEquals(NOW.plusDays(2), store.start(item));
    assertEquals(PlanEdits.What.MOVED, done().what());
    assertTrue(done().canBeUndone());
    model.edits().undo();
    assertEquals(NOW, store.start(item));
    model.edits().redo();
    assertEquals(NOW.plusDays(2), store.start(item));
    model.edits().undo();
    assertEquals(NOW, store.start(item));
    assertFalse(model.edits().canUndo());
  }

  @Test
  void anOfferToUndoIsOverOnceSomethingElseWasDone() {
    ContentItem item = store.plan("Tips", NOW);
    model.refresh();
    model.edits().shift(Set.of(item.id()), Duration.ofDays(1));
    PlanEdits.Done first = done();
    model.edits().shift(Set.of(item.id()), Duration.ofDays(1));
    model.edits().undo(first);
    assertEquals(NOW.plusDays(2), store.start(item));
  }

  @Test
  void ofSeveralThosePublishedAreLeftAloneAndToldOf() {
    ContentItem out = store.publish(store.plan("Out", NOW));
    ContentItem draft = store.plan("Draft", NOW);
    model.refresh();
    model.selectAll();
    model.edits().shift(model.selection(), Duration.ofDays(1));
    assertEquals(NOW, store.start(out));
    assertEquals(NOW.plusDays(1), store.start(draft));
    assertEquals(1, done().count());
    assertEquals(ContentProblem.ALREADY_PUBLISHED, done().skipped().getFirst().code());
  }

  @Test
  void whatIsSelectedOutOfSightIsNotRemoved() {
    ContentItem item = store.plan("Tips", NOW);
    model.refresh();
    model.select(List.of(item.id()));
    model.go(LocalDate.of(2026, 8, 1));
    model.remove();
    assertEquals(List.of("Tips"), store.titles());
    model.goToday();
    model.remove();
    assertEquals(List.of(), store.titles());
    model.edits().undo();
    assertEquals(List.of("Tips"), store.titles());
  }

  @Test
  void aDraftSaysAtItsFieldsWhatIsWrong() {
    model.draft(NOW);
    DraftForm form = model.draftProperty().get().orElseThrow();
    model.keepDraft();
    assertEquals(DraftForm.Field.TITLE, form.refusalProperty().get().orElseThrow().field());
    form.title("x".repeat(201));
    model.keepDraft();
    assertEquals(
        ContentProblem.TOO_LONG,
        form.refusalProperty().get().orElseThrow().problem().orElseThrow().code());
    form.title("New arrivals");
    form.time("25:00");
    model.keepDraft();
    assertEquals(DraftForm.Field.TIME, form.refusalProperty().get().orElseThrow().field());
    form.time("2030");
    form.minutes("99999");
    model.keepDraft();
    assertEquals(DraftForm.Field.MINUTES, form.refusalProperty().get().orElseThrow().field());
    form.minutes("90");
    model.keepDraft();
    assertEquals(Optional.empty(), model.draftProperty().get());
    ContentRow kept = model.page().rows().getFirst();
    assertEquals("New arrivals", kept.title());
    assertEquals(LocalDateTime.of(2026, 3, 11, 20, 30), kept.plan().start());
    assertEquals(90, kept.plan().minutes());
    assertEquals(Optional.of(store.author.id()), kept.owner());
  }

  @Test
  void aDraftTakesOverWhatIsFilteredBy() {
    model.ask(query -> query.withChannels(Set.of("live")).withTiers(Set.of("active")));
    model.draft();
    DraftForm form = model.draftProperty().get().orElseThrow();
    assertEquals("live", form.channel());
    assertEquals(Set.of("active"), form.tiers());
    assertEquals("11:00", form.time(), "the next half hour of today");
  }

  @Test
  void aWeekIsCopiedAsDrafts() {
    store.plan("Mon", LocalDateTime.of(2026, 3, 9, 9, 0));
    store.publish(store.plan("Sun", LocalDateTime.of(2026, 3, 15, 9, 0)));
    model.refresh();
    model
        .edits()
        .copyPeriod(CalendarMode.WEEK, LocalDate.of(2026, 3, 11), LocalDate.of(2026, 3, 19));
    assertEquals(2, done().count());
    List<ContentRow> copies = model.page().on(LocalDate.of(2026, 3, 22));
    assertEquals(ContentStatus.DRAFT, copies.getFirst().status());
    model.edits().undo();
    assertEquals(2, store.titles().size());
  }

  @Test
  void filtersNarrowDownWhatIsInSight() {
    store.plan("One", "live", NOW, 60);
    store.plan("Two", "moments", NOW, 0);
    model.refresh();
    model.ask(query -> query.withChannels(Set.of("live")));
    assertEquals(List.of("One"), shown());
    model.clearFilters();
    model.ask(query -> query.withText("two"));
    assertEquals(List.of("Two"), shown());
  }

  @Test
  void aStepThatReviewForbidsIsToldOf() {
    ContentItem item = store.plan("Tips", NOW);
    model.refresh();
    model.edits().step(model.page().rows().getFirst(), new ReviewAction.Submit(""));
    assertEquals(ContentStatus.SELF_CHECK, store.status(item));
    model.edits().step(model.page().rows().getFirst(), new ReviewAction.PassSelfCheck(""));
    model.edits().step(model.page().rows().getFirst(), new ReviewAction.Approve(""));
    assertEquals(ContentStatus.CROSS_REVIEW, store.status(item));
    assertEquals(0, done().count());
    assertEquals(ContentProblem.AUTHOR_CANNOT_REVIEW, done().skipped().getFirst().code());
  }

  @Test
  void aStepIsTakenBackAndDoneAgain() {
    ContentItem item = store.plan("Tips", NOW);
    model.refresh();
    model.edits().step(model.page().rows().getFirst(), new ReviewAction.Submit(""));
    model.edits().undo(done());
    assertEquals(ContentStatus.DRAFT, store.status(item));
    model.edits().redo();
    assertEquals(ContentStatus.SELF_CHECK, store.status(item));
    store.services.members().act(store.colleague.id());
    model.edits().undo();
    assertEquals(ContentStatus.SELF_CHECK, store.status(item));
    assertEquals(ContentProblem.CANNOT_BE_TAKEN_BACK, done().skipped().getFirst().code());
  }

  @Test
  void tabbingGoesThroughTheDayAndOut() {
    store.plan("Second", NOW.plusHours(1));
    store.plan("First", NOW);
    model.refresh();
    assertTrue(model.walk(1));
    assertEquals("First", model.single().orElseThrow().title());
    assertTrue(model.walk(1));
    assertEquals("Second", model.single().orElseThrow().title());
    assertFalse(model.walk(1));
    assertTrue(model.single().isEmpty());
  }

  @Test
  void aViewIsSavedUnderANameAndComesBack() {
    model.show(CalendarMode.BOARD);
    model.ask(query -> query.withChannels(Set.of("live")));
    model.views().save("Live shows");
    model.show(CalendarMode.MONTH);
    model.clearFilters();
    model.views().open(model.views().views().getFirst());
    assertEquals(CalendarMode.BOARD, model.mode());
    assertEquals(Set.of("live"), model.query().channels());
    model.views().remove(model.views().views().getFirst());
    assertTrue(model.views().views().isEmpty());
  }

  @Test
  void aDayTellsItsFestivalAndWhereTheRhythmIsNotKept() {
    LocalDate womensDay = LocalDate.of(2026, 3, 8);
    assertFalse(model.page().facts(womensDay).orElseThrow().festivals().isEmpty());
    assertTrue(model.page().isFree(womensDay));
    assertFalse(model.page().findings(NOW.toLocalDate()).isEmpty(), "nothing is planned");
    model.ask(query -> query.withChannels(Set.of("live")));
    assertTrue(model.page().findings(NOW.toLocalDate()).isEmpty(), "not all is in sight");
  }
}
