package org.siyu.core.roi;

import org.siyu.core.shared.Code;

/// A text of the report workbook.
public enum RoiReportText implements Code {
  TITLE,
  /// Arguments: workspace, when it was written.
  SUBTITLE,
  SHEET_COVER,
  /// Heading of the list of sheets on the cover.
  CONTENTS,
  ABOUT_SHEET,
  ABOUT_COSTS,
  ABOUT_SENSITIVITY,
  WORKSPACE,
  WRITTEN_AT,
  /// Heading of how to read the workbook.
  HOW,
  HOW_SCENARIOS,
  HOW_SENSITIVITY,
  /// The ending of the name of a sheet with sensitivities.
  SHEET_SENSITIVITY,
  /// The ending of the name of a sheet with costs by month.
  SHEET_COSTS,
  CALCULATION,
  CALCULATOR,
  PERIOD,
  RESULT,
  INPUTS,
  INPUT,
  UNIT,
  SOURCE,
  /// How far inputs are moved both ways.
  LEAN,
  /// How much better than the base the inputs of a scenario are.
  LEAN_SCENARIO,
  RESULTS,
  FORMULA,
  NOTE,
  CHANGED,
  /// Argument: the result.
  TORNADO,
  SMALLER,
  LARGER,
  AT_SMALLER,
  AT_LARGER,
  CHANGE_SMALLER,
  CHANGE_LARGER,
  /// Arguments: the result, the input.
  LINE,
  /// Arguments: the result, the input that goes down, the one that goes right.
  GRID,
  /// Arguments: the result, the goal.
  BREAK_EVEN,
  VALUE_NOW,
  VALUE_EVEN,
  CHANGE,
  RESULT_THERE,
  /// Argument: the result.
  GOAL,
  /// A value that was searched for and does not follow changes.
  SEARCHED,
  NEVER,
  /// Above the goal whatever the value.
  ALWAYS,
  INDEPENDENT,
  EXAMPLE_WARNING,
  COST_KIND,
  COST_LINE,
  TOTAL,
  BONUS,
  BENEFITS,
  COSTS_BY_MONTH,
  /// Title of a box that refuses an input.
  RANGE_TITLE,
  /// Arguments: smallest, largest value.
  RANGE,
  /// What may be changed, and what follows.
  HOW_TO
}
