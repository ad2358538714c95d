package org.siyu.app.kpireview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.today.DayViewModel;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewAnswer;
import org.siyu.core.kpireview.ReviewFinding;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DaySubject;

/// Reviews by keys alone, in the whole window on the sample, and what was agreed in them on Today.
@ExtendWith(Toolkit.class)
class KpiReviewJourneyTest {
  @TempDir Path folder;
  private final PreparedDialogs dialogs = new PreparedDialogs();
  private SampleWindow window;

  @BeforeEach
  void open() throws Exception {
    window = SampleWindow.open(folder, Language.ENGLISH, dialogs);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private KpiReviewsViewModel model() {
    return window.program().screens().orElseThrow().kpi().reviews();
  }

  private ReviewDetail detail() throws Exception {
    return FxThread.call(() -> model().detailProperty().get().orElseThrow());
  }

  private Node node(String id) throws Exception {
    Node node = FxThread.call(() -> scene().lookup("#" + id));
    if (node == null) {
      throw new AssertionError("no " + id);
    }
    return node;
  }

  private void focus(String id) throws Exception {
    Node node = node(id);
    FxThread.run(node::requestFocus);
    window.awaitQuiet();
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    window.awaitQuiet();
  }

  private void type(String id, String text) throws Exception {
    focus(id);
    Toolkit.type(scene(), text);
    window.awaitQuiet();
  }

  private void push(String text) throws Exception {
    Node button = Nodes.saying(window.root(), text);
    FxThread.run(button::requestFocus);
    window.awaitQuiet();
    press(KeyCode.SPACE);
  }

  private String screen() throws Exception {
    return FxThread.call(() -> window.shell().desk().navigation().current());
  }

  @Test
  void aReviewIsPreparedAskedAfterHeldAndSentRound() throws Exception {
    window.go("kpi-reviews");
    focus("kpireview-list");
    press(KeyCode.HOME);
    press(KeyCode.ENTER);
    assertFalse(detail().review().isHeld());
    writes();
    answers();
    agrees();
    holds();
    sendsRound();
    keepsCase();
  }

  private void writes() throws Exception {
    int before = detail().review().findings().size();
    focus("kpireview-numbers");
    press(KeyCode.HOME);
    press(KeyCode.ENTER);
    Toolkit.type(scene(), "Fridays are too full");
    window.awaitQuiet();
    FxThread.run(() -> model().refresh(() -> {}));
    window.awaitQuiet();
    List<ReviewFinding> kept = detail().review().findings();
    assertEquals(before + 1, kept.size());
    assertEquals("Fridays are too full", kept.getLast().text().insight());
    assertEquals(
        Optional.of(detail().review().numbers().alarming().getFirst().indicator().code()),
        kept.getLast().indicator());
    type("kpireview-decisions", "At most 20 a day");
    press(KeyCode.S, KeyCode.CONTROL);
    assertEquals("At most 20 a day", detail().review().decisions());
    press(KeyCode.LEFT, KeyCode.ALT);
    assertEquals(Optional.empty(), FxThread.call(() -> model().detailProperty().get()));
    press(KeyCode.ENTER);
    assertEquals("At most 20 a day", detail().review().decisions(), "also after it was left");
  }

  private void answers() throws Exception {
    assertEquals(3, detail().unanswered());
    assertEquals(3, detail().earlier());
    assertEquals(3 + detail().agreed().size(), detail().open(), "earlier ones are open as well");
    ReviewDetail shown = detail();
    assertEquals(
        shown.asked().stream().filter(each -> each.item().isLate(shown.today())).count(),
        shown.late());
    push("Review held");
    assertTrue(Nodes.says(window.root(), "3 earlier action items have not been asked about yet."));
    focus("kpireview-done-0");
    press(KeyCode.SPACE);
    type("kpireview-reason-1", "No time");
    press(KeyCode.ENTER);
    focus("kpireview-open-2");
    press(KeyCode.SPACE);
    assertEquals(0, detail().unanswered());
    assertEquals(
        List.of(ReviewAnswer.Kind.DONE, ReviewAnswer.Kind.DROPPED, ReviewAnswer.Kind.STILL_OPEN),
        detail().asked().stream().map(each -> each.answer().orElseThrow().kind()).toList());
    push("Ask again");
    assertEquals(1, detail().unanswered());
    focus("kpireview-done-0");
    press(KeyCode.SPACE);
  }

  private void agrees() throws Exception {
    type("kpireview-action-title", "Spread the calls over the week");
    press(KeyCode.ENTER);
    assertEquals("Spread the calls over the week", detail().agreed().getFirst().title());
  }

  private void holds() throws Exception {
    dialogs.confirming(true).confirming(true);
    push("Review held");
    assertTrue(detail().review().isHeld());
    push("Undo");
    assertFalse(detail().review().isHeld());
    push("Review held");
    KpiReview held = detail().review();
    assertTrue(held.isHeld());
    assertEquals("At most 20 a day", held.decisions());
  }

  private void sendsRound() throws Exception {
    push("Copy for chat");
    String text = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(text.contains("Fridays are too full"), text);
    assertTrue(text.contains("Spread the calls over the week"), text);
    Path file = folder.resolve("minutes.xlsx");
    dialogs.files(file);
    push("Minutes");
    assertTrue(Files.size(file) > 5_000);
  }

  private void keepsCase() throws Exception {
    focus("kpireview-finding-case-" + (detail().review().findings().size() - 1));
    press(KeyCode.SPACE);
    assertEquals("library", screen());
    Node problem = node("cases-problem");
    String text = FxThread.call(() -> ((TextInputControl) problem).getText());
    assertTrue(text.endsWith("Fridays are too full"), text);
  }

  @Test
  void whatWasAgreedStandsOnTodayAndLeadsBack() throws Exception {
    window.go("today");
    DayViewModel day = window.program().screens().orElseThrow().today().day();
    List<DayEntry> agreed =
        FxThread.call(
            () ->
                day.shownProperty().get().orElseThrow().day().entries().stream()
                    .filter(
                        entry ->
                            entry.subject() instanceof DaySubject.Agreed(var item)
                                && item.source().kind() == ActionSource.Kind.KPI_REVIEW)
                    .toList());
    assertFalse(agreed.isEmpty(), "the sample has late ones");
    assertTrue(
        agreed.stream().allMatch(entry -> entry.subject().context().endsWith("复盘")),
        "named after their review");
    FxThread.run(() -> day.open(agreed.getFirst()));
    window.awaitQuiet();
    push("Where it was agreed");
    assertEquals("kpi-reviews", screen());
    assertTrue(detail().review().isHeld());
    assertTrue(
        detail().agreed().stream()
            .anyMatch(item -> item.title().equals(agreed.getFirst().subject().title())));
  }
}
