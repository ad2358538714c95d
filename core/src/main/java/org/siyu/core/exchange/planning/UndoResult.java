package org.siyu.core.exchange.planning;

import java.util.List;

/// What an undo took back and what stays because somebody has worked on it since.
///
/// @param customersRemoved customers that the batch had created
/// @param ordersRemoved orders that the batch had created
/// @param interactionsRemoved interactions that the batch had created
/// @param changesRestored fields, tags, identities, contacts, lines and refunds put back
/// @param kept what stays, at most 1,000 of them
/// @param keptCount how much stays in all
public record UndoResult(
    int batchNo,
    long customersRemoved,
    long ordersRemoved,
    long interactionsRemoved,
    long changesRestored,
    List<Kept> kept,
    long keptCount) {
  public static final int KEPT_LIMIT = 1_000;

  public UndoResult {
    kept = List.copyOf(kept);
  }

  /// @param label what a person knows it by; personal data
  /// @param field the field that was edited, as in [FieldChange#field()]; "" for the whole thing
  public record Kept(PlanSubject subject, String label, String field, Reason reason) {}

  /// Why something stays.
  public enum Reason {
    /// Somebody has changed it since.
    EDITED,
    /// Something that came later hangs on it.
    IN_USE
  }
}
