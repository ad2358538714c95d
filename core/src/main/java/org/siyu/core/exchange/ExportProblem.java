package org.siyu.core.exchange;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why a file cannot be written. Nothing half-written stays. The place names the file.
public enum ExportProblem implements ErrorCode {
  FOLDER_NOT_FOUND,
  NO_WRITE_PERMISSION,
  NO_SPACE,
  /// Another program has it open, as Excel does on Windows.
  FILE_IN_USE,
  /// The target is a folder.
  NOT_A_FILE,
  /// More rows than a sheet can hold. Arguments: how many there are, how many it can hold.
  TOO_MANY_ROWS,
  WRITING_FAILED;

  @Override
  public String key() {
    return "exchange.export." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
