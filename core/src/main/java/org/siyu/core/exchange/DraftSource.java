package org.siyu.core.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;

/// Streams what the chosen files say, row by row, in file order: the seam between reading
/// (profiles, mapping, cell values) and planning (gathering, matching, comparing). May be run more
/// than once and gives the same each time.
public interface DraftSource {
  ImportKind kind();

  /// The profile's id, for the batch's record.
  String profile();

  /// All sheets of all files, in the order of [RowOrigin#sheet()].
  List<ReadSheet> sheets();

  void forEach(DraftConsumer consumer, Monitor monitor);

  /// A text that is the same only for the same files read in the same way; "" when that cannot be
  /// told.
  default String fingerprint() {
    return "";
  }

  /// Takes rows in the order of the files.
  interface DraftConsumer {
    void draft(Draft draft);

    /// As [#draft(Draft)], with a way to the row's cells as text: planning keeps them for a row
    /// that it may have to reject. The way is open during the call only.
    default void draft(Draft draft, Supplier<List<String>> cells) {
      draft(draft);
    }

    /// A row that cannot go in whatever the store holds.
    void rejected(RejectedRow row);

    /// As [#rejected(RejectedRow)], with the order that the row belongs to, where it can be told:
    /// an order with a rejected line is not whole.
    default void rejected(RejectedRow row, Optional<OrderKey> order) {
      rejected(row);
    }

    /// Something to point out about a row that goes in all the same (a totals row passed over, a
    /// hidden row read).
    void notice(Problem notice);

    /// A row with data was read; counted for "lines read". Called once for each row that leads to a
    /// draft or a rejection.
    void line();
  }
}
