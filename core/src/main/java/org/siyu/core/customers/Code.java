package org.siyu.core.customers;

/// The customers' own name for [org.siyu.core.shared.Code].
public interface Code extends org.siyu.core.shared.Code {
  /// @throws IllegalArgumentException when no choice of the type has this code
  static <E extends Enum<E> & Code> E parse(Class<E> type, String code) {
    return org.siyu.core.shared.Code.parse(type, code);
  }
}
