package org.siyu.core.exchange.reading;

import java.time.ZoneId;

/// What a person has chosen about the rows.
///
/// @param readsHiddenRows hidden rows (by hand or by a filter) go in like others, with a notice;
///   otherwise they are left out, with a notice
/// @param zone the workspace's zone, for times with an offset
public record ReadingChoices(boolean readsHiddenRows, ZoneId zone) {
  public static ReadingChoices usual() {
    return new ReadingChoices(true, ZoneId.systemDefault());
  }
}
