package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.ImportKind;

/// One import that was committed.
///
/// @param profile the profile's id
/// @param undoneAt when it was undone
/// @param actions what it did, over all subjects
/// @param files the names of its files, without folders
public record ImportBatch(
    int batchNo,
    ImportKind kind,
    String profile,
    LocalDateTime importedAt,
    String importedBy,
    Optional<LocalDateTime> undoneAt,
    long linesRead,
    long linesRejected,
    ActionCounts actions,
    List<String> files) {
  public static final int DAYS_TO_UNDO = 30;

  public ImportBatch {
    files = List.copyOf(files);
  }

  public boolean isUndoable(LocalDateTime now) {
    return undoneAt.isEmpty() && !now.isAfter(undoableUntil());
  }

  public LocalDateTime undoableUntil() {
    return importedAt.plusDays(DAYS_TO_UNDO);
  }
}
