package org.siyu.core.exchange;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why a whole file cannot be read. Nothing of such a file is written.
public enum FileProblem implements ErrorCode {
  NOT_FOUND,
  EMPTY,
  NOT_A_WORKBOOK,
  PASSWORD_PROTECTED,
  TRUNCATED,
  ZIP_BOMB,
  /// XML with a document type or entities, which no honest workbook has.
  FORBIDDEN_XML,
  DAMAGED,
  TOO_MANY_ROWS,
  NO_READ_PERMISSION,
  /// Neither UTF-8 nor GB18030.
  UNKNOWN_ENCODING;

  @Override
  public String key() {
    return "exchange.file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
