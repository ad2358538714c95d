package org.siyu.storage.kpi;

import java.util.Map;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.storage.workbook.WorkbookLook;

/// Formulas and looks that every workbook with indicators has.
public final class KpiWorkbookFormulas {
  private static final byte[] RED = {(byte) 0xF8, (byte) 0xD0, (byte) 0xD0};
  private static final byte[] AMBER = {(byte) 0xFC, (byte) 0xE8, (byte) 0xBF};
  private static final byte[] GREEN = {(byte) 0xD5, (byte) 0xEE, (byte) 0xDA};

  private KpiWorkbookFormulas() {}

  /// As [Attainment] says; nothing where there is no value or no target.
  ///
  /// @param actual the cell of the value, and so on
  /// @param most the cell of a band's upper end
  /// @param capLeast the cell of the smallest share that counts
  public static String attainment(
      Direction direction,
      String actual,
      String least,
      String most,
      String capLeast,
      String capMost) {
    String share =
        switch (direction) {
          case HIGHER -> against(actual + "-" + least, least);
          case LOWER -> against(least + "-" + actual, least);
          case BAND ->
              "IF("
                  + actual
                  + "<"
                  + least
                  + ","
                  + against(actual + "-" + least, least)
                  + ",IF("
                  + actual
                  + ">"
                  + most
                  + ","
                  + against(most + "-" + actual, most)
                  + ",1))";
        };
    return "IF(OR("
        + actual
        + "=\"\","
        + least
        + "=\"\"),\"\",MAX("
        + capLeast
        + ",MIN("
        + capMost
        + ","
        + share
        + ")))";
  }

  private static String against(String ahead, String target) {
    return "IF(" + target + "=0,IF(" + ahead + ">=0,1,0),1+(" + ahead + ")/ABS(" + target + "))";
  }

  /// A change as a cell.
  public record Change(WorkbookLook look, String formula, OptionalDouble result) {}

  /// Against an earlier value: of shares in points of per cent, of everything else in parts of what
  /// it was.
  ///
  /// @param actual the cell of the value, and so on
  public static Change change(
      IndicatorUnit unit, Figure now, Figure was, String actual, String before) {
    boolean areKnown = now.isKnown() && was.isKnown();
    double is = now.orElse(0);
    double had = was.orElse(0);
    if (unit == IndicatorUnit.PERCENT) {
      return new Change(
          WorkbookLook.POINTS_CHANGE,
          "IF(OR(%s=\"\",%s=\"\"),\"\",(%s-%s)*100)".formatted(actual, before, actual, before),
          areKnown ? OptionalDouble.of((is - had) * 100) : OptionalDouble.empty());
    }
    return new Change(
        WorkbookLook.CHANGE,
        change(actual, before),
        areKnown && had != 0
            ? OptionalDouble.of((is - had) / Math.abs(had))
            : OptionalDouble.empty());
  }

  /// Against the period before; nothing where one of them is missing or the one before is 0.
  public static String change(String actual, String before) {
    return "IF(OR("
        + actual
        + "=\"\","
        + before
        + "=\"\","
        + before
        + "=0),\"\",("
        + actual
        + "-"
        + before
        + ")/ABS("
        + before
        + "))";
  }

  /// The worse of two lights as a number, in the order of [org.siyu.core.kpi.Light]: by how much of
  /// the target is reached, and by how the value stands against the period before. A band has no
  /// better and worse by itself.
  ///
  /// @param share the cell with the share of the target
  /// @param amber the cell that says from how far behind it is amber
  public static String level(
      Direction direction, String share, String actual, String before, String amber, String red) {
    String byTarget = level(share, share + "=\"\"", amber, red);
    if (direction == Direction.BAND) {
      return byTarget;
    }
    String ahead = direction == Direction.HIGHER ? actual + "-" + before : before + "-" + actual;
    return "MAX("
        + byTarget
        + ","
        + level(
            "MAX(0," + against(ahead, before) + ")",
            "OR(" + actual + "=\"\"," + before + "=\"\")",
            amber,
            red)
        + ")";
  }

