package org.siyu.app.kpi;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;

/// What a sheet lacks that is about to be closed, so that nobody closes an empty month unknowingly.
///
/// @param lines how many indicators it has
/// @param targets how many of these have a target
/// @param missing how many of these nobody has said anything of
public record ClosingGaps(int lines, int targets, int missing) {
  public static ClosingGaps of(Sheet sheet) {
    List<SheetLine> lines = sheet.lines();
    return new ClosingGaps(
        lines.size(),
        (int) lines.stream().filter(line -> line.target().isPresent()).count(),
        (int) lines.stream().filter(line -> line.actual().isMissing()).count());
  }

  /// A sentence for each; none where nothing is missing.
  public List<String> told(KpiWords words) {
    List<String> told = new ArrayList<>();
    if (targets * 2 < lines) {
      told.add(words.text("kpi.close.few", targets, lines));
    } else if (targets < lines) {
      told.add(words.text("kpi.close.targetless", lines - targets, lines));
    }
    if (missing > 0) {
      told.add(words.text("kpi.close.valueless", missing, lines));
    }
    return told;
  }
}
