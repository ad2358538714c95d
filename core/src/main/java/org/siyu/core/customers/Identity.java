package org.siyu.core.customers;

/// One natural key of a customer. A value belongs to one customer only.
///
/// @param value the key in its canonical form, 1 to 128 characters
public record Identity(IdentityKind kind, String value) {
  public Identity {
    if (value.isEmpty() || value.length() > 128) {
      throw new IllegalArgumentException("an identity has 1 to 128 characters");
    }
  }
}
