package org.siyu.storage.kpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.KpiReport;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.KpiReportWords;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;

/// What a report can put into a workbook, by name and by header. A value is a number or a text; ""
/// is nothing.
final class KpiReportValues {
  private final KpiReport report;
  private final KpiReportWords words;

  KpiReportValues(KpiReport report, KpiReportWords words) {
    this.report = report;
    this.words = words;
  }

  /// By the names that begin with `kpi_`, in lower case.
  Map<String, Object> named() {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("kpi_workspace", report.workspace());
    named.put("kpi_period", words.period(report.period()));
    named.put("kpi_written", report.writtenAt().toLocalDate().toString());
    Score score = report.team().score();
    named.put("kpi_score", value(score.total()));
    for (Score.ClassScore kind : score.classes()) {
      named.put("kpi_score_" + kind.kind().code(), value(kind.points()));
    }
    for (SheetLine line : report.team().lines()) {
      String name = "kpi_" + line.indicator().code();
      named.put(name, value(line.actual()));
      named.put(name + "_target", target(line));
      named.put(name + "_attainment", attainment(line));
      named.put(name + "_before", value(line.before()));
      named.put(name + "_change", value(line.change()));
      named.put(name + "_last_year", value(line.lastYear()));
    }
    return named;
  }

  /// A row for each of the team's indicators.
  List<Map<String, Object>> lines() {
    Sheet team = report.team();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Score.ClassScore kind : team.score().classes()) {
      for (Score.LineScore score : kind.lines()) {
        SheetLine line = score.line();
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, KpiReportText.CLASS, words.kind(kind.kind()));
        put(row, KpiReportText.INDICATOR, words.name(line.indicator()));
        put(row, KpiReportText.DIRECTION, words.direction(line.indicator().direction()));
        put(row, KpiReportText.TARGET, target(line));
        put(row, KpiReportText.ACTUAL, value(line.actual()));
        put(row, KpiReportText.ATTAINMENT, attainment(line));
        put(row, KpiReportText.WEIGHT, line.weight());
        put(row, KpiReportText.POINTS, score.points());
        put(row, KpiReportText.CONTRIBUTION, score.contribution());
        put(row, KpiReportText.BEFORE, value(line.before()));
        put(row, KpiReportText.CHANGE, value(line.change()));
        put(row, KpiReportText.LAST_YEAR, value(line.lastYear()));
        put(row, KpiReportText.NOTE, words.part(score.part()));
        rows.add(row);
      }
    }
    return rows;
  }

  /// A row for each sheet.
  List<Map<String, Object>> people() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (KpiReport.Named named : report.sheets()) {
      Map<String, Object> row = new LinkedHashMap<>();
      put(
          row,
          KpiReportText.NAME,
          named.name().isEmpty() ? words.text(KpiReportText.TEAM) : named.name());
      put(row, KpiReportText.SCORE, value(named.sheet().score().total()));
      for (IndicatorClass kind : IndicatorClass.values()) {
        row.put(
            HeaderText.normalise(words.kind(kind)),
            named.sheet().score().classes().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> value(each.points()))
                .findFirst()
                .orElse(""));
      }
      put(
          row,
          KpiReportText.STATE,
          words.text(named.sheet().isClosed() ? KpiReportText.CLOSED : KpiReportText.OPEN));
      put(
          row,
          KpiReportText.BONUS_ALL,
          named.sheet().bonus().<Object>map(each -> each.all().amount().doubleValue()).orElse(""));
      rows.add(row);
    }
    return rows;
  }

  private void put(Map<String, Object> row, KpiReportText header, Object value) {
    row.put(HeaderText.normalise(words.text(header)), value);
  }

  private static Object target(SheetLine line) {
    return line.target().map(Goal::least).<Object>map(value -> value).orElse("");
  }

  private static Object attainment(SheetLine line) {
    return line.attainment().map(each -> value(each.share())).orElse("");
  }

  private static Object value(Figure figure) {
    OptionalDouble number = figure.number();
    return number.isPresent() ? (Object) number.getAsDouble() : "";
  }
}
