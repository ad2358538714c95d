package org.siyu.app.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.kpi.Restatement;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;

/// Says what has changed since a period was closed, with what it was and would be.
public final class RestatedNote {
  private RestatedNote() {}

  /// Empty where nothing has.
  ///
  /// @param title what is told above the values
  public static Optional<InlineProblem> of(Sheet sheet, String id, String title, KpiWords words) {
    List<String> lines = new ArrayList<>();
    for (Restatement each : sheet.restatements()) {
      sheet
          .line(each.indicator())
          .map(SheetLine::indicator)
          .ifPresent(
              indicator -> {
                List<String> apart = words.apart(indicator.unit(), each.closed(), each.now());
                lines.add(
                    words.text(
                        "kpi.restated.line",
                        words.name(indicator),
                        apart.getFirst(),
                        apart.getLast()));
              });
    }
    if (sheet.restatements().isEmpty()) {
      return Optional.empty();
    }
    InlineProblem note = new InlineProblem(Tone.INFO, title, String.join("\n", lines));
    note.setId(id);
    return Optional.of(note);
  }
}
