package org.siyu.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.kpi.Arithmetic;
import org.siyu.core.kpi.Restatement;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;

/// KPI sheets as machines read them.
final class KpiJson {
  private KpiJson() {}

  static Map<String, Object> of(Sheet sheet) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("period", sheet.span().period().text());
    json.put("scope", sheet.scope().text());
    json.put("days", sheet.span().elapsed());
    json.put("closed", sheet.isClosed());
    put(json, "score", sheet.score().total());
    json.put("coverage", sheet.score().coverage());
    json.put(
        "lines", sheet.lines().stream().map(line -> of(line, sheet.span().isWhole())).toList());
    json.put("restatements", sheet.restatements().stream().map(KpiJson::of).toList());
    return json;
  }

  private static Map<String, Object> of(SheetLine line, boolean isOver) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("indicator", line.indicator().code());
    json.put("class", line.indicator().kind().code());
    json.put("weight", line.weight());
    line.target().ifPresent(goal -> json.put("target", goal.least()));
    line.due().ifPresent(goal -> json.put("due", goal.least()));
    put(json, "actual", line.actual());
    put(json, "before", line.before());
    line.attainment().ifPresent(each -> put(json, "attainment", each.share()));
    json.put("light", line.light().code());
    json.put("part", line.part(isOver).code());
    return json;
  }

  private static Map<String, Object> of(Restatement restatement) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("indicator", restatement.indicator());
    put(json, "closed", restatement.closed());
    put(json, "now", restatement.now());
    return json;
  }

  static Map<String, Object> of(Arithmetic line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("step", line.step().code());
    json.put("subject", line.subject());
    json.put("rule", line.rule());
    put(json, "value", line.value());
    List<Map<String, Object>> parts = line.parts().stream().map(KpiJson::of).toList();
    if (!parts.isEmpty()) {
      json.put("parts", parts);
    }
    return json;
  }

  /// What has no number says why.
  private static void put(Map<String, Object> json, String name, Figure figure) {
    switch (figure) {
      case Figure.Known(double value) -> json.put(name, value);
      case Figure.Unknown(Figure.Reason reason, String _) ->
          json.put(name + "-unknown", reason.code());
    }
  }
}
