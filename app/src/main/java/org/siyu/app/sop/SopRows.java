package org.siyu.app.sop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.sop.SopCells;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopEdits;
import org.siyu.core.sop.SopGoal;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopStage;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopUse;
import org.siyu.core.sop.WorkingDayRule;
import org.siyu.core.team.MemberRole;

/// Rows as they are edited, and what a new one begins with.
final class SopRows {
  private static final String FRESH_CODE = "own";

  private SopRows() {}

  static SopRowWork.Row at(SopTemplate template, SopPart part, int row) {
    return new SopRowWork.Row(part, row, SopCells.of(template, part).get(row), false);
  }

  static SopRowWork.Row fresh(SopTemplate template, SopPart part) {
    Map<SopColumn, String> cells = new EnumMap<>(SopColumn.class);
    for (SopColumn column : part.columns()) {
      cells.put(column, column.isNeeded() ? column.choices().stream().findFirst().orElse("") : "");
    }
    if (part == SopPart.STEPS) {
      cells.put(SopColumn.STEP_KEY, SopEdits.freshKey(template));
      cells.put(SopColumn.STEP_STAGE, SopStage.EXECUTION.code());
      cells.put(SopColumn.STEP_ROLE, MemberRole.OPERATOR.code());
      cells.put(SopColumn.STEP_DAY, Integer.toString(template.lastDay()));
    }
    return new SopRowWork.Row(part, SopCells.of(template, part).size(), cells, true);
  }

  /// A template with one step, since there is none without.
  static SopTemplate empty(String name, String firstStep, SopLanguage language) {
    return new SopTemplate(
        FRESH_CODE,
        language,
        new SopTemplate.Overview(name, SopGoal.ACTIVATE, SopUse.BOTH, "", ""),
        List.of(
            new SopStep(
                "step-1",
                SopStage.EXECUTION,
                firstStep,
                new SopStep.Timing(0, Optional.empty(), 0, WorkingDayRule.NONE),
                new SopStep.Work(MemberRole.OPERATOR, Optional.empty(), List.of(), "", ""),
                SopStep.Message.NONE,
                List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
