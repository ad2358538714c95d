package org.siyu.core.shared;

import java.util.Locale;

/// A choice that is stored and exchanged under a stable, lower-case, dashed code.
public interface Code {
  String name();

  /// The stored form, for instance `partly-refunded`.
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// @throws IllegalArgumentException when no choice of the type has this code
  static <E extends Enum<E> & Code> E parse(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
