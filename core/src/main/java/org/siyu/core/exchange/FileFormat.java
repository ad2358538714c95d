package org.siyu.core.exchange;

/// The kinds of file that can be read, told by content, never by the ending alone.
public enum FileFormat {
  XLSX,
  /// As xlsx, with macros, which are never run.
  XLSM,
  XLS,
  CSV
}
