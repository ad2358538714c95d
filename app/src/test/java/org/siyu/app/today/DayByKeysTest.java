package org.siyu.app.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKind;

/// A day of the sample's, worked off with keys.
@ExtendWith(Toolkit.class)
class DayByKeysTest {
  @TempDir static Path folder;
  private static Optional<SampleWindow> opened = Optional.empty();

  @BeforeAll
  static void open() throws Exception {
    opened = Optional.of(SampleWindow.open(folder, Language.ENGLISH));
  }

  @AfterAll
  static void close() {
    opened.ifPresent(SampleWindow::close);
  }

  @Test
  void anEntryIsTickedOffWithDAndTakenBackWithControlZ() throws Exception {
    window().go("today");
    DayEntry entry =
        rows().stream().map(DayRow::entry).filter(this::canTick).findFirst().orElseThrow();
    focus(entry.id());
    press(KeyCode.D, false);
    assertFalse(isListed(entry.id()));
    press(KeyCode.Z, true);
    assertTrue(isListed(entry.id()));
  }

  @Test
  void arrowsMoveBetweenEntriesAndEnterLooksIntoOne() throws Exception {
    window().go("today");
    List<DayRow> rows = rows();
    focus(rows.getFirst().entry().id());
    press(KeyCode.DOWN, false);
    assertTrue(FxThread.call(() -> rows.get(1).hasKeyboard()));
    press(KeyCode.UP, false);
    press(KeyCode.ENTER, false);
    assertEquals(
        Optional.of(rows.getFirst().entry().id()),
        model().openedProperty().get().map(each -> each.entry().id()));
    assertTrue(FxThread.call(() -> window().shell().desk().drawer().openProperty().get()));
    window().resize(1000, 700);
    Toolkit.settle();
    assertTrue(nameWraps(), "beside the drawer of a small window names take several lines");
    window().resize(1440, 900);
    FxThread.run(() -> window().shell().desk().drawer().close());
    Toolkit.settle();
    assertFalse(nameWraps());
    assertEquals(Optional.empty(), model().openedProperty().get());
  }

  private boolean nameWraps() throws Exception {
    DayRow row = rows().getFirst();
    return FxThread.call(() -> ((Label) row.lookup(".strong")).isWrapText());
  }

  @Test
  void aFollowUpIsPutOffAndComesBackWithItsOldTime() throws Exception {
    window().go("today");
    DayEntry promise = first(entry -> entry.kind() == DayKind.FOLLOW_UP);
    LocalDate day = shown().day().now().toLocalDate().plusDays(5);
    FxThread.run(() -> model().later(promise, List.of(), day.atTime(LocalTime.NOON)));
    window().awaitQuiet();
    assertEquals(Optional.empty(), shown().day().entry(promise.id()));
    FxThread.run(() -> model().undoLatest());
    window().awaitQuiet();
    assertEquals(
        Optional.of(promise.deadline()), shown().day().entry(promise.id()).map(DayEntry::deadline));
  }

  @Test
  void allThatCanBeTickedIsTickedAtOnceAndTakenBackAtOnce() throws Exception {
    window().go("today");
    List<DayEntry> before = shown().day().of(shown().member());
    List<String> others = before.stream().filter(each -> !canTick(each)).map(DayEntry::id).toList();
    FxThread.run(() -> model().doneAll(before));
    window().awaitQuiet();
    assertEquals(others, shown().day().of(shown().member()).stream().map(DayEntry::id).toList());
    FxThread.run(() -> model().undoLatest());
    window().awaitQuiet();
    assertEquals(before.size(), shown().day().of(shown().member()).size());
  }

  @Test
  void anAlertIsTakenOverWithDAndClosedWithANoteInTheDrawer() throws Exception {
    window().go("today");
    DayEntry alert =
        rows().stream()
            .map(DayRow::entry)
            .filter(entry -> entry.kind() == DayKind.ALERT && entry.subject().canBeTicked())
            .findFirst()
            .orElseThrow();
    focus(alert.id());
    press(KeyCode.D, false);
    DayEntry taken = first(entry -> entry.id().equals(alert.id()));
    assertEquals(Optional.of(shown().acting().id()), taken.owner());
    assertFalse(taken.subject().canBeTicked(), "it is closed with a note now");
    FxThread.run(() -> model().skip(taken, List.of(), "Looked into"));
    window().awaitQuiet();
    assertFalse(isListed(alert.id()));
    press(KeyCode.Z, true);
    assertTrue(isListed(alert.id()));
  }

  private boolean canTick(DayEntry entry) {
    return entry.subject().canBeTickedWithOthers();
  }

  private DayEntry first(Predicate<DayEntry> wanted) {
    return shown().day().entries().stream().filter(wanted).findFirst().orElseThrow();
  }

  private DayViewModel.Shown shown() {
    return model().shownProperty().get().orElseThrow();
  }

  private DayViewModel model() {
    return window().program().screens().orElseThrow().today().day();
  }

  private static SampleWindow window() {
    return opened.orElseThrow();
  }

  private static List<DayRow> rows() throws Exception {
    return FxThread.call(() -> Nodes.all(window().root(), DayRow.class));
  }

  private static boolean isListed(String id) throws Exception {
    return rows().stream().anyMatch(row -> row.entry().id().equals(id));
  }

  private static void focus(String id) throws Exception {
    DayRow row =
        rows().stream().filter(each -> each.entry().id().equals(id)).findFirst().orElseThrow();
    FxThread.run(row::takeKeyboard);
  }

  private static void press(KeyCode key, boolean isControl) throws Exception {
    FxThread.run(
        () -> {
          Node target = window().shell().scene().getFocusOwner();
          Event.fireEvent(
              target == null ? window().root() : target,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, isControl, false, false));
        });
    window().awaitQuiet();
  }
}
