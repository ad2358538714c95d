package org.siyu.app.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.ColourScheme;

/// The marks under a text by real keys in a real window.
@ExtendWith(Toolkit.class)
class MarkedTextAreaTest {
  private static final double NEAR = 1.5;

  private Stage stage;
  private MarkedTextArea text;
  private TextField after;

  @BeforeEach
  void open() throws Exception {
    FxThread.run(
        () -> {
          text = new MarkedTextArea(new Messages(Language.ENGLISH), "Text");
          after = new TextField();
        });
    stage = Toolkit.show(new VBox(text, after), ColourScheme.LIGHT, 360, 300);
    FxThread.run(() -> text.area().requestFocus());
  }

  @AfterEach
  void close() throws Exception {
    FxThread.run(stage::close);
  }

  private Scene scene() {
    return stage.getScene();
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
  }

  private static TextMark mark(int start, int end, String... substitutes) {
    return new TextMark(
        start, end, TextMark.Look.BLOCK, "Blocked", "Why", "Art. 9", List.of(substitutes));
  }

  private void show(String words, TextMark... marks) throws Exception {
    FxThread.run(
        () -> {
          text.text(words);
          text.show(List.of(marks));
        });
    Toolkit.settle();
  }

  private List<Bounds> places() throws Exception {
    return FxThread.call(
        () -> ((MarkLayer) text.layer()).pieces().stream().map(MarkLayer.Piece::place).toList());
  }

  private Optional<TextMark> explained() throws Exception {
    return FxThread.call(text::explained);
  }

  @Test
  void aMarkStandsUnderItsWords() throws Exception {
    show("The very best cream", mark(9, 13));
    Bounds alone = places().getFirst();
    show("The very best cream", mark(0, 13));
    Bounds whole = places().getFirst();
    assertEquals(whole.getMaxX(), alone.getMaxX(), NEAR);
    assertEquals(whole.getMinY(), alone.getMinY(), NEAR);
    assertTrue(whole.getMinX() < alone.getMinX());
  }

  @Test
  void aMarkOverALineBreakHasTwoParts() throws Exception {
    show("word ".repeat(30).strip(), mark(0, 149));
    assertTrue(places().size() > 2, "lines");
    assertTrue(places().get(1).getMinY() > places().getFirst().getMinY());
    assertEquals(places().getFirst().getMinX(), places().get(1).getMinX(), NEAR);
  }

  @Test
  void marksScrollWithTheTextAndAreDrawnInSightOnly() throws Exception {
    show("line\n".repeat(60), mark(0, 4), mark(250, 254));
    assertEquals(1, places().size());
    double before = places().getFirst().getMinY();
    FxThread.run(() -> text.area().setScrollTop(8));
    Toolkit.settle();
    assertEquals(before - 8, places().getFirst().getMinY(), NEAR);
    FxThread.run(() -> text.area().setScrollTop(900));
    Toolkit.settle();
    assertEquals(
        250, FxThread.call(() -> ((MarkLayer) text.layer()).pieces().getFirst().mark()).start());
  }

  @Test
  void keysGoFromMarkToMarkAndReplaceOne() throws Exception {
    show("best of the best", mark(0, 4, "good", "fine"), mark(12, 16, "well-liked"));
    press(KeyCode.F8);
    assertEquals(Optional.of(0), explained().map(TextMark::start));
    press(KeyCode.F8);
    assertEquals(Optional.of(12), explained().map(TextMark::start));
    press(KeyCode.F8);
    assertEquals(Optional.of(0), explained().map(TextMark::start), "round again");
    press(KeyCode.F8, KeyCode.SHIFT);
    assertEquals(Optional.of(12), explained().map(TextMark::start));
    press(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), explained());
    press(KeyCode.F8, KeyCode.SHIFT);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertEquals("fine of the best", text.text());
    assertEquals(List.of(12), text.marks().stream().map(TextMark::start).toList());
    FxThread.run(() -> text.area().undo());
    assertEquals("best of the best", text.text());
  }

  @Test
  void altEnterExplainsWhereTheCaretIsAndTypingGoesOn() throws Exception {
    show("The best cream", mark(4, 8, "good"));
    FxThread.run(() -> text.area().positionCaret(1));
    press(KeyCode.ENTER, KeyCode.ALT);
    assertEquals(Optional.empty(), explained());
    FxThread.run(() -> text.area().positionCaret(6));
    press(KeyCode.ENTER, KeyCode.ALT);
    assertTrue(explained().isPresent());
    Toolkit.type(scene(), "x");
    assertEquals("The bexst cream", text.text());
    assertEquals(Optional.empty(), explained());
    assertEquals(List.of(), text.marks());
  }

  @Test
  void aTextToReadIsNotReplaced() throws Exception {
    FxThread.run(() -> text.readOnly());
    show("best", mark(0, 4, "good"));
    press(KeyCode.F8);
    assertTrue(explained().isPresent());
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertEquals("best", text.text());
  }

  @Test
  void tabLeavesTheTextAndASingleLineStaysOne() throws Exception {
    FxThread.run(() -> text.singleLine());
    show("Spring");
    press(KeyCode.ENTER);
    Toolkit.type(scene(), "\r");
    assertFalse(text.text().contains("\n"));
    press(KeyCode.TAB);
    assertEquals(after, FxThread.call(() -> scene().getFocusOwner()));
  }
}
