package org.siyu.core.kpi.formula;

import java.util.Locale;
import java.util.Optional;

/// What a formula can call. Each has an English and a Chinese name; case does not matter.
public enum FormulaFunction {
  /// Adds what is known; missing parts are passed over unless all are missing.
  SUM("sum", "求和", 1, FormulaFunction.MANY),
  /// The mean of what is known.
  AVERAGE("average", "平均", 1, FormulaFunction.MANY),
  MIN("min", "最小", 1, FormulaFunction.MANY),
  MAX("max", "最大", 1, FormulaFunction.MANY),
  /// `ratio(a, b)` is a / b.
  RATIO("ratio", "比率", 2, 2),
  /// `change(x)` is x / previous(x) - 1.
  CHANGE("change", "环比", 1, 1),
  /// The value of the period before 上期.
  PREVIOUS("previous", "上期", 1, 1),
  /// The value of the same period a year ago 去年同期.
  LAST_YEAR("lastYear", "去年同期", 1, 1),
  /// `if(condition, then, otherwise)`; only the part that is taken is computed.
  IF("if", "如果", 3, 3),
  /// `ifMissing(x, other)`: the other value where there is no x, for whatever reason.
  IF_MISSING("ifMissing", "缺失时", 2, 2),
  NOT("not", "非", 1, 1),
  ABS("abs", "绝对值", 1, 1),
  /// `round(x)` or `round(x, places)`, half away from zero.
  ROUND("round", "四舍五入", 1, 2),
  /// How many days the period has.
  DAYS("days", "天数", 0, 0);

  static final int MANY = 50;

  private final String english;
  private final String chinese;
  private final int least;
  private final int most;

  FormulaFunction(String english, String chinese, int least, int most) {
    this.english = english;
    this.chinese = chinese;
    this.least = least;
    this.most = most;
  }

  public String english() {
    return english;
  }

  public String chinese() {
    return chinese;
  }

  /// How few arguments it takes.
  public int least() {
    return least;
  }

  /// How many arguments it takes.
  public int most() {
    return most;
  }

  /// By its name in any language.
  public static Optional<FormulaFunction> called(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    for (FormulaFunction function : values()) {
      if (function.english.toLowerCase(Locale.ROOT).equals(lower)
          || function.chinese.equals(written)) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }
}
