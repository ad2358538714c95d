package org.siyu.storage.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/// Bars behind shares and colours behind matrices, drawn by the spreadsheet program.
public final class WorkbookBars {
  private static final String BAR = "#8DB8EE";

  private WorkbookBars() {}

  public static void add(XSSFSheet sheet, CellRangeAddress cells) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(WorkbookPalette.colour(BAR));
    rule.getDataBarFormatting().getMinThreshold().setRangeType(RangeType.NUMBER);
    rule.getDataBarFormatting().getMinThreshold().setValue(0d);
    rule.getDataBarFormatting().getMaxThreshold().setRangeType(RangeType.MAX);
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }

  /// From few to many.
  public static void scale(XSSFSheet sheet, CellRangeAddress cells) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
    var scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(2);
    var thresholds = scale.getThresholds();
    thresholds[0].setRangeType(RangeType.MIN);
    thresholds[1].setRangeType(RangeType.MAX);
    scale.setThresholds(thresholds);
    scale.setColors(
        new XSSFColor[] {
          WorkbookPalette.colour(WorkbookPalette.FEW), WorkbookPalette.colour(WorkbookPalette.MANY)
        });
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }
}
