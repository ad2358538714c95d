package org.siyu.core.exchange.profile;

import org.siyu.core.shared.Code;

/// How dates of the form 03/04/2026 are meant.
public enum DateOrder implements Code {
  /// Not known: such a date is a problem, unless day and month are the same or one is over 12.
  UNKNOWN,
  DAY_FIRST,
  MONTH_FIRST
}
