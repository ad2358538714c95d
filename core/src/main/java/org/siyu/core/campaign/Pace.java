package org.siyu.core.campaign;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.siyu.core.sop.SopMeasure;

/// When a campaign's targets are to be reached and its money is to be spent. All days are counted
/// from the campaign's day.
///
/// @param targets those that are not spread evenly
/// @param due by name of a budget line: the day on which it is to be paid
public record Pace(Map<SopMeasure, Spread> targets, Map<String, Integer> due) {
  public static final Pace EVEN = new Pace(Map.of(), Map.of());

  public Pace {
    Map<SopMeasure, Spread> spreads = new EnumMap<>(SopMeasure.class);
    targets.forEach(
        (measure, spread) -> {
          if (!spread.equals(Spread.EVEN)) {
            spreads.put(measure, spread);
          }
        });
    targets = Collections.unmodifiableMap(spreads);
    due = Collections.unmodifiableMap(new TreeMap<>(due));
  }

  public Spread of(SopMeasure measure) {
    return targets.getOrDefault(measure, Spread.EVEN);
  }

  /// The day on which a budget line is to be paid; empty for one that runs all the time.
  ///
  /// @param zero the campaign's day
  public Optional<LocalDate> due(String line, LocalDate zero) {
    return Optional.ofNullable(due.get(line)).map(zero::plusDays);
  }

  Pace with(SopMeasure measure, Spread spread) {
    Map<SopMeasure, Spread> changed = new EnumMap<>(SopMeasure.class);
    changed.putAll(targets);
    changed.put(measure, spread);
    return new Pace(changed, due);
  }

  Pace with(String line, Optional<Integer> day) {
    Map<String, Integer> changed = new TreeMap<>(due);
    changed.remove(line);
    day.ifPresent(on -> changed.put(line, on));
    return new Pace(targets, changed);
  }
}
