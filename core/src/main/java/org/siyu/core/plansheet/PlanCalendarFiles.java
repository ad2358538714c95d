package org.siyu.core.plansheet;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.siyu.core.exchange.StagedFile;

/// Plans as iCalendar files (RFC 5545). The port that storage fills.
public interface PlanCalendarFiles {
  /// Writes items as events, each under a lasting id, so that a later file updates the earlier one.
  ///
  /// @param zone of the workspace
  /// @param alarm how many minutes before its start an item is reminded of
  StagedFile stage(
      PlanSheet sheet, PlanSheetWords words, ZoneId zone, OptionalInt alarm, Path target);
}
