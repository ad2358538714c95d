package org.siyu.app.journey;

import java.util.List;
import org.siyu.core.shared.Code;

/// How somebody says whom a journey is for.
public enum AudienceKind implements Code {
  TIER,
  TAG,
  VIEW,
  LIST,
  BIRTHDAY,
  PASTED;

  /// For a journey that begins, which asks for its audience day by day.
  static final List<AudienceKind> OF_JOURNEYS = List.of(TIER, TAG, VIEW, LIST, BIRTHDAY);

  /// For customers who are let in by hand, once.
  static final List<AudienceKind> BY_HAND = List.of(TIER, TAG, VIEW, LIST, PASTED);
}
