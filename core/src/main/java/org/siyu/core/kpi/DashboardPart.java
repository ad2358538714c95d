package org.siyu.core.kpi;

import org.siyu.core.shared.Code;

/// What a dashboard shows in charts of their own.
public enum DashboardPart implements Code {
  GROWTH,
  FUNNEL,
  CHANNELS,
  RETENTION,
  /// Of content and campaigns.
  RESULTS,
  TIERS,
  HEALTH
}
