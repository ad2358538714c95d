package org.siyu.core.kpisheet;

import java.util.List;
import java.util.Set;
import org.siyu.core.kpi.Entry;

/// What an import has done, so that it can be taken back.
///
/// @param entries what was entered before, of cells that had something
/// @param sources the numbers of the sheets of statistics that were brought in
public record KpiImportReceipt(
    List<KpiImportLine> lines, List<Entry> entries, Set<Integer> sources) {
  public KpiImportReceipt {
    lines = List.copyOf(lines);
    entries = List.copyOf(entries);
    sources = Set.copyOf(sources);
  }
}
