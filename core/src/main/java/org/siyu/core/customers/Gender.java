package org.siyu.core.customers;

import org.siyu.core.shared.Code;

/// As stated by the customer or the exporting system.
public enum Gender implements Code {
  FEMALE,
  MALE,
  UNKNOWN
}
