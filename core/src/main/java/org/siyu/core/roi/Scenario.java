package org.siyu.core.roi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// One column of a calculation.
///
/// @param lean how much better for us than the base each input is that is not typed; −0.9 to 0.9, 0
///   in the base
/// @param typed by input
public record Scenario(ScenarioKind kind, double lean, Map<String, Double> typed) {
  public static final double MOST_LEAN = 0.9;

  public Scenario {
    typed = Map.copyOf(new TreeMap<>(typed));
  }

  static Scenario usual(ScenarioKind kind) {
    return new Scenario(kind, kind.usualLean(), Map.of());
  }

  public Scenario leaning(double other) {
    return new Scenario(kind, other, typed);
  }

  public Scenario with(String input, double value) {
    Map<String, Double> other = new LinkedHashMap<>(typed);
    other.put(input, value);
    return new Scenario(kind, lean, other);
  }

  public Scenario without(String input) {
    Map<String, Double> other = new LinkedHashMap<>(typed);
    other.remove(input);
    return new Scenario(kind, lean, other);
  }
}
