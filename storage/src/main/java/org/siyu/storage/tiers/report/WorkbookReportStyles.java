package org.siyu.storage.tiers.report;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.storage.workbook.WorkbookPalette;
import org.siyu.storage.workbook.WorkbookStyles;

/// The looks that only a report needs, beside those of the house.
final class WorkbookReportStyles {
  private static final String COUNT = "#,##0";
  private static final String MONEY = "#,##0.00";

  enum Look {
    /// The coloured band on top of the cover.
    BAND,
    BAND_TITLE,
    BAND_SUBTITLE,
    LINK,
    /// A key figure, and what it is called above it.
    TILE_LABEL,
    TILE_FIGURE,
    FINDING,
    /// A rule in words, over several lines where it has alternatives.
    CONDITION,
    /// A cell of a matrix.
    MATRIX_COUNT,
    MATRIX_MONEY,
    MATRIX_HEADER,
    MATRIX_TOTAL,
    MATRIX_SHARE,
    STAYED_COUNT,
    STAYED_MONEY,
    CENTRED,
    LEFT_COUNT,
    WARNING
  }

  private final XSSFWorkbook workbook;
  private final WorkbookStyles house;
  private final Map<Look, XSSFCellStyle> looks = new EnumMap<>(Look.class);

  WorkbookReportStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.house = new WorkbookStyles(workbook);
  }

  WorkbookStyles house() {
    return house;
  }

  XSSFCellStyle of(Look look) {
    return looks.computeIfAbsent(look, this::made);
  }

  private XSSFCellStyle made(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    switch (look) {
      case BAND -> fill(style, WorkbookPalette.BRAND);
      case BAND_TITLE -> {
        fill(style, WorkbookPalette.BRAND);
        style.setFont(font(24, true, WorkbookPalette.ON_BRAND));
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
      }
      case BAND_SUBTITLE -> {
        fill(style, WorkbookPalette.BRAND);
        style.setFont(font(12, false, "#C8D7EA"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
      }
      case LINK -> {
        XSSFFont font = font(WorkbookStyles.FONT_POINTS, false, WorkbookPalette.ACCENT);
        font.setUnderline(Font.U_SINGLE);
        style.setFont(font);
        line(style);
      }
      case TILE_LABEL -> {
        fill(style, WorkbookPalette.GROUND);
        style.setFont(font(9, false, WorkbookPalette.MUTED));
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setBorderTop(BorderStyle.MEDIUM);
        style.setTopBorderColor(WorkbookPalette.colour(WorkbookPalette.ACCENT));
      }
      case TILE_FIGURE -> {
        fill(style, WorkbookPalette.GROUND);
        style.setFont(font(18, true, WorkbookPalette.BRAND));
        style.setDataFormat(format(COUNT));
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
      }
      case FINDING -> {
        style.setFont(font(11, false, WorkbookPalette.INK));
        style.setWrapText(true);
      }
      case CONDITION -> {
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        line(style);
      }
      case MATRIX_COUNT -> matrix(style, dashed(COUNT));
      case MATRIX_MONEY -> matrix(style, dashed(MONEY));
      case MATRIX_SHARE -> matrix(style, "0.0%");
      case STAYED_COUNT -> stayed(style, dashed(COUNT));
      case STAYED_MONEY -> stayed(style, dashed(MONEY));
      case MATRIX_TOTAL -> {
        matrix(style, COUNT);
        fill(style, WorkbookPalette.GROUND);
        style.setFont(font(WorkbookStyles.FONT_POINTS, true, WorkbookPalette.INK));
      }
      case MATRIX_HEADER -> {
        fill(style, WorkbookPalette.BRAND);
        style.setFont(font(WorkbookStyles.FONT_POINTS, true, WorkbookPalette.ON_BRAND));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
      }
      case CENTRED -> {
        style.setAlignment(HorizontalAlignment.CENTER);
        line(style);
      }
      case LEFT_COUNT -> {
        style.setDataFormat(format(COUNT));
        style.setAlignment(HorizontalAlignment.LEFT);
        line(style);
      }
      case WARNING -> {
        fill(style, "#FDF0D3");
        style.setFont(font(WorkbookStyles.FONT_POINTS, false, "#6B4A00"));
        style.setWrapText(true);
      }
    }
    return style;
  }

  /// Nobody is a dash to the eye and a zero to formulas.
  private static String dashed(String pattern) {
    return pattern + ";-" + pattern + ";\"–\"";
  }

  private short format(String pattern) {
    return workbook.createDataFormat().getFormat(pattern);
  }

  /// Those who stayed are the diagonal, which is not what one looks for.
  private void stayed(XSSFCellStyle style, String format) {
    matrix(style, format);
    fill(style, WorkbookPalette.GROUND);
    style.setFont(font(WorkbookStyles.FONT_POINTS, true, WorkbookPalette.MUTED));
  }

  private void matrix(XSSFCellStyle style, String format) {
    style.setDataFormat(format(format));
    style.setAlignment(HorizontalAlignment.CENTER);
    line(style);
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(WorkbookPalette.colour(WorkbookPalette.LINE));
  }

  private static void line(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(WorkbookPalette.colour(WorkbookPalette.LINE));
  }

  private static void fill(XSSFCellStyle style, String hex) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(WorkbookPalette.colour(hex));
  }

  private XSSFFont font(int points, boolean isBold, String hex) {
    XSSFFont font = workbook.createFont();
    font.setFontName(WorkbookStyles.FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(isBold);
    font.setColor(WorkbookPalette.colour(hex));
    return font;
  }
}
