package org.siyu.core.exchange.planning;

import org.siyu.core.shared.Code;

/// How a conflict ends. Within one import "the store" is what was read first.
public enum ConflictChoice implements Code {
  KEEP_STORE,
  TAKE_FILE
}
