package org.siyu.core.kpisheet;

import java.util.Map;

/// Keeps what people say columns of statistics are, for the next file that has them. The port that
/// storage fills.
public interface ColumnMemory {
  /// By what a column is known again.
  Map<String, KpiColumn.Meaning> all();

  /// Keeps meanings by what columns are known again, in the place of earlier ones; an unknown one
  /// is forgotten.
  void save(Map<String, KpiColumn.Meaning> meanings);
}
