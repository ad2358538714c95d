package org.siyu.core.campaign;

import org.siyu.core.shared.Code;

/// Where a campaign stands.
public enum CampaignState implements Code {
  /// Being planned; waits for approval.
  DRAFT,
  APPROVED,
  RUNNING,
  /// Over; waits for its review.
  FINISHED,
  REVIEWED,
  CANCELLED;

  /// Whether steps still can be done and moved.
  public boolean isOpen() {
    return this == DRAFT || this == APPROVED || this == RUNNING;
  }

  /// Whether it was let go on and is not over.
  public boolean isApproved() {
    return this == APPROVED || this == RUNNING;
  }

  /// Whether it has come to its end as planned.
  public boolean isFinished() {
    return this == FINISHED || this == REVIEWED;
  }
}
