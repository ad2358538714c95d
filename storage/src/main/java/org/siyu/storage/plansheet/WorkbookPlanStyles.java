package org.siyu.storage.plansheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.storage.workbook.WorkbookPalette;
import org.siyu.storage.workbook.WorkbookStyles;

/// The looks of a plan's sheets beside those of the house, each made when it is first asked for.
final class WorkbookPlanStyles {
  private static final String PLAIN = "#8b91a0";

  /// The grounds of days.
  static final String OFF = "#FBE6E3";

  static final String WORKED = "#E3EDFB";
  static final String WEEKEND = "#F4F2EE";
  static final String WORKING = "#FFFFFF";
  static final String OUTSIDE = "#FAFAF8";
  static final String WARNING = "#FFF3D6";
  static final String WARNING_INK = "#7A4A00";

  private final XSSFWorkbook workbook;
  private final WorkbookStyles house;
  private final Choices choices;
  private final Map<String, XSSFCellStyle> made = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();

  WorkbookPlanStyles(XSSFWorkbook workbook, WorkbookStyles house, Choices choices) {
    this.workbook = workbook;
    this.house = house;
    this.choices = choices;
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  /// The looks that all workbooks share.
  WorkbookStyles house() {
    return house;
  }

  private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> looks) {
    return made.computeIfAbsent(
        name,
        _ -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat("@"));
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          looks.accept(style);
          return style;
        });
  }

  XSSFFont font(double points, boolean isBold, boolean isItalic, String colour) {
    return fonts.computeIfAbsent(
        points + " " + isBold + " " + isItalic + " " + colour,
        _ -> {
          XSSFFont font = workbook.createFont();
          font.setFontName(WorkbookStyles.FONT);
          font.setFontHeight(points);
          font.setBold(isBold);
          font.setItalic(isItalic);
          font.setColor(WorkbookPalette.colour(colour));
          return font;
        });
  }

  private String colour(String channel) {
    return choices.find(ChoiceList.CHANNEL, channel).flatMap(Choice::colour).orElse(PLAIN);
  }

  /// An item in the month's grid, in its channel's colour.
  XSSFCellStyle item(String channel, boolean isApproved) {
    return style(
        "item " + channel + isApproved,
        style -> {
          String colour = colour(channel);
          fill(style, Tint.pale(colour));
          style.setFont(font(9, false, !isApproved, Tint.ink(colour)));
          style.setBorderLeft(BorderStyle.THICK);
          style.setLeftBorderColor(WorkbookPalette.colour(colour));
          style.setBorderRight(BorderStyle.THIN);
          style.setRightBorderColor(WorkbookPalette.colour(WorkbookPalette.LINE));
          style.setBorderBottom(BorderStyle.THIN);
          style.setBottomBorderColor(WorkbookPalette.colour("#FFFFFF"));
          style.setWrapText(true);
        });
  }

  /// The channel's cell in the list.
  XSSFCellStyle channel(String channel) {
    return style(
        "channel " + channel,
        style -> {
          String colour = colour(channel);
          fill(style, Tint.pale(colour));
          style.setFont(font(10, true, false, Tint.ink(colour)));
          line(style);
        });
  }

  /// The head of a day.
  XSSFCellStyle day(String ground) {
    return style(
        "day " + ground,
        style -> {
          fill(style, ground);
          style.setFont(font(10, true, false, WorkbookPalette.INK));
          style.setIndention((short) 0);
          sides(style);
          style.setBorderTop(BorderStyle.THIN);
          style.setTopBorderColor(WorkbookPalette.colour("#B9B4AA"));
        });
  }

  /// A place in a day without an item.
  XSSFCellStyle space(String ground) {
    return style(
        "space " + ground,
        style -> {
          fill(style, ground);
          style.setFont(font(9, false, false, WorkbookPalette.MUTED));
          sides(style);
        });
  }

  XSSFCellStyle rhythm(String ground) {
    return style(
        "rhythm " + ground,
        style -> {
          fill(style, ground);
          style.setFont(font(8, false, false, WARNING_INK));
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.TOP);
          sides(style);
        });
  }

  XSSFCellStyle week() {
    return style(
        "week",
        style -> {
          style.setFont(font(9, false, false, WorkbookPalette.MUTED));
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setVerticalAlignment(VerticalAlignment.TOP);
          style.setBorderTop(BorderStyle.THIN);
          style.setTopBorderColor(WorkbookPalette.colour("#B9B4AA"));
        });
  }

  XSSFCellStyle weekday() {
    return style(
        "weekday",
        style -> {
          fill(style, WorkbookPalette.BRAND);
          style.setFont(font(10, true, false, WorkbookPalette.ON_BRAND));
          style.setAlignment(HorizontalAlignment.CENTER);
        });
  }

  /// A mark's ground in the legend.
  XSSFCellStyle mark(String ground) {
    return style(
        "mark " + ground,
        style -> {
          fill(style, ground);
          style.setFont(font(9, false, false, WorkbookPalette.INK));
          style.setBorderLeft(BorderStyle.THIN);
          style.setLeftBorderColor(WorkbookPalette.colour(WorkbookPalette.LINE));
          style.setBorderRight(BorderStyle.THIN);
          style.setRightBorderColor(WorkbookPalette.colour(WorkbookPalette.LINE));
        });
  }

  /// What cannot be changed in the list.
  XSSFCellStyle information() {
    return style(
        "information",
        style -> {
          fill(style, WorkbookPalette.GROUND);
          style.setDataFormat(workbook.createDataFormat().getFormat("General"));
          style.setFont(font(10, false, false, WorkbookPalette.MUTED));
          line(style);
        });
  }

  XSSFCellStyle time() {
    return style(
        "time",
        style -> {
          style.setDataFormat(workbook.createDataFormat().getFormat("hh:mm"));
          style.setAlignment(HorizontalAlignment.CENTER);
          line(style);
        });
  }

  /// Where a deletion is filled in.
  XSSFCellStyle delete() {
    return style(
        "delete",
        style -> {
          style.setFont(font(10, true, false, WorkbookPalette.BAD));
          style.setAlignment(HorizontalAlignment.CENTER);
          line(style);
        });
  }

  private static void sides(XSSFCellStyle style) {
    style.setBorderLeft(BorderStyle.THIN);
    style.setLeftBorderColor(WorkbookPalette.colour(WorkbookPalette.LINE));
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
}
