package org.siyu.core.kpi;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a sheet is scored: which indicators count how much.
///
/// @param version counts the saved ones from 1; 0 for one that is not saved
/// @param stage the code of the stage it was made for
/// @param classWeights parts of the whole, of any sum above 0
/// @param rows in the order of the sheet; weights are parts of their class, of any sum above 0
public record KpiScheme(
    int version,
    String stage,
    Map<IndicatorClass, Double> classWeights,
    List<Row> rows,
    Attainment.Cap cap,
    Thresholds thresholds,
    BonusRules bonus) {
  /// Core 60 %, process 30 %, innovation 10 %.
  public static final Map<IndicatorClass, Double> USUAL_WEIGHTS =
      Map.of(
          IndicatorClass.CORE, 60.0, IndicatorClass.PROCESS, 30.0, IndicatorClass.INNOVATION, 10.0);

  /// @param weight above 0
  public record Row(String indicator, double weight) {
    public Row {
      if (!(weight > 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException("not a weight");
      }
    }
  }

  public KpiScheme {
    EnumMap<IndicatorClass, Double> weights = new EnumMap<>(IndicatorClass.class);
    weights.putAll(classWeights);
    classWeights = Collections.unmodifiableMap(weights);
    rows = List.copyOf(rows);
    Set<String> codes = new LinkedHashSet<>();
    rows.forEach(row -> codes.add(row.indicator()));
    if (codes.size() < rows.size()
        || classWeights.values().stream().anyMatch(weight -> !(weight >= 0))) {
      throw new IllegalArgumentException("not a scheme");
    }
  }

  public static KpiScheme of(String stage, List<Row> rows) {
    return new KpiScheme(
        0, stage, USUAL_WEIGHTS, rows, Attainment.Cap.USUAL, Thresholds.USUAL, BonusRules.USUAL);
  }

  public KpiScheme withVersion(int saved) {
    return new KpiScheme(saved, stage, classWeights, rows, cap, thresholds, bonus);
  }

  public KpiScheme withRows(List<Row> wanted) {
    return new KpiScheme(version, stage, classWeights, wanted, cap, thresholds, bonus);
  }

  public KpiScheme withClassWeights(Map<IndicatorClass, Double> wanted) {
    return new KpiScheme(version, stage, wanted, rows, cap, thresholds, bonus);
  }

  public KpiScheme withBonus(BonusRules wanted) {
    return new KpiScheme(version, stage, classWeights, rows, cap, thresholds, wanted);
  }

  /// The indicators and weights of a stage, with the other rules as they are.
  public KpiScheme at(StagePreset preset) {
    return new KpiScheme(
        version, preset.code(), classWeights, preset.scheme().rows(), cap, thresholds, bonus);
  }

  public double weight(IndicatorClass kind) {
    return classWeights.getOrDefault(kind, 0.0);
  }
}
