package org.siyu.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// A problem as values: its code for programs, its sentence for people.
final class ProblemJson {
  private ProblemJson() {}

  static Map<String, Object> of(Problem problem, ProblemTexts texts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", problem.code().key());
    json.put("message", texts.sentence(problem));
    Place place = problem.place();
    putIfKnown(json, "file", place.file());
    putIfKnown(json, "sheet", place.sheet());
    if (place.row() > 0) {
      json.put("row", place.row());
    }
    putIfKnown(json, "column", place.column());
    return json;
  }

  static List<Map<String, Object>> of(List<Problem> problems, ProblemTexts texts) {
    return problems.stream().map(problem -> of(problem, texts)).toList();
  }

  private static void putIfKnown(
      Map<String, Object> json, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