  /// A light's word by its number.
  ///
  /// @param level the cell with it
  static String light(String level, KpiReportWords words) {
    StringBuilder choose = new StringBuilder("CHOOSE(1+" + level);
    for (Light light : Light.values()) {
      choose.append(',').append(quoted(words.light(light)));
    }
    return choose.append(')').toString();
  }

  private static String level(String share, String isUnknown, String amber, String red) {
    return "IF("
        + isUnknown
        + ",0,IF("
        + share
        + "<=1-"
        + red
        + "+1E-9,3,IF("
        + share
        + "<=1-"
        + amber
        + "+1E-9,2,1)))";
  }

  /// The look of a value.
  public static WorkbookLook look(IndicatorUnit unit) {
    return switch (unit) {
      case COUNT -> WorkbookLook.COUNT;
      case MONEY -> WorkbookLook.MONEY;
      case PERCENT -> WorkbookLook.PERCENT;
      case MINUTES, TIMES, POINTS -> WorkbookLook.DECIMAL;
    };
  }

  /// The look of a value that people may change.
  static WorkbookLook inputLook(IndicatorUnit unit) {
    return switch (unit) {
      case COUNT -> WorkbookLook.INPUT_COUNT;
      case MONEY -> WorkbookLook.INPUT_MONEY;
      case PERCENT -> WorkbookLook.INPUT_PERCENT;
      case MINUTES, TIMES, POINTS -> WorkbookLook.INPUT_DECIMAL;
    };
  }

  /// Colours shares of targets by how far they are behind.
  ///
  /// @param first the first cell of the range
  /// @param amber the cell that says from how far behind it is amber
  public static void lights(
      SheetConditionalFormatting formatting,
      CellRangeAddress[] shares,
      String first,
      String amber,
      String red) {
    ConditionalFormattingRule isRed =
        formatting.createConditionalFormattingRule(
            "AND(ISNUMBER(" + first + ")," + first + "<=1-" + red + "+1E-9)");
    ConditionalFormattingRule isAmber =
        formatting.createConditionalFormattingRule(
            "AND(ISNUMBER(" + first + ")," + first + "<=1-" + amber + "+1E-9)");
    ConditionalFormattingRule isGreen =
        formatting.createConditionalFormattingRule("ISNUMBER(" + first + ")");
    fill(isRed, RED);
    fill(isAmber, AMBER);
    fill(isGreen, GREEN);
    formatting.addConditionalFormatting(
        shares, new ConditionalFormattingRule[] {isRed, isAmber, isGreen});
  }

  /// Colours words by the number of their light.
  ///
  /// @param first the cell with the number beside the first word
  static void levels(
      SheetConditionalFormatting formatting, CellRangeAddress[] words, String first) {
    byte[][] colours = {RED, AMBER, GREEN};
    ConditionalFormattingRule[] rules = new ConditionalFormattingRule[colours.length];
    for (int index = 0; index < colours.length; index++) {
      rules[index] =
          formatting.createConditionalFormattingRule(first + "=" + (colours.length - index));
      fill(rules[index], colours[index]);
    }
    formatting.addConditionalFormatting(words, rules);
  }

  /// Colours the words of lights themselves.
  public static void words(
      SheetConditionalFormatting formatting, CellRangeAddress[] cells, KpiReportWords words) {
    String first = cells[0].formatAsString().split(":", 2)[0];
    Map<Light, byte[]> colours = Map.of(Light.RED, RED, Light.AMBER, AMBER, Light.GREEN, GREEN);
    ConditionalFormattingRule[] rules =
        colours.entrySet().stream()
            .map(
                each -> {
                  ConditionalFormattingRule rule =
                      formatting.createConditionalFormattingRule(
                          first + "=" + quoted(words.light(each.getKey())));
                  fill(rule, each.getValue());
                  return rule;
                })
            .toArray(ConditionalFormattingRule[]::new);
    formatting.addConditionalFormatting(cells, rules);
  }

  /// A text within a formula.
  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static void fill(ConditionalFormattingRule rule, byte[] colour) {
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(new XSSFColor(colour, null));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
  }
}
