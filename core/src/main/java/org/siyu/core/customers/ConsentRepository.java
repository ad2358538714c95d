package org.siyu.core.customers;

import java.time.LocalDateTime;
import java.util.UUID;

/// Keeps statements of consent, which are added to and never changed. The port that storage fills.
public interface ConsentRepository {
  /// Adds a statement. One on personalised marketing also sets the customer's field to the latest
  /// word.
  ///
  /// @throws org.siyu.core.shared.ProblemException [CustomerProblem#NOT_FOUND]
  void add(
      UUID id,
      CustomerId customer,
      CustomerDetails.Consent statement,
      LocalDateTime changedAt,
      String changedBy);
}
