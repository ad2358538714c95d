package org.siyu.app.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ResultMeasure;

/// The calendar by keys alone.
@ExtendWith(Toolkit.class)
class CalendarJourneyTest {
  private static final LocalDateTime NOW = CalendarStore.NOW;

  @TempDir Path folder;
  private CalendarWindow calendar;

  @BeforeEach
  void open() throws Exception {
    calendar = CalendarWindow.open(folder);
  }

  @AfterEach
  void close() {
    calendar.close();
  }

  private LocalDate day() {
    return calendar.model.day();
  }

  @Test
  void anItemIsPlannedMovedOpenedAndRemoved() throws Exception {
    assertTrue(Nodes.says(calendar.root(), calendar.word("content.empty")));
    calendar.press(KeyCode.RIGHT);
    calendar.press(KeyCode.DOWN);
    assertEquals(LocalDate.of(2026, 3, 19), day());
    calendar.press(KeyCode.N);
    calendar.press(KeyCode.ENTER);
    assertTrue(Nodes.says(calendar.root(), calendar.word("problem.content.blank")));
    calendar.type("Spring skin");
    calendar.press(KeyCode.TAB);
    assertTrue(calendar.scene().getFocusOwner() instanceof ComboBox, "on to the next field");
    calendar.press(KeyCode.TAB, KeyCode.SHIFT);
    calendar.press(KeyCode.ENTER);
    assertEquals(List.of("Spring skin"), calendar.store.titles());
    calendar.press(KeyCode.TAB);
    assertEquals("Spring skin", calendar.model.single().orElseThrow().title());
    calendar.press(KeyCode.LEFT, KeyCode.ALT);
    assertEquals(LocalDate.of(2026, 3, 18), day());
    calendar.press(KeyCode.DOWN, KeyCode.ALT);
    assertEquals(LocalDate.of(2026, 3, 25), calendar.model.selected().getFirst().plan().day());
    calendar.press(KeyCode.Z, KeyCode.CONTROL);
    calendar.press(KeyCode.Y, KeyCode.CONTROL);
    assertEquals(LocalDate.of(2026, 3, 25), calendar.model.selected().getFirst().plan().day());
    calendar.press(KeyCode.ENTER);
    assertEquals(1, calendar.opened.size());
    calendar.press(KeyCode.DELETE);
    assertEquals(List.of(), calendar.store.titles());
    calendar.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(List.of("Spring skin"), calendar.store.titles());
  }

  @Test
  void keysTurnPeriodsAndViews() throws Exception {
    calendar.press(KeyCode.PAGE_DOWN);
    assertEquals(LocalDate.of(2026, 4, 11), day());
    calendar.press(KeyCode.HOME);
    assertEquals(LocalDate.of(2026, 4, 6), day());
    calendar.press(KeyCode.END);
    assertEquals(LocalDate.of(2026, 4, 12), day());
    calendar.press(KeyCode.W);
    assertEquals(CalendarMode.WEEK, calendar.model.mode());
    calendar.press(KeyCode.PAGE_UP);
    assertEquals(LocalDate.of(2026, 4, 5), day());
    calendar.press(KeyCode.T);
    assertEquals(NOW.toLocalDate(), day());
    calendar.press(KeyCode.L);
    calendar.press(KeyCode.DOWN);
    calendar.press(KeyCode.ENTER);
    assertEquals(CalendarMode.WEEK, calendar.model.mode());
    assertEquals(1, calendar.model.query().channels().size());
  }

  @Test
  void inTheDayItemsAreMovedAndStretchedByQuarters() throws Exception {
    ContentItem item = calendar.store.plan("Show", "live", NOW, 60);
    calendar.press(KeyCode.D);
    calendar.refresh();
    calendar.press(KeyCode.DOWN);
    calendar.press(KeyCode.DOWN, KeyCode.ALT);
    assertEquals(NOW.plusMinutes(15), calendar.store.start(item));
    calendar.press(KeyCode.DOWN, KeyCode.ALT, KeyCode.SHIFT);
    assertEquals(75, calendar.store.read(item).plan().minutes());
    calendar.press(KeyCode.UP, KeyCode.ALT, KeyCode.SHIFT);
    calendar.press(KeyCode.UP, KeyCode.ALT, KeyCode.SHIFT);
    assertEquals(45, calendar.store.read(item).plan().minutes());
  }

