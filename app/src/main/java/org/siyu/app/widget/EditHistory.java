package org.siyu.app.widget;

import java.util.ArrayDeque;
import java.util.Deque;

/// A value with the steps that led to it, to go back and forth. Changes in a row under one key (the
/// letters of a number) are one step.
public final class EditHistory<T> {
  private static final int MOST = 200;

  private final Deque<T> before = new ArrayDeque<>();
  private final Deque<T> after = new ArrayDeque<>();
  private T now;
  private String key = "";

  public EditHistory(T start) {
    this.now = start;
  }

  public T now() {
    return now;
  }

  /// @param wantedKey what is being changed; empty for a step of its own
  public void change(T next, String wantedKey) {
    if (next.equals(now)) {
      return;
    }
    if (wantedKey.isEmpty() || !wantedKey.equals(key)) {
      before.push(now);
      if (before.size() > MOST) {
        before.removeLast();
      }
    }
    key = wantedKey;
    now = next;
    after.clear();
  }

  /// Puts another value in the place of the present one, which is no step.
  public void settle(T value) {
    now = value;
    key = "";
  }

  public boolean canUndo() {
    return !before.isEmpty();
  }

  public boolean canRedo() {
    return !after.isEmpty();
  }

  public void undo() {
    if (canUndo()) {
      after.push(now);
      now = before.pop();
      key = "";
    }
  }

  public void redo() {
    if (canRedo()) {
      before.push(now);
      now = after.pop();
      key = "";
    }
  }
}
