package org.siyu.core.customers;

import java.util.Optional;
import org.siyu.core.shared.Code;

/// What a customer is asked for. Statements on other purposes, from elsewhere, are kept under the
/// code they came with.
public enum ConsentPurpose implements Code {
  /// To be sent marketing messages: PIPL Art. 13, Advertising Law Art. 43. What lists show.
  MARKETING,
  /// Marketing by automated decisions from the customer's own data: PIPL Art. 24. May be refused
  /// and holds until it is; [CustomerField#ALLOWS_PERSONALISED_MARKETING] has the present word.
  PERSONALISED_MARKETING,
  /// To keep sensitive data, for instance skin type or a child's birth date: PIPL Art. 29 and 31.
  SENSITIVE_DATA,
  /// To hand data to partners: PIPL Art. 23.
  SHARING;

  public static Optional<ConsentPurpose> of(String code) {
    for (ConsentPurpose purpose : values()) {
      if (purpose.code().equals(code)) {
        return Optional.of(purpose);
      }
    }
    return Optional.empty();
  }
}
