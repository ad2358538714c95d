package org.siyu.core.kpi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Targets and typed values that come, change or go as one.
///
/// @param noTargets where there is to be no target any more
/// @param noEntries where nothing is to be typed in any more
public record SheetChange(
    List<Target> targets,
    List<Entry.Key> noTargets,
    List<Entry> entries,
    List<Entry.Key> noEntries) {
  public SheetChange {
    targets = List.copyOf(targets);
    noTargets = List.copyOf(noTargets);
    entries = List.copyOf(entries);
    noEntries = List.copyOf(noEntries);
  }

  /// How many cells it changes.
  public int count() {
    return targets.size() + noTargets.size() + entries.size() + noEntries.size();
  }

  Set<Period> periods() {
    Set<Period> periods = new LinkedHashSet<>();
    targets.forEach(target -> periods.add(target.period()));
    noTargets.forEach(key -> periods.add(key.period()));
    entries.forEach(entry -> periods.add(entry.period()));
    noEntries.forEach(key -> periods.add(key.period()));
    return periods;
  }
}
