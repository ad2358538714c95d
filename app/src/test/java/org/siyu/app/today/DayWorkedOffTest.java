package org.siyu.app.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.daysheet.DayImportViewModel;
import org.siyu.app.daysheet.ListEdit;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.Owner;
import org.siyu.core.daysheet.DayColumn;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKey;
import org.siyu.core.today.DayKind;
import org.siyu.core.today.DayUrgency;

/// A working day by keys alone, in the window of the sample: entries are opened, their words
/// copied, left out, put off and ticked off together; the list goes out and comes back.
@ExtendWith(Toolkit.class)
class DayWorkedOffTest {
  @TempDir Path folder;
  private final PreparedDialogs dialogs = new PreparedDialogs();
  private Optional<SampleWindow> opened = Optional.empty();

  @BeforeEach
  void open() throws Exception {
    opened = Optional.of(SampleWindow.open(folder, Language.ENGLISH, dialogs));
    promise("first", shown().day().now().plusMinutes(90));
    promise("second", shown().day().now().plusMinutes(91));
    window().go("customers");
    window().go("today");
  }

  @AfterEach
  void close() {
    opened.ifPresent(SampleWindow::close);
  }

  /// Somebody of the sample is promised an answer by who works here.
  private void promise(String note, LocalDateTime dueAt) throws Exception {
    Owner acting = new Owner(shown().acting().id(), shown().acting().name());
    Workbench workbench = window().program().workbench().orElseThrow();
    workbench
        .customerServices()
        .followUps()
        .create(
            workbench.customers().load(Monitor.NONE).rows().getFirst().id(),
            FollowUpKind.QUESTION,
            Optional.of(acting),
            dueAt,
            note);
  }

  @Test
  void theWordsOfAnEntryAreCopiedForOneCustomerAndForAllAsATable() throws Exception {
    DayEntry group =
        shown().day().entries().stream()
            .filter(entry -> entry.kind() == DayKind.JOURNEY_STEP)
            .filter(entry -> entry.subject().customers().size() > 1)
            .filter(entry -> !entry.subject().script().isEmpty())
            .findFirst()
            .orElseThrow();
    FxThread.run(() -> model().open(group));
    window().awaitQuiet();
    press("today-copy", KeyCode.SPACE);
    String one = clipboard();
    assertFalse(one.isBlank());
    assertFalse(one.contains("{nickname}"), one);
    press("today-copy-all", KeyCode.SPACE);
    assertEquals(
        group.subject().customers().size() + 1L, clipboard().lines().count(), "header and rows");
    assertTrue(clipboard().contains(one.lines().findFirst().orElseThrow()));
  }

  private static String clipboard() throws Exception {
    return FxThread.call(() -> Clipboard.getSystemClipboard().getString());
  }

  @Test
  void entriesAreLeftOutAndPutOffInTheDrawerAndTakenBack() throws Exception {
    DayEntry entry = own("first");
    open(entry);
    TextField reason =
        FxThread.call(
            () ->
                Nodes.all(window().root(), TextField.class).stream()
                    .filter(field -> says("today.entry.reason").equals(field.getPromptText()))
                    .findFirst()
                    .orElseThrow());
    FxThread.run(reason::requestFocus);
    Toolkit.type(window().shell().scene(), "asked elsewhere");
    assertEquals("asked elsewhere", FxThread.call(reason::getText));
    Toolkit.press(window().shell().scene(), KeyCode.ENTER);
    window().awaitQuiet();
    assertFalse(isOpen(entry));
    FxThread.run(model()::undoLatest);
    window().awaitQuiet();
    assertTrue(isOpen(entry));
  }

  @Test
  void aWholeSectionIsTickedOffAndTakenBackByKeys() throws Exception {
    DayUrgency soon = DayUrgency.SOON;
    assertTrue(shown().count(soon) >= 2);
    int before = shown().count(soon);
    DayEntry first = own("first");
    press("today-tick-" + soon.code(), KeyCode.SPACE);
    assertFalse(isOpen(first));
    Toolkit.press(window().shell().scene(), KeyCode.Z, KeyCode.CONTROL);
    window().awaitQuiet();
    assertEquals(before, shown().count(soon));
  }

