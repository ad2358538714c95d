package org.siyu.core.words;

import org.siyu.core.shared.Code;

/// How grave a finding is, the gravest first.
public enum WordSeverity implements Code {
  /// A statute forbids it plainly; going on needs a written reason.
  BLOCK,
  /// Mostly not allowed; somebody should look at it.
  WARN,
  /// Allowed with evidence or in the right place; good to know.
  HINT
}
