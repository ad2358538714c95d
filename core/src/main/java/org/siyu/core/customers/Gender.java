package org.siyu.core.customers;

/// As stated by the customer or the exporting system.
public enum Gender implements Code {
  FEMALE,
  MALE,
  UNKNOWN
}
