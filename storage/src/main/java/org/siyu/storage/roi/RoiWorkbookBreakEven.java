package org.siyu.storage.roi;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.siyu.core.roi.BreakEven;
import org.siyu.core.roi.Calculator;
import org.siyu.core.roi.RoiGoal;
import org.siyu.core.roi.RoiInput;
import org.siyu.core.roi.RoiReportText;
import org.siyu.core.roi.RoiReportWords;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.Sensitivity;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;

/// At which value of each input a result comes to its goal. Where the result is a straight line
/// over the input, the value follows what is changed elsewhere.
final class RoiWorkbookBreakEven {
  private final WorkbookCells cells;
  private final RoiReportWords words;
  private final RoiWorkbookSensitivity results;
  private final RoiStep step;

  /// @param results writes what the result is with other inputs
  RoiWorkbookBreakEven(
      WorkbookCells cells, RoiReportWords words, RoiWorkbookSensitivity results, RoiStep step) {
    this.cells = cells;
    this.words = words;
    this.results = results;
    this.step = step;
  }

  private String text(RoiReportText text, Object... arguments) {
    return words.text(text, arguments);
  }

  /// @param base values by input
  void write(int top, Calculator calculator, Map<String, Double> base, RoiGoal goal) {
    Sensitivity sensitivity = new Sensitivity(calculator, base, step.code());
    cells.text(
        top,
        0,
        WorkbookLook.HEADING,
        text(RoiReportText.BREAK_EVEN, words.step(step), words.value(step.unit(), goal.value())));
    cells.headers(
        top + 1,
        1,
        List.of(
            text(RoiReportText.INPUT),
            text(RoiReportText.VALUE_NOW),
            text(RoiReportText.VALUE_EVEN),
            text(RoiReportText.CHANGE),
            text(RoiReportText.RESULT_THERE)));
    cells.text(top + 2, 0, WorkbookLook.LABEL, text(RoiReportText.GOAL, words.step(step)));
    cells.number(top + 2, 1, RoiWorkbookLooks.input(step.unit()), goal.value());
    String wanted = "$B$" + (top + 3);
    int row = top + 3;
    for (Map.Entry<RoiInput, BreakEven> entry : BreakEven.all(calculator, base, goal).entrySet()) {
      RoiInput input = entry.getKey();
      double now = base.getOrDefault(input.code(), 0.0);
      cells.text(row, 0, WorkbookLook.TEXT, words.input(input));
      cells.formula(
          row,
          1,
          RoiWorkbookLooks.plain(input.unit()),
          results.baseCell(input.code()),
          OptionalDouble.of(now));
      switch (entry.getValue()) {
        case BreakEven.At at -> at(row, wanted, input, now, at, sensitivity);
        case BreakEven.Never(boolean isAbove) ->
            none(row, text(isAbove ? RoiReportText.ALWAYS : RoiReportText.NEVER));
        case BreakEven.Independent() -> none(row, text(RoiReportText.INDEPENDENT));
        case BreakEven.NotKnown() -> none(row, "–");
      }
      row++;
    }
  }

  private void none(int row, String why) {
    cells.text(row, 2, WorkbookLook.ASIDE, why);
  }

  /// @param wanted the cell with the goal
  private void at(
      int row,
      String wanted,
      RoiInput input,
      double now,
      BreakEven.At found,
      Sensitivity sensitivity) {
    WorkbookLook look = RoiWorkbookLooks.plain(input.unit());
    if (found.isExact() && now != 0) {
      cells.formula(
          row, 2, look, straight(input, "B" + (row + 1), wanted), OptionalDouble.of(found.value()));
    } else {
      cells.number(row, 2, look, found.value());
      cells.text(row, 5, WorkbookLook.ASIDE, text(RoiReportText.SEARCHED));
    }
    cells.formula(
        row,
        3,
        WorkbookLook.PERCENT,
        "IF(B" + (row + 1) + "=0,\"\",C" + (row + 1) + "/B" + (row + 1) + "-1)",
        now == 0 ? OptionalDouble.empty() : OptionalDouble.of(found.value() / now - 1));
    results.result(
        row,
        4,
        Map.of(input.code(), "C" + (row + 1)),
        sensitivity.with(input.code(), found.value()));
  }

  /// Where the straight line through the result of now and that of twice the input meets the goal.
  private String straight(RoiInput input, String now, String wanted) {
    String result = results.baseCell(step.code());
    String twice = results.with(Map.of(input.code(), "(" + now + "*2)"));
    return "IFERROR("
        + now
        + "+("
        + wanted
        + "-"
        + result
        + ")*"
        + now
        + "/("
        + twice
        + "-"
        + result
        + "),\"\")";
  }
}