  @Test
  void onTheBoardAnItemGoesOnAndIsToldWhyNot() throws Exception {
    ContentItem item = calendar.store.plan("Tips", NOW);
    calendar.press(KeyCode.B);
    calendar.refresh();
    calendar.press(KeyCode.DOWN);
    calendar.press(KeyCode.RIGHT, KeyCode.ALT);
    assertEquals(ContentStatus.SELF_CHECK, calendar.store.status(item));
    calendar.press(KeyCode.RIGHT, KeyCode.ALT);
    calendar.press(KeyCode.RIGHT, KeyCode.ALT);
    assertEquals(ContentStatus.CROSS_REVIEW, calendar.store.status(item));
    assertTrue(calendar.toasts().getLast().contains("林晓"));
  }

  @Test
  void inTheListKeysGoFromItemToItemAndToAnotherDayByTheSheet() throws Exception {
    calendar.store.plan("One", NOW);
    ContentItem two = calendar.store.plan("Two", NOW.plusDays(3));
    calendar.press(KeyCode.A);
    calendar.refresh();
    calendar.press(KeyCode.DOWN);
    calendar.press(KeyCode.DOWN);
    assertEquals(Optional.of(two.id()), calendar.model.single().map(row -> row.id()));
    assertEquals(LocalDate.of(2026, 3, 14), day());
    calendar.press(KeyCode.M, KeyCode.CONTROL);
    calendar.press(KeyCode.A, KeyCode.CONTROL);
    calendar.type("2026-03-20");
    calendar.press(KeyCode.ENTER);
    assertEquals(LocalDate.of(2026, 3, 20), calendar.store.start(two).toLocalDate());
  }

  @Test
  void theListShowsWhatCameOfAnItemInTheColumnsThatAreWanted() throws Exception {
    ContentItem item = calendar.store.publish(calendar.store.plan("Show", NOW));
    calendar
        .store
        .services
        .items()
        .edit(
            List.of(item.id()),
            new ContentEdit.WithResults(
                ContentResults.NONE
                    .with(ResultMeasure.REACH, OptionalLong.of(2000))
                    .with(ResultMeasure.OPENS, OptionalLong.of(500))));
    calendar.press(KeyCode.A);
    calendar.refresh();
    assertTrue(Nodes.says(calendar.root(), calendar.word("results.measure.reach")));
    assertTrue(Nodes.says(calendar.root(), "2,000"));
    assertTrue(Nodes.says(calendar.root(), "25.0%"));
    assertTrue(Nodes.says(calendar.root(), calendar.word("content.agenda.sum", "1", "1")));
    FxThread.run(() -> calendar.model.figuresProperty().set(Set.of(AgendaFigure.OPENS)));
    Toolkit.settle();
    assertFalse(Nodes.says(calendar.root(), "2,000"));
    assertTrue(Nodes.says(calendar.root(), "500"));
  }

  @Test
  void theKeyThatBeginsAnItemIsNotTypedIntoIt() throws Exception {
    calendar.strike(KeyCode.N);
    assertEquals("", calendar.model.draftProperty().get().orElseThrow().title());
    calendar.strike(KeyCode.X);
    assertEquals("x", calendar.model.draftProperty().get().orElseThrow().title());
  }

  @Test
  void turningMonthsMakesNoNewNodes() throws Exception {
    for (int day = 1; day <= 60; day++) {
      for (int item = 0; item < 6; item++) {
        calendar.store.plan(
            "Item " + item, LocalDateTime.of(2026, 3, 1, 9 + item, 0).plusDays(day));
      }
    }
    calendar.refresh();
    calendar.press(KeyCode.PAGE_DOWN);
    Set<Node> before = chips();
    calendar.press(KeyCode.PAGE_UP);
    calendar.press(KeyCode.PAGE_DOWN);
    assertEquals(before, chips());
    assertTrue(before.size() > 100, "days are filled");
  }

  private Set<Node> chips() throws Exception {
    return FxThread.call(
        () ->
            Nodes.visible(calendar.root())
                .filter(ItemChip.class::isInstance)
                .collect(Collectors.toSet()));
  }
}
