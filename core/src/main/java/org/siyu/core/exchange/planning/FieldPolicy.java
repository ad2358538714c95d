package org.siyu.core.exchange.planning;

import org.siyu.core.shared.Code;

/// What happens to a value that is there when the file states another.
public enum FieldPolicy implements Code {
  /// The file fills what is blank and changes nothing else.
  FILL_BLANKS,
  /// The file's value wins; its blank does not.
  OVERWRITE,
  /// Existing customers keep what they have, also their blanks.
  KEEP
}
