package org.siyu.core.release;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why a release sheet cannot be written.
public enum ReleaseProblem implements ErrorCode {
  /// Nothing goes out on that day. Argument: the day.
  NOTHING_PLANNED,
  /// Neither a workbook nor a PDF. Argument: the file's name.
  UNKNOWN_FORMAT;

  @Override
  public String key() {
    return "release." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
