package org.siyu.app.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EditHistoryTest {
  private final EditHistory<String> history = new EditHistory<>("a");

  @Test
  void eachChangeIsAStepBackAndForth() {
    history.change("b", "");
    history.change("c", "");
    history.undo();
    assertEquals("b", history.now());
    history.redo();
    assertEquals("c", history.now());
    history.undo();
    history.undo();
    assertEquals("a", history.now());
    assertFalse(history.canUndo());
    history.undo();
    assertEquals("a", history.now());
  }

  @Test
  void theLettersOfOneFieldAreOneStep() {
    history.change("3", "days");
    history.change("30", "days");
    history.change("30x", "name");
    history.undo();
    assertEquals("30", history.now());
    history.undo();
    assertEquals("a", history.now());
  }

  @Test
  void aChangeAfterAStepBackForgetsWhatWasAhead() {
    history.change("b", "");
    history.undo();
    history.change("c", "");
    assertFalse(history.canRedo());
    assertTrue(history.canUndo());
  }

  @Test
  void nothingChangedIsNoStep() {
    history.change("a", "");
    assertFalse(history.canUndo());
  }
}
