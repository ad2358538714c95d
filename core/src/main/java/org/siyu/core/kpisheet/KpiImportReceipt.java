package org.siyu.core.kpisheet;

import java.util.List;
import org.siyu.core.kpi.Entry;

/// What an import has done, so that it can be taken back.
///
/// @param entries what was entered before, of cells that had something
public record KpiImportReceipt(List<KpiImportLine> lines, List<Entry> entries) {
  public KpiImportReceipt {
    lines = List.copyOf(lines);
    entries = List.copyOf(entries);
  }
}
