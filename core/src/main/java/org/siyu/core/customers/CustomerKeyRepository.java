package org.siyu.core.customers;

import java.time.LocalDateTime;
import java.util.Optional;

/// Keeps the natural keys of customers. The port that storage fills.
public interface CustomerKeyRepository {
  /// Whose key it is.
  Optional<CustomerId> holder(Identity key);

  /// Puts one key in place of another.
  ///
  /// @param before the key to take away; empty to add one
  /// @param after the key to give, which nobody has; empty to take one away
  /// @throws org.siyu.core.shared.ProblemException [CustomerProblem#NOT_FOUND],
  ///   [CustomerProblem#CHANGED_MEANWHILE]
  void replace(
      CustomerId id,
      int version,
      Optional<Identity> before,
      Optional<Identity> after,
      LocalDateTime changedAt,
      String changedBy);
}
