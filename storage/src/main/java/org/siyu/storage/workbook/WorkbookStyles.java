package org.siyu.storage.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.customers.TierColours;
import org.siyu.core.customers.TierColours.TierColour;

/// The house's cell styles in one workbook, each made when it is first asked for.
public final class WorkbookStyles {
  /// On every Windows and with every Office for the Mac; LibreOffice puts its own Chinese font in
  /// its place.
  public static final String FONT = "Microsoft YaHei";

  public static final short FONT_POINTS = 10;

  private final XSSFWorkbook workbook;
  private final Map<WorkbookLook, XSSFCellStyle> looks = new EnumMap<>(WorkbookLook.class);
  private final Map<String, XSSFCellStyle> tiers = new HashMap<>();

  public WorkbookStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont usual = workbook.getFontAt(0);
    usual.setFontName(FONT);
    usual.setFontHeightInPoints(FONT_POINTS);
  }

  public XSSFCellStyle of(WorkbookLook look) {
    return looks.computeIfAbsent(look, this::made);
  }

  /// A tier's name on the tier's pale colour.
  public XSSFCellStyle tier(String code) {
    return tiers.computeIfAbsent(
        code,
        tier -> {
          TierColour colour = TierColours.of(tier);
          XSSFCellStyle style = plain(WorkbookLook.TEXT);
          fill(style, colour.tint());
          style.setFont(font(FONT_POINTS, true, colour.ink()));
          style.setAlignment(HorizontalAlignment.CENTER);
          return style;
        });
  }

  /// Writes text as text: what begins like a formula gets the style that keeps it from becoming
  /// one.
  public void text(Cell cell, String text) {
    cell.setCellStyle(
        of(WorkbookText.looksLikeFormula(text) ? WorkbookLook.GUARDED_TEXT : WorkbookLook.TEXT));
    cell.setCellValue(WorkbookText.written(text));
  }

  /// Writes text in a look of its own; never a formula.
  public void text(Cell cell, String text, WorkbookLook look) {
    cell.setCellStyle(of(look));
    cell.setCellValue(WorkbookText.written(text));
  }

  public void number(Cell cell, double number, WorkbookLook look) {
    cell.setCellStyle(of(look));
    cell.setCellValue(number);
  }

  private XSSFCellStyle made(WorkbookLook look) {
    XSSFCellStyle style = plain(look);
    switch (look.kind()) {
      case TITLE -> style.setFont(font((short) 18, true, WorkbookPalette.BRAND));
      case HEADING -> style.setFont(font((short) 12, true, WorkbookPalette.BRAND));
      case NOTE -> style.setFont(font(FONT_POINTS, false, WorkbookPalette.MUTED));
      case ASIDE -> {
        style.setFont(font(FONT_POINTS, false, WorkbookPalette.MUTED));
        style.setIndention((short) 1);
        line(style);
      }
      case HEADER, ASIDE_HEADER -> {
        fill(style, WorkbookPalette.BRAND);
        style.setFont(font(FONT_POINTS, true, WorkbookPalette.ON_BRAND));
        style.setWrapText(true);
        style.setIndention((short) (look == WorkbookLook.ASIDE_HEADER ? 1 : 0));
      }
      case LABEL -> {
        fill(style, WorkbookPalette.GROUND);
        style.setFont(font(FONT_POINTS, false, WorkbookPalette.MUTED));
        line(style);
      }
      case TOTAL -> {
        fill(style, WorkbookPalette.GROUND);
        style.setFont(font(FONT_POINTS, true, WorkbookPalette.INK));
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(WorkbookPalette.colour(WorkbookPalette.BRAND));
      }
      case INPUT -> {
        style.setFont(font(FONT_POINTS, false, WorkbookPalette.ACCENT));
        line(style);
      }
      case BODY -> line(style);
    }
    style.setQuotePrefixed(look == WorkbookLook.GUARDED_TEXT);
    if (look == WorkbookLook.WRAPPED_TEXT || look == WorkbookLook.WRAPPED_NEXT) {
      style.setWrapText(true);
      style.setIndention((short) (look == WorkbookLook.WRAPPED_NEXT ? 1 : 0));
    }
    return style;
  }

  private XSSFCellStyle plain(WorkbookLook look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    style.setAlignment(look.alignment());
    // beside wrapped text of several lines everything begins with the first
    style.setVerticalAlignment(
        switch (look.kind()) {
          case BODY, LABEL, ASIDE, INPUT -> VerticalAlignment.TOP;
          case TITLE, HEADING, HEADER, ASIDE_HEADER, NOTE, TOTAL -> VerticalAlignment.CENTER;
        });
    return style;
  }

  private static void line(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(WorkbookPalette.colour(WorkbookPalette.LINE));
  }

  private static void fill(XSSFCellStyle style, String hex) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(WorkbookPalette.colour(hex));
  }

  private XSSFFont font(short points, boolean isBold, String hex) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(points);
    font.setBold(isBold);
    font.setColor(WorkbookPalette.colour(hex));
    return font;
  }
}
