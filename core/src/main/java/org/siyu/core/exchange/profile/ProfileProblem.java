package org.siyu.core.exchange.profile;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why a profile file cannot be used, or saved. The place has the file and, as row, the line.
public enum ProfileProblem implements ErrorCode {
  /// Not YAML. Argument: the parser's words.
  NOT_YAML,
  /// A key that profiles do not have. Argument: the key's path.
  UNKNOWN_FIELD,
  /// A value of the wrong form. Arguments: the key's path, the value.
  INVALID_VALUE,
  /// Argument: the key's path.
  MISSING_FIELD,
  /// `extends` names a profile that is not there. Argument: its id.
  UNKNOWN_PARENT,
  /// The file could not be written.
  NOT_SAVED;

  @Override
  public String key() {
    return "exchange.profile." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
