package org.siyu.app.campaign;

import java.util.Locale;

/// One page of a campaign.
public enum CampaignPage {
  OVERVIEW,
  TIMELINE,
  BOARD,
  LIST,
  PEOPLE,
  LEADS,
  BUDGET,
  LOG,
  REVIEW;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