  @Test
  void theListGoesOutIsFilledInAndComesBackByKeys() throws Exception {
    Path file = folder.resolve("day.xlsx");
    dialogs.files(file);
    choose("daysheet.menu.export");
    DayEntry entry = own("first");
    String id = DayKey.of(entry, Optional.empty()).text();
    ListEdit.edit(
        file,
        sheet -> {
          Row row = ListEdit.row(sheet, id);
          ListEdit.write(row, DayColumn.RESULT, "Done");
        });
    dialogs.files(file);
    choose("daysheet.menu.import");
    DayImportViewModel imports = window().program().screens().orElseThrow().today().imports();
    assertEquals(1, imports.review().orElseThrow().lines().size());
    assertEquals("daysheet-first", focused());
    Toolkit.press(window().shell().scene(), KeyCode.ENTER, KeyCode.CONTROL);
    window().awaitQuiet();
    assertEquals(DayImportViewModel.State.DONE, imports.state());
    Toolkit.press(window().shell().scene(), KeyCode.Z, KeyCode.CONTROL);
    window().awaitQuiet();
    assertEquals(DayImportViewModel.State.UNDONE, imports.state());
    Toolkit.press(window().shell().scene(), KeyCode.SPACE);
    window().awaitQuiet();
    assertEquals("today", window().shell().desk().navigation().current());
    assertTrue(isOpen(entry));
  }

  @Test
  void whatFellDueWhileTheWindowWasClosedIsToldOnceAndPutAway() throws Exception {
    LocalDateTime now = shown().day().now();
    assertEquals(Optional.empty(), model().absenceProperty().get());
    Member colleague =
        shown().day().members().stream()
            .filter(member -> !member.id().equals(shown().acting().id()))
            .findFirst()
            .orElseThrow();
    DayServices services = window().program().workbench().orElseThrow().today();
    services.store().opened(colleague.id(), now.minusDays(400));
    FxThread.run(() -> window().program().screens().orElseThrow().acting().workAs(colleague));
    window().awaitQuiet();
    window().go("customers");
    window().go("today");
    assertEquals(colleague.id(), shown().acting().id());
    assertTrue(model().absenceProperty().get().orElseThrow().count() > 0);
    assertTrue(
        Nodes.says(window().root(), says("today.absence.show")), "the banner is on the page");
    FxThread.run(model()::dismissAbsence);
    window().awaitQuiet();
    assertFalse(Nodes.says(window().root(), says("today.absence.show")));
    window().go("customers");
    window().go("today");
    assertEquals(Optional.empty(), model().absenceProperty().get());
    assertTrue(services.store().lastOpen(colleague.id()).orElseThrow().isAfter(now.minusDays(1)));
  }

  private void open(DayEntry entry) throws Exception {
    FxThread.run(() -> model().open(entry));
    window().awaitQuiet();
  }

  private void press(String id, KeyCode key) throws Exception {
    FxThread.run(
        () ->
            Nodes.visible(window().root())
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
    Toolkit.press(window().shell().scene(), key);
    window().awaitQuiet();
  }

  /// Chooses from the menu beside the title.
  private void choose(String key) throws Exception {
    Node more = Nodes.saying(window().view(), says("widget.more"));
    FxThread.run(
        () -> {
          ((Button) more).fire();
          Window.getWindows().stream()
              .filter(ContextMenu.class::isInstance)
              .map(ContextMenu.class::cast)
              .flatMap(menu -> menu.getItems().stream())
              .filter(item -> says(key).equals(item.getText()))
              .findFirst()
              .orElseThrow()
              .fire();
        });
    window().awaitQuiet();
  }

  private String focused() throws Exception {
    return FxThread.call(
        () ->
            Optional.ofNullable(window().shell().scene().getFocusOwner())
                .map(Node::getId)
                .orElse(""));
  }

  private String says(String key) {
    return window().shell().desk().messages().text(key);
  }

  private DayEntry own(String note) {
    return shown().day().entries().stream()
        .filter(entry -> entry.kind() == DayKind.FOLLOW_UP)
        .filter(entry -> entry.subject().context().equals(note))
        .findFirst()
        .orElseThrow();
  }

  private boolean isOpen(DayEntry entry) {
    return shown().day().entry(entry.id()).isPresent();
  }

  private DayViewModel.Shown shown() {
    return model().shownProperty().get().orElseThrow();
  }

  private DayViewModel model() {
    return window().program().screens().orElseThrow().today().day();
  }

  private SampleWindow window() {
    return opened.orElseThrow();
  }
}
