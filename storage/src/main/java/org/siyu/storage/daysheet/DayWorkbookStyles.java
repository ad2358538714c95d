package org.siyu.storage.daysheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.today.DayUrgency;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPalette;
import org.siyu.storage.workbook.WorkbookStyles;

/// The looks of a day's list beside those of the house.
final class DayWorkbookStyles {
  static final String DONE = "#DDF0E4";
  static final String SKIPPED = "#ECEAE6";
  static final String LATER = "#FFF3D6";
  static final String MISSING = "#F8CFCB";
  private static final String EMPTY = "#FFFBEF";
  private static final String EDGE = "#D9CFB4";

  private final XSSFWorkbook workbook;
  private final WorkbookStyles house;
  private final Map<DayUrgency, Short> due = new EnumMap<>(DayUrgency.class);
  private final int text;
  private final int guarded;
  private final int filledIn;
  private final int day;
  private final int time;
  private final int notAsked;

  DayWorkbookStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.house = new WorkbookStyles(workbook);
    this.text = style(_ -> {});
    this.guarded = style(style -> style.setQuotePrefixed(true));
    this.filledIn = style(DayWorkbookStyles::toFillIn);
    this.day = style(style -> toFillIn(style, "yyyy-mm-dd"));
    this.time = style(style -> toFillIn(style, "hh:mm"));
    this.notAsked =
        style(
            style -> {
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              style.setFillForegroundColor(WorkbookPalette.colour(WorkbookPalette.GROUND));
              style.setFont(font(false, WorkbookPalette.MUTED));
            });
    for (DayUrgency urgency : DayUrgency.values()) {
      due.put(urgency, (short) style(style -> style.setFont(font(urgency))));
    }
  }

  private XSSFFont font(DayUrgency urgency) {
    return switch (urgency) {
      case LATE -> font(true, WorkbookPalette.BAD);
      case SOON -> font(true, "#7A4A00");
      case ALERT, TODAY -> font(false, WorkbookPalette.INK);
      case TOMORROW -> font(false, WorkbookPalette.MUTED);
    };
  }

  private XSSFFont font(boolean isBold, String colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName(WorkbookStyles.FONT);
    font.setFontHeightInPoints(WorkbookStyles.FONT_POINTS);
    font.setBold(isBold);
    font.setColor(WorkbookPalette.colour(colour));
    return font;
  }

  private int style(Consumer<XSSFCellStyle> looks) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(house.of(WorkbookLook.WRAPPED_TEXT));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setIndention((short) 1);
    looks.accept(style);
    return style.getIndex();
  }

  private static void toFillIn(XSSFCellStyle style) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(WorkbookPalette.colour(EMPTY));
    style.setBorderLeft(BorderStyle.THIN);
    style.setLeftBorderColor(WorkbookPalette.colour(EDGE));
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(WorkbookPalette.colour(EDGE));
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(WorkbookPalette.colour(EDGE));
  }

  private void toFillIn(XSSFCellStyle style, String format) {
    toFillIn(style);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setAlignment(HorizontalAlignment.CENTER);
  }

  WorkbookStyles house() {
    return house;
  }

  int due(DayUrgency urgency) {
    return due.getOrDefault(urgency, (short) text);
  }

  int text() {
    return text;
  }

  int guarded() {
    return guarded;
  }

  int filledIn() {
    return filledIn;
  }

  int day() {
    return day;
  }

  int time() {
    return time;
  }

  /// Where nothing is to be filled in.
  int notAsked() {
    return notAsked;
  }
}
