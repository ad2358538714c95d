package org.siyu.app.kpireview;

import java.util.ArrayDeque;
import java.util.Deque;

/// Pieces of work that begin one after the other, in the order in which they came.
final class WorkLine {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean isBusy;

  /// @param begin begins it; whoever ends it calls [#next()]
  void add(Runnable begin) {
    if (isBusy) {
      waiting.add(begin);
    } else {
      isBusy = true;
      begin.run();
    }
  }

  /// Begins what waits longest.
  void next() {
    Runnable begin = waiting.poll();
    if (begin == null) {
      isBusy = false;
    } else {
      begin.run();
    }
  }
}
