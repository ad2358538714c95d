package org.siyu.app.tiers;

import java.util.ArrayDeque;
import java.util.Deque;

/// A value with the steps that led to it, to go back and forth. Changes in a row under one key (the
/// letters of a number) are one step.
final class EditHistory<T> {
  private static final int MOST = 200;

  private final Deque<T> before = new ArrayDeque<>();
  private final Deque<T> after = new ArrayDeque<>();
  private T now;
  private String key = "";

  EditHistory(T start) {
    this.now = start;
  }

  T now() {
    return now;
  }

  /// @param wantedKey what is being changed; empty for a step of its own
  void change(T next, String wantedKey) {
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

  boolean canUndo() {
    return !before.isEmpty();
  }

  boolean canRedo() {
    return !after.isEmpty();
  }

  void undo() {
    if (canUndo()) {
      after.push(now);
      now = before.pop();
      key = "";
    }
  }

  void redo() {
    if (canRedo()) {
      before.push(now);
      now = after.pop();
      key = "";
    }
  }
}
