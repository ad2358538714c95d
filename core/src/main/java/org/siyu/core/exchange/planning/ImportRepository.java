package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.shared.Monitor;

/// The store as imports see it. The port that storage fills.
public interface ImportRepository {
  StoreRevision revision();

  /// Reads what a plan is compared with. Streams: nothing is held beyond a callback.
  ///
  /// @throws org.siyu.core.shared.CancelledException when the monitor says so between two rows
  <T> T read(Function<StoredRecords, T> work, Monitor monitor);

  /// Runs work in one transaction: on disk in whole when this returns, nothing of it when it
  /// throws.
  ///
  /// @throws org.siyu.core.shared.ProblemException with `PLAN_OUTDATED` when the store is no longer
  ///   as it was at `expected`
  <T> T write(StoreRevision expected, Function<BatchWriter, T> work);

  /// The import with this fingerprint that is still there, when nothing that an import compares
  /// with has changed since it ended; what it came to then.
  Optional<KnownImport> known(String fingerprint);

  /// Takes a batch back in one transaction.
  ///
  /// @param alongside writes that belong to the same transaction
  /// @throws org.siyu.core.shared.ProblemException with `UNKNOWN_BATCH`, `ALREADY_UNDONE` or
  ///   `UNDO_TOO_LATE`
  UndoResult undo(int batchNo, String actor, LocalDateTime at, Consumer<UndoResult> alongside);

  /// All batches, the latest first, undone ones too.
  List<ImportBatch> batches();

  /// @throws org.siyu.core.shared.ProblemException with `UNKNOWN_BATCH`
  ImportBatchDetails details(int batchNo);

  /// The rows of a batch that did not go in, in the order of the files; with the sheets' names.
  ///
  /// @param from how many to pass over
  /// @param count how many at most
  List<RejectedRow> rejections(int batchNo, int from, int count);
}
