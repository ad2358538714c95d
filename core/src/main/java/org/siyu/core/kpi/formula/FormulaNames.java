package org.siyu.core.kpi.formula;

import java.util.Optional;

/// Finds what a formula calls by name.
@FunctionalInterface
public interface FormulaNames {
  /// @param written a code, or a name as people call it
  /// @return the code; empty when nothing is called so
  Optional<String> code(String written);
}
