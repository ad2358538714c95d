package org.siyu.core.results;

import org.siyu.core.shared.Code;

/// What to improve of an item.
public enum ResultAdvice implements Code {
  /// Fewer opened it than is usual in its channel.
  TITLE,
  /// Of those who opened it fewer clicked, or of those who clicked fewer ordered, than is usual.
  CALL_TO_ACTION
}
