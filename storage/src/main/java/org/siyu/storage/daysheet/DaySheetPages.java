package org.siyu.storage.daysheet;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.daysheet.DayColumn;
import org.siyu.core.daysheet.DaySheet;
import org.siyu.core.daysheet.DaySheetLine;
import org.siyu.core.daysheet.DaySheetText;
import org.siyu.core.daysheet.DaySheetWords;
import org.siyu.core.today.DayUrgency;
import org.siyu.storage.print.PrintBlock;
import org.siyu.storage.print.PrintedPages;

/// Lays out what a printed day's list says: a box to tick, and room to write beside each line.
final class DaySheetPages {
  private static final String BOX = "□";
  private static final List<Integer> WIDTHS = List.of(4, 13, 25, 12, 44, 22);

  private final DaySheet sheet;
  private final DaySheetWords words;
  private final List<PrintBlock> blocks = new ArrayList<>();

  private DaySheetPages(DaySheet sheet, DaySheetWords words) {
    this.sheet = sheet;
    this.words = words;
  }

  static PrintedPages.Frame frame(DaySheet sheet, DaySheetWords words) {
    return new PrintedPages.Frame(
        title(sheet, words),
        words.text(DaySheetText.FOOT),
        (page, of) -> words.text(DaySheetText.PAGE, page, of),
        true,
        false);
  }

  static String title(DaySheet sheet, DaySheetWords words) {
    return words.text(
        DaySheetText.TITLE, sheet.member().name(), words.day(sheet.madeAt().toLocalDate()));
  }

  /// How much there is, and when the list was written.
  static String summary(DaySheet sheet, DaySheetWords words) {
    return words.text(DaySheetText.SUMMARY, sheet.entries(), sheet.late(), sheet.customers())
        + " · "
        + words.text(DaySheetText.WRITTEN, words.moment(sheet.madeAt()), sheet.madeBy())
        + " · "
        + sheet.workspace();
  }

  static List<PrintBlock> of(DaySheet sheet, DaySheetWords words) {
    DaySheetPages pages = new DaySheetPages(sheet, words);
    pages.head();
    for (DayUrgency urgency : DayUrgency.values()) {
      List<DaySheetLine> lines =
          sheet.lines().stream().filter(line -> line.urgency() == urgency).toList();
      if (!lines.isEmpty()) {
        pages.section(urgency, lines);
      }
    }
    return pages.blocks;
  }

  private void head() {
    blocks.add(new PrintBlock.Title(title(sheet, words)));
    blocks.add(new PrintBlock.Note(summary(sheet, words)));
    if (!sheet.birthdays().isEmpty()) {
      blocks.add(
          new PrintBlock.Note(
              words.text(DaySheetText.BIRTHDAYS) + ": " + String.join(", ", sheet.birthdays())));
    }
    if (sheet.lines().isEmpty()) {
      blocks.add(new PrintBlock.Note(words.text(DaySheetText.NOTHING)));
    }
  }

  private void section(DayUrgency urgency, List<DaySheetLine> lines) {
    List<List<String>> rows = new ArrayList<>();
    String before = "";
    for (DaySheetLine line : lines) {
      boolean isFirst = !line.entry().id().equals(before);
      before = line.entry().id();
      rows.add(
          List.of(
              line.isAsked() ? BOX : "",
              isFirst ? words.due(line.entry(), sheet.madeAt()) : "",
              isFirst ? what(line) : "",
              line.customer().map(row -> row.names().nickname()).orElse(""),
              line.text(),
              line.isAsked() ? "" : words.text(DaySheetText.ELSEWHERE)));
    }
    blocks.add(new PrintBlock.Heading(words.urgency(urgency)));
    blocks.add(
        new PrintBlock.Table(
            WIDTHS,
            List.of(
                "",
                words.header(DayColumn.DUE),
                words.header(DayColumn.TITLE),
                words.header(DayColumn.CUSTOMER),
                words.header(DayColumn.SCRIPT),
                words.header(DayColumn.RESULT) + " / " + words.header(DayColumn.REMARK)),
            rows));
  }

  private String what(DaySheetLine line) {
    String context = words.context(line.entry());
    String title = words.kind(line.entry()) + " · " + words.title(line.entry());
    return context.isEmpty() ? title : title + "\n" + context;
  }
}
