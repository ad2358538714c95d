package org.siyu.core.kpi.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds formulas that need each other. One that needs itself of an earlier period has no beginning
/// and counts as well.
public final class Cycles {
  private final Map<String, Formula> formulas;
  private final Set<String> sound = new HashSet<>();
  private final List<String> path = new ArrayList<>();

  private Cycles(Map<String, Formula> formulas) {
    this.formulas = formulas;
  }

  /// @param formulas by the code of what each computes
  /// @return the codes from one back to itself, for instance `a, b, a`; empty when there is none
  public static List<String> first(Map<String, Formula> formulas) {
    Cycles search = new Cycles(formulas);
    for (String code : formulas.keySet()) {
      List<String> found = search.from(code);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<String> from(String code) {
    Formula formula = formulas.get(code);
    if (formula == null || sound.contains(code)) {
      return List.of();
    }
    int earlier = path.indexOf(code);
    if (earlier >= 0) {
      List<String> circle = new ArrayList<>(path.subList(earlier, path.size()));
      circle.add(code);
      return circle;
    }
    path.add(code);
    for (Formula.Use use : formula.uses()) {
      List<String> found = from(use.code());
      if (!found.isEmpty()) {
        return found;
      }
    }
    path.removeLast();
    sound.add(code);
    return List.of();
  }
}
