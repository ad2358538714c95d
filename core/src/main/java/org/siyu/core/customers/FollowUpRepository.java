package org.siyu.core.customers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps follow-ups. The port that storage fills.
public interface FollowUpRepository {
  /// An open follow-up with the name of whom it is about.
  ///
  /// @param customerName nickname, or "" for a customer without one
  record Open(FollowUp followUp, String customerName) {
    @Override
    public String toString() {
      return followUp.toString();
    }
  }

  Optional<FollowUp> find(UUID id);

  /// @throws org.siyu.core.shared.ProblemException [CustomerProblem#NOT_FOUND] without the customer
  void add(FollowUp followUp, LocalDateTime at, String by);

  /// Keeps the follow-up as it is given, under the version it was read with.
  ///
  /// @return the same with its new version
  /// @throws org.siyu.core.shared.ProblemException [CustomerProblem#CHANGED_MEANWHILE]
  FollowUp change(FollowUp followUp, LocalDateTime at, String by);

  void remove(UUID id);

  /// All that is open, the most urgent first.
  List<Open> open();
}
