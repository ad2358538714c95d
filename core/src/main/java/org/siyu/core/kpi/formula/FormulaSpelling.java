package org.siyu.core.kpi.formula;

/// How the words of a formula are written out.
public interface FormulaSpelling {
  /// With codes and English function names: as formulas are kept.
  FormulaSpelling CODES =
      new FormulaSpelling() {
        @Override
        public String name(String code) {
          return code;
        }

        @Override
        public String function(FormulaFunction function) {
          return function.english();
        }
      };

  /// @param code of an indicator or a count
  String name(String code);

  String function(FormulaFunction function);
}
