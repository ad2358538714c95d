package org.siyu.app.today;

import java.time.LocalDateTime;
import java.util.List;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.Problem;
import org.siyu.core.today.DayEntry;

/// Hears what came of what somebody did with the day's entries.
public interface DayNews {
  enum Kind {
    DONE,
    SKIPPED,
    LATER,
    UNDONE
  }

  /// @param count of entries, or of customers within one
  /// @param undo takes it back; nothing for what was taken back
  void did(Kind kind, int count, Runnable undo);

  /// Deadlines come near.
  void near(List<DayEntry> entries, LocalDateTime now);

  /// Pieces of content have come to take customers over a limit.
  void overCap(List<ContentRow> pieces);

  void couldNot(Problem problem);
}
