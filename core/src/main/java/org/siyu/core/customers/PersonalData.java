package org.siyu.core.customers;

/// The kinds of personal data, each with its way of being masked.
public enum PersonalData {
  PHONE {
    @Override
    String masked(String value) {
      return Masking.phone(value);
    }
  },
  NAME {
    @Override
    String masked(String value) {
      return Masking.name(value);
    }
  },
  ID {
    @Override
    String masked(String value) {
      return Masking.id(value);
    }
  },
  EMAIL {
    @Override
    String masked(String value) {
      return Masking.email(value);
    }
  },
  ADDRESS {
    @Override
    String masked(String value) {
      return Masking.address(value);
    }
  };

  abstract String masked(String value);
}
