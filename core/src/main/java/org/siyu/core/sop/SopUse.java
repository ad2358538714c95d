package org.siyu.core.sop;

import org.siyu.core.shared.Code;

/// How a template can be run.
public enum SopUse implements Code {
  /// With one date for all: day 0 is the campaign's day.
  CAMPAIGN,
  /// Per customer: day 0 is the day somebody is enrolled.
  JOURNEY,
  BOTH;

  public boolean isForCampaigns() {
    return this != JOURNEY;
  }

  public boolean isForJourneys() {
    return this != CAMPAIGN;
  }
}
