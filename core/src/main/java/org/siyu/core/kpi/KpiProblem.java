package org.siyu.core.kpi;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// Why something about indicators and sheets cannot be done.
public enum KpiProblem implements ErrorCode {
  /// Argument: the code.
  UNKNOWN_INDICATOR,
  /// Argument: the code that another indicator has.
  CODE_TAKEN,
  /// Argument: what was given as a code.
  NOT_A_CODE,
  /// An indicator without a name.
  NO_NAME,
  /// Argument: the name that another indicator has.
  NAME_TAKEN,
  /// A limit below 1 case. Argument: the number.
  NOT_A_LIMIT,
  /// The indicator ships with the workbench. Argument: its code.
  NOT_OWN,
  /// Something refers to the indicator. Argument: its code.
  IN_USE,
  /// An alert rule names the indicator. Arguments: its code, the rule's id.
  NAMED_BY_RULE,
  /// Argument: what was given as a period.
  UNKNOWN_PERIOD,
  /// Argument: what was given as team, role or person.
  UNKNOWN_SCOPE,
  /// Argument: the period.
  CLOSED,
  /// The period is not over. Arguments: the period, its last day.
  NOT_OVER,
  /// Arguments: the period, what is still open.
  NOTHING_TO_SCORE,
  /// Argument: the version of the scheme.
  SCHEME_DAMAGED,
  /// Somebody else has changed the scheme meanwhile.
  SCHEME_CHANGED,
  /// The workbook has no named range or table that the report can fill. Argument: its name.
  NOT_A_TEMPLATE,
  /// The workbook cannot be opened. Argument: its name.
  TEMPLATE_UNREADABLE;

  @Override
  public String key() {
    return "kpi." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
