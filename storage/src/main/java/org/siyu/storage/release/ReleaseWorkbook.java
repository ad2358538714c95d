package org.siyu.storage.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.release.ReleaseEntry;
import org.siyu.core.release.ReleaseSheet;
import org.siyu.core.release.ReleaseText;
import org.siyu.core.release.ReleaseWords;
import org.siyu.core.release.ReleaseWriter;
import org.siyu.core.words.WordFinding;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// A release sheet as a workbook: an overview with numbers, the content, what was found in it, and
/// who approved it.
public final class ReleaseWorkbook implements ReleaseWriter {
  private static final int CHARACTER = 256;
  private static final int LINE_POINTS = 15;
  private static final int WIDE = 60;
  private static final int MOST_LINES = 26;

  @Override
  public StagedFile stage(ReleaseSheet sheet, ReleaseWords words, Path target) {
    return WrittenFile.stage(target, out -> write(sheet, words, out));
  }

  private static void write(ReleaseSheet sheet, ReleaseWords words, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(words.text(ReleaseText.TITLE));
      Pages pages = new Pages(workbook, new WorkbookStyles(workbook), sheet, words);
      pages.overview();
      pages.content();
      pages.findings();
      pages.approvals();
      workbook.write(out);
    }
  }

  /// The sheets of one workbook.
  private record Pages(
      XSSFWorkbook workbook, WorkbookStyles styles, ReleaseSheet sheet, ReleaseWords words) {
    private Grid grid(ReleaseText name) {
      return new Grid(
          workbook.createSheet(WorkbookUtil.createSafeSheetName(words.text(name))), styles);
    }

    private String text(ReleaseText text, Object... arguments) {
      return words.text(text, arguments);
    }

    private int header(Grid grid, ReleaseText... columns) {
      return grid.header(Stream.of(columns).map(column -> text(column)).toList());
    }

    void overview() {
      Grid grid = grid(ReleaseText.SHEET_OVERVIEW);
      grid.row(text(ReleaseText.TITLE), WorkbookLook.TITLE);
      grid.row(words.disclaimer(), WorkbookLook.SUBTITLE);
      grid.fact(text(ReleaseText.WORKSPACE), sheet.workspace());
      grid.fact(text(ReleaseText.SUBJECT), ReleaseSubject.of(sheet, words));
      grid.fact(
          text(ReleaseText.WRITTEN_LABEL),
          text(ReleaseText.WRITTEN_BY, words.moment(sheet.writtenAt()), sheet.writtenBy()));
      grid.fact(text(ReleaseText.WORD_LIST), sheet.listVersion());
      grid.fact(
          text(ReleaseText.TIERS_AS_OF),
          sheet.tiersAsOf().map(words::moment).orElse(text(ReleaseText.NO_TIERS)));
      grid.skip();
      int header =
          header(
              grid,
              ReleaseText.TIME,
              ReleaseText.ITEM,
              ReleaseText.CHANNEL,
              ReleaseText.OWNER,
              ReleaseText.STATUS,
              ReleaseText.AUDIENCE,
              ReleaseText.ADDRESSED,
              ReleaseText.GRANTED,
              ReleaseText.UNANSWERED,
              ReleaseText.WITHDRAWN,
              ReleaseText.REFUSED_PERSONALISED,
              ReleaseText.WORD_CHECK,
              ReleaseText.CAPS);
      for (ReleaseEntry entry : sheet.entries()) {
        grid.cells(
            List.of(
                words.moment(entry.item().plan().start()),
                entry.item().content().title(),
                words.channel(entry.item()),
                words.owner(entry.item()),
                words.status(entry.item()),
                words.audience(entry.item()),
                entry.audience().addressed(),
                entry.audience().granted(),
                entry.audience().unanswered(),
                entry.audience().withdrawn(),
                entry.audience().refusedPersonalised(),
                entry.findings().size(),
                ReleaseSubject.caps(entry, words)),
            30);
      }
      grid.widths(20, 34, 14, 12, 14, 24, 11, 11, 11, 11, 14, 11, 52);
      WorkbookPages.table(grid.sheet, header);
    }

    void content() {
      Grid grid = grid(ReleaseText.SHEET_CONTENT);
      int header =
          header(
              grid,
              ReleaseText.ITEM,
              ReleaseText.TEXT,
              ReleaseText.GENERAL,
              ReleaseText.VARIABLES,
              ReleaseText.FILES_LABEL,
              ReleaseText.HASH);
      for (ReleaseEntry entry : sheet.entries()) {
        String general = ReleaseSubject.general(entry, words);
        String body = entry.item().content().body();
        grid.cells(
            List.of(
                entry.item().content().title(),
                body,
                general,
                words.variables(entry.item()),
                ReleaseSubject.files(entry),
                entry.item().content().hash()),
            height(body, general));
      }
      grid.widths(28, WIDE, WIDE, 20, 24, 36);
      WorkbookPages.table(grid.sheet, header);
    }

    void findings() {
      Grid grid = grid(ReleaseText.SHEET_WORDS);
      int header =
          header(
              grid,
              ReleaseText.ITEM,
              ReleaseText.SEVERITY,
              ReleaseText.FINDING,
              ReleaseText.REASON,
              ReleaseText.BASIS,
              ReleaseText.OVERRULED);
      for (ReleaseEntry entry : sheet.entries()) {
        String overruled = ReleaseSubject.overruled(entry, words);
        for (WordFinding finding : entry.findings()) {
          grid.cells(
              List.of(
                  entry.item().content().title(),
                  words.severity(finding),
                  finding.in(entry.checked()),
                  words.reason(finding),
                  finding.entry().legalBasis(),
                  overruled),
              45);
        }
        if (entry.findings().isEmpty()) {
          grid.cells(
              List.of(
                  entry.item().content().title(), "", text(ReleaseText.NO_FINDINGS), "", "", ""),
              20);
        }
      }
      grid.widths(28, 10, 20, WIDE, 40, 40);
      WorkbookPages.table(grid.sheet, header);
    }

    void approvals() {
      Grid grid = grid(ReleaseText.SHEET_APPROVALS);
      int header =
          header(
              grid,
              ReleaseText.ITEM,
              ReleaseText.STEP,
              ReleaseText.WHO,
              ReleaseText.WHEN,
              ReleaseText.REMARK,
              ReleaseText.HASH);
      for (ReleaseEntry entry : sheet.entries()) {
        String title = entry.item().content().title();
        for (ReviewEntry step : entry.approvals()) {
          grid.cells(
              List.of(
                  title,
                  words.step(step),
                  step.memberName(),
                  words.moment(step.at()),
                  step.remark(),
                  step.contentHash()),
              30);
        }
        if (entry.approvals().isEmpty()) {
          grid.cells(List.of(title, text(ReleaseText.NO_APPROVALS), "", "", "", ""), 20);
        }
      }
      grid.widths(34, 18, 14, 20, 40, 68);
      WorkbookPages.table(grid.sheet, header);
    }

    /// Programs do not find the height of wrapped text everywhere.
    private static int height(String... texts) {
      int most = 1;
      for (String text : texts) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
          lines += 1 + line.codePoints().map(each -> each > 0xFF ? 2 : 1).sum() / WIDE;
        }
        most = Math.max(most, lines);
      }
      return Math.min(most, MOST_LINES) * LINE_POINTS + 6;
    }
  }

  /// One sheet, filled from the top.
  private static final class Grid {
    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private int next;

    Grid(XSSFSheet sheet, WorkbookStyles styles) {
      this.sheet = sheet;
      this.styles = styles;
      sheet.setDisplayGridlines(false);
    }

    void row(String text, WorkbookLook look) {
      Row row = sheet.createRow(next++);
      if (look == WorkbookLook.TITLE) {
        row.setHeightInPoints(34);
      }
      styles.text(row.createCell(0), text, look);
    }

    void fact(String label, String value) {
      Row row = sheet.createRow(next++);
      row.setHeightInPoints(20);
      styles.text(row.createCell(0), label, WorkbookLook.LABEL);
      styles.text(row.createCell(1), value);
    }

    void skip() {
      next++;
    }

    int header(List<String> names) {
      Row row = sheet.createRow(next);
      row.setHeightInPoints(32);
      for (int column = 0; column < names.size(); column++) {
        styles.text(row.createCell(column), names.get(column), WorkbookLook.HEADER);
      }
      sheet.createFreezePane(0, next + 1);
      return next++;
    }

    void cells(List<Object> values, int points) {
      Row row = sheet.createRow(next++);
      row.setHeightInPoints(points);
      for (int column = 0; column < values.size(); column++) {
        switch (values.get(column)) {
          case Integer number -> styles.number(row.createCell(column), number, WorkbookLook.COUNT);
          case Object text ->
              styles.text(row.createCell(column), text.toString(), WorkbookLook.WRAPPED_TEXT);
        }
      }
    }

    void widths(int... characters) {
      for (int column = 0; column < characters.length; column++) {
        sheet.setColumnWidth(column, characters[column] * CHARACTER);
      }
    }
  }
}
