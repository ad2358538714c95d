package org.siyu.app.kpi;

import java.util.Optional;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Controls;
import org.siyu.core.kpi.Closing;
import org.siyu.core.kpi.Restatement;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;

/// A lock beside a number of a closed period: it is the number of closing, and says what it would
/// be now where that is another.
public final class ClosedMark {
  private ClosedMark() {}

  /// When and by whom a sheet was closed and by which scheme, below a title; empty of one that is
  /// open.
  public static Optional<String> subtitle(Sheet sheet, KpiWords words) {
    return sheet
        .closing()
        .map(
            closing ->
                words.text(
                    "kpi.subtitle.closed",
                    words.formats().date(closing.closedAt().toLocalDate()),
                    closing.closedBy(),
                    closing.schemeVersion()));
  }

  /// The same of its numbers.
  public static Optional<String> word(Sheet sheet, KpiWords words) {
    return sheet.closing().map(closing -> word(closing, words));
  }

  private static String word(Closing closing, KpiWords words) {
    return words.text(
        "kpi.closed-mark",
        words.formats().date(closing.closedAt().toLocalDate()),
        closing.closedBy());
  }

  /// The same of one line, with what it would be now.
  public static Optional<String> word(Sheet sheet, SheetLine line, KpiWords words) {
    String code = line.indicator().code();
    Optional<Restatement> changed =
        sheet.restatements().stream().filter(each -> each.indicator().equals(code)).findFirst();
    return word(sheet, words)
        .map(
            word ->
                changed
                    .map(each -> words.apart(line.indicator().unit(), each.closed(), each.now()))
                    .map(apart -> words.text("kpi.closed-mark.now", word, apart.getLast()))
                    .orElse(word));
  }

  /// The lock, its word in the tooltip.
  public static Label of(String word) {
    Label mark = new Label("", Controls.icon(Feather.LOCK));
    mark.getStyleClass().add("closed-mark");
    mark.setAccessibleText(word);
    mark.setTooltip(Controls.tooltip(word));
    mark.setMinWidth(Label.USE_PREF_SIZE);
    return mark;
  }
}
