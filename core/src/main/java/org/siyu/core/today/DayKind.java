package org.siyu.core.today;

import org.siyu.core.shared.Code;

/// Where something that is due comes from.
public enum DayKind implements Code {
  FOLLOW_UP,
  CAMPAIGN_STEP,
  JOURNEY_STEP,
  /// A piece of content whose time comes.
  PUBLISHING,
  /// A piece of content that waits for a check or review.
  REVIEW,
  /// An action item.
  ACTION,
  /// An alert of an indicator.
  ALERT
}
