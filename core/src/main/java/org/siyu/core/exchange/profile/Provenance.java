package org.siyu.core.exchange.profile;

/// How sure it is that the layout looks like that.
public enum Provenance {
  /// Seen in public material.
  V,
  /// Inferred.
  I,
  /// Unverified, or made by a user.
  U
}
