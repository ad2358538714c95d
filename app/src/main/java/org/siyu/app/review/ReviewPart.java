package org.siyu.app.review;

import org.siyu.core.shared.Code;

/// What of an item is looked at.
public enum ReviewPart implements Code {
  TEXT,
  /// What has changed since the last approval.
  CHANGES,
  HISTORY
}
