package org.siyu.storage.workbook;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// How the house's sheets are printed: A4 across, as wide as the page, with page numbers.
public final class WorkbookPages {
  private WorkbookPages() {}

  /// A table of any length, whose header is repeated on each page.
  ///
  /// @param headerRow from 0
  public static void table(Sheet sheet, int headerRow) {
    across(sheet);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
  }

  /// A table with so many columns that one page would make it too small to read.
  ///
  /// @param headerRow from 0
  /// @param names how many columns at the left are repeated on each page
  /// @param pages how many lie side by side
  public static void wide(Sheet sheet, int headerRow, int names, int pages) {
    table(sheet, headerRow);
    sheet.getPrintSetup().setFitWidth((short) pages);
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, names - 1));
  }

  /// A sheet that fits one page: a cover, a summary with charts.
  public static void single(Sheet sheet) {
    across(sheet);
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  private static void across(Sheet sheet) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    setup.setFitWidth((short) 1);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.5);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    Footer footer = sheet.getFooter();
    footer.setLeft("&8&A");
    footer.setRight("&8&P / &N");
  }
}
