package org.siyu.core.exchange.planning;

import java.util.List;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.shared.Money;

/// All that is kept of a committed import beside its rows.
///
/// @param sheets as the origins of its rows count them; of each file only the name is known
/// @param rejections rows that did not go in by reason, most first
/// @param notices what was pointed out, by kind
/// @param customers what happened to customers
/// @param orders what happened to orders
/// @param interactions what happened to interactions
/// @param sums of its orders
public record ImportBatchDetails(
    ImportBatch batch,
    List<ReadSheet> sheets,
    List<RejectionCount> rejections,
    List<NoticeCount> notices,
    ActionCounts customers,
    ActionCounts orders,
    ActionCounts interactions,
    Sums sums) {
  public ImportBatchDetails {
    sheets = List.copyOf(sheets);
    rejections = List.copyOf(rejections);
    notices = List.copyOf(notices);
  }

  /// @param purchased amounts of the purchases
  /// @param cancelled amounts of the cancellations, as a positive sum
  /// @param refunded what was given back
  /// @param net purchased less cancelled less refunded
  public record Sums(Money purchased, Money cancelled, Money refunded, Money net) {}
}
