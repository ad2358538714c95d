package org.siyu.core.customers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/// Brings two customers together in the store, and parts them again. The port that storage fills.
public interface CustomerMergeRepository {
  /// Gives the survivor all that hangs on the merged customer, and takes that one's row away.
  ///
  /// @param statements consent statements to be added, so that the stricter word holds
  /// @throws org.siyu.core.shared.ProblemException [CustomerProblem#NOT_FOUND],
  ///   [CustomerProblem#CHANGED_MEANWHILE]
  MergeRecord merge(
      UUID id,
      MergePlan plan,
      List<CustomerDetails.Consent> statements,
      LocalDateTime at,
      String by);

  /// Parts the two again. What came to the survivor since then, and what was edited since, stays
  /// with the survivor.
  ///
  /// @throws org.siyu.core.shared.ProblemException [CustomerProblem#MERGE_NOT_FOUND],
  ///   [CustomerProblem#MERGED_SINCE]
  MergeRecord undo(UUID id, LocalDateTime at, String by);

  /// The merges into a customer that hold, newest first.
  List<MergeRecord> mergesInto(CustomerId survivor);
}
