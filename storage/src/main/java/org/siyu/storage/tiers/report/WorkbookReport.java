package org.siyu.storage.tiers.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.customers.TierColours;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierReportText;
import org.siyu.core.tiers.TierReportWords;
import org.siyu.storage.workbook.WorkbookPalette;
import org.siyu.storage.workbook.WorkbookText;

/// What all sheets of one report share: the figures, the words, the looks and each other's names.
final class WorkbookReport {
  private static final int LONGEST_SHEET_NAME = 31;

  final TierReport report;
  final TierReportWords words;
  final XSSFWorkbook workbook = new XSSFWorkbook();
  final WorkbookReportStyles styles = new WorkbookReportStyles(workbook);
  private final Map<String, String> tierNames = new LinkedHashMap<>();
  private final Set<String> sheetNames = new HashSet<>();

  WorkbookReport(TierReport report, TierReportWords words) {
    this.report = report;
    this.words = words;
    Set<String> taken = new HashSet<>();
    for (Tier tier : report.scheme().tiers()) {
      tierNames.put(tier.code(), distinct(tier, taken));
    }
  }

  /// The formulas count by name, so two tiers that a team called the same are told apart here.
  private String distinct(Tier tier, Set<String> taken) {
    String name = WorkbookText.written(words.tier(tier));
    return taken.add(name.toLowerCase(Locale.ROOT)) ? name : name + " (" + tier.code() + ")";
  }

  List<Tier> tiers() {
    return report.scheme().tiers();
  }

  String tierName(String code) {
    return tierNames.getOrDefault(code, code);
  }

  String text(TierReportText text, Object... arguments) {
    return words.text(text, arguments);
  }

  /// A header that names the currency.
  String amountHeader(TierReportText text) {
    return words.text(text, words.currencySign());
  }

  /// Adds a sheet whose tab has the house's colour.
  WorkbookGrid sheet(TierReportText name) {
    XSSFSheet sheet = workbook.createSheet(sheetName(text(name)));
    sheet.setTabColor(WorkbookPalette.colour(WorkbookPalette.BRAND));
    sheet.setDisplayGridlines(false);
    return new WorkbookGrid(sheet, styles);
  }

  /// Adds a sheet of customers, whose tab has the colour of their tier.
  ///
  /// @param tier a tier's code; "" for all customers
  XSSFSheet customerSheet(String name, String tier) {
    XSSFSheet sheet = workbook.createSheet(sheetName(name));
    sheet.setTabColor(
        WorkbookPalette.colour(
            tier.isEmpty() ? WorkbookPalette.ACCENT : TierColours.of(tier).light()));
    return sheet;
  }

  /// Names are compared as Excel does, without regard to case.
  private String sheetName(String wanted) {
    String safe = WorkbookUtil.createSafeSheetName(WorkbookText.written(wanted).strip());
    String name = safe;
    for (int number = 2; !sheetNames.add(name.toLowerCase(Locale.ROOT)); number++) {
      String suffix = " " + number;
      int length = Math.min(safe.length(), LONGEST_SHEET_NAME - suffix.length());
      name = safe.substring(0, length) + suffix;
    }
    return name;
  }

  /// A sheet's name as it stands in a formula.
  static String quoted(Sheet sheet) {
    return "'" + sheet.getSheetName().replace("'", "''") + "'";
  }
}
