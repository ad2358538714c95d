package org.siyu.app.review;

import org.siyu.core.shared.Code;

/// Which items of a person are looked at.
public enum ReviewBox implements Code {
  /// Waits for the person: the own check, or a review.
  WAITING,
  /// The person's drafts that reviewers sent back or that lost their approvals.
  SENT_BACK
}
