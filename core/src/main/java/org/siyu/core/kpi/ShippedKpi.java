package org.siyu.core.kpi;

import java.util.List;
import java.util.Set;

/// What ships with the workbench.
///
/// @param referralChannels the channels of first touch of those whom other customers brought
public record ShippedKpi(
    List<Indicator> indicators,
    List<StagePreset> stages,
    List<AlertRule> rules,
    Set<String> referralChannels) {
  public ShippedKpi {
    indicators = List.copyOf(indicators);
    stages = List.copyOf(stages);
    rules = List.copyOf(rules);
    referralChannels = Set.copyOf(referralChannels);
  }

  public StagePreset stage(String code) {
    return stages.stream().filter(stage -> stage.code().equals(code)).findFirst().orElseThrow();
  }
}
