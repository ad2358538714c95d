package org.siyu.app.kpi;

import java.util.Optional;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Forecast;
import org.siyu.core.kpi.Restatement;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.SheetLine;

/// All that is known of one line of a sheet.
///
/// @param kind the class in which it counts
/// @param explanation how its value came about, as of now
/// @param note where its target comes from
/// @param forecast of the period's end, while it is open
public record LineDetail(
    Score.LineScore score,
    Score.ClassScore kind,
    Explanation explanation,
    Optional<Entry> entry,
    String note,
    Optional<Restatement> restatement,
    Optional<Forecast> forecast,
    Drivers drivers) {
  public SheetLine line() {
    return score.line();
  }

  public String code() {
    return line().indicator().code();
  }
}
