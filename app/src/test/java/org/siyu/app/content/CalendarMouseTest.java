package org.siyu.app.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;

/// What the mouse does in the calendar, with the events of a window.
@ExtendWith(Toolkit.class)
class CalendarMouseTest {
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

  private Node day(LocalDate day) throws Exception {
    return FxThread.call(
        () ->
            Nodes.visible(calendar.root())
                .filter(DayCell.class::isInstance)
                .filter(
                    cell -> ((DayCell) cell).sight().filter(s -> s.day().equals(day)).isPresent())
                .findFirst()
                .orElseThrow());
  }

  private HourPane hours() throws Exception {
    return FxThread.call(() -> Nodes.all(calendar.root(), HourPane.class).getFirst());
  }

  /// The middle of the half hour that begins then.
  private Point2D at(LocalDateTime moment) throws Exception {
    HourPane hours = hours();
    return FxThread.call(
        () -> {
          var place = hours.where(moment);
          return new Point2D(place.getCenterX(), place.getCenterY());
        });
  }

  @Test
  void anItemIsDraggedToAnotherDayAndKeepsItsTime() throws Exception {
    ContentItem item = calendar.store.plan("Tips", NOW);
    calendar.refresh();
    LocalDate friday = LocalDate.of(2026, 3, 13);
    calendar.drag(calendar.middle(calendar.item("Tips")), calendar.middle(day(friday)));
    assertTrue(
        day(friday).getPseudoClassStates().stream()
            .anyMatch(state -> state.getPseudoClassName().equals("target")));
    calendar.up();
    assertEquals(NOW.plusDays(2), calendar.store.start(item));
    assertEquals(
        List.of(calendar.word("content.done.moved-one", "Tips", "Mar 13 10:30")),
        calendar.toasts());
    calendar.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(NOW, calendar.store.start(item));
  }

  @Test
  void escapeLetsADraggedItemBe() throws Exception {
    ContentItem item = calendar.store.plan("Tips", NOW);
    calendar.refresh();
    calendar.drag(
        calendar.middle(calendar.item("Tips")), calendar.middle(day(LocalDate.of(2026, 3, 13))));
    calendar.press(KeyCode.ESCAPE);
    calendar.up();
    assertEquals(NOW, calendar.store.start(item));
    assertTrue(
        Nodes.visible(calendar.root())
            .noneMatch(node -> node.getStyleClass().contains("plan-ghost")));
  }

  @Test
  void allThatAreSelectedGoAsFar() throws Exception {
    ContentItem one = calendar.store.plan("One", NOW);
    ContentItem other = calendar.store.plan("Other", NOW.plusDays(1));
    calendar.refresh();
    FxThread.run(() -> calendar.model.select(Set.of(one.id(), other.id())));
    // the bar for several comes and takes room
    Toolkit.settle();
    calendar.drag(
        calendar.middle(calendar.item("One")), calendar.middle(day(LocalDate.of(2026, 3, 12))));
    calendar.up();
    assertEquals(NOW.plusDays(1), calendar.store.start(one));
    assertEquals(NOW.plusDays(2), calendar.store.start(other));
  }

  @Test
  void aClickSelectsAndADoubleClickOpens() throws Exception {
    ContentItem item = calendar.store.plan("Tips", NOW);
    calendar.refresh();
    Point2D place = calendar.middle(calendar.item("Tips"));
    calendar.click(place);
    assertEquals(Set.of(item.id()), calendar.model.selection());
    assertEquals(List.of(), calendar.opened);
    calendar.click(place);
    assertEquals(List.of(item.id()), calendar.opened);
  }

  @Test
  void inTheWeekAnItemIsDraggedToAnHourAndStretched() throws Exception {
    ContentItem item = calendar.store.plan("Show", "live", NOW, 60);
    calendar.view(CalendarMode.WEEK);
    calendar.refresh();
    Node block = calendar.item("Show");
    Point2D grabbed = FxThread.call(() -> block.localToScene(20, 8));
    Point2D half = at(LocalDateTime.of(2026, 3, 13, 12, 0));
    calendar.drag(grabbed, half);
    calendar.up();
    assertEquals(LocalDateTime.of(2026, 3, 13, 12, 0), calendar.store.start(item));
    Node moved = calendar.item("Show");
    Point2D edge =
        FxThread.call(() -> moved.localToScene(20, moved.getBoundsInLocal().getHeight() - 3));
    double halfAnHour = at(LocalDateTime.of(2026, 3, 13, 12, 30)).getY() - half.getY();
    calendar.drag(edge, edge.add(0, halfAnHour));
    calendar.up();
    assertEquals(90, calendar.store.read(item).plan().minutes());
    calendar.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(60, calendar.store.read(item).plan().minutes());
  }

  @Test
  void aClickIntoAnEmptyHourBeginsAnItemThere() throws Exception {
    calendar.view(CalendarMode.WEEK);
    calendar.click(at(LocalDateTime.of(2026, 3, 12, 11, 0)));
    DraftForm form = calendar.model.draftProperty().get().orElseThrow();
    assertEquals(LocalDateTime.of(2026, 3, 12, 11, 0), form.start().orElseThrow());
    calendar.type("Evening class");
    calendar.press(KeyCode.ENTER);
    assertEquals(List.of("Evening class"), calendar.store.titles());
  }

  @Test
  void aCardGoesToTheNextColumnAndNotBeyond() throws Exception {
    ContentItem item = calendar.store.plan("Tips", NOW);
    calendar.view(CalendarMode.BOARD);
    calendar.refresh();
    List<Node> columns =
        FxThread.call(
            () ->
                Nodes.visible(calendar.root())
                    .filter(node -> node.getStyleClass().contains("board-column"))
                    .toList());
    calendar.drag(calendar.middle(calendar.item("Tips")), calendar.middle(columns.get(2)));
    assertTrue(Nodes.says(calendar.root(), calendar.word("content.board.steps")));
    calendar.up();
    assertEquals(ContentStatus.DRAFT, calendar.store.status(item));
    calendar.drag(calendar.middle(calendar.item("Tips")), calendar.middle(columns.get(1)));
    calendar.up();
    assertEquals(ContentStatus.SELF_CHECK, calendar.store.status(item));
  }
}
