package org.siyu.core.customers;

/// Whether personal data is shown. Whoever turns a customer into text has to say which.
public sealed interface Disclosure {
  Disclosure MASKED = new Masked();

  String show(PersonalData kind, String value);

  /// What a screen or a file shows unless somebody has confirmed otherwise.
  record Masked() implements Disclosure {
    @Override
    public String show(PersonalData kind, String value) {
      return kind.masked(value);
    }
  }

  /// Personal data in the clear, after a second confirmation; goes to the audit log.
  ///
  /// @param purpose what it is wanted for, in the user's own words
  record Unmasked(String purpose) implements Disclosure {
    public Unmasked {
      if (purpose.isBlank()) {
        throw new IllegalArgumentException("personal data is shown for a purpose only");
      }
    }

    @Override
    public String show(PersonalData kind, String value) {
      return value;
    }
  }
}
