package org.siyu.core.sop;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Code;
import org.siyu.core.team.MemberRole;

/// Everything a template says, one by one: a line of a file, a column of a workbook, a field on
/// screen. In files each has the word of its code after the part's name.
public enum SopColumn implements Code {
  CODE(SopPart.TEMPLATE, "code", Form.line(40).needed()),
  LANGUAGE(SopPart.TEMPLATE, "language", Form.of(SopLanguage.values()).needed()),
  NAME(SopPart.TEMPLATE, "name", Form.line(100).needed()),
  GOAL(SopPart.TEMPLATE, "goal", Form.of(SopGoal.values()).needed()),
  USE(SopPart.TEMPLATE, "use", Form.of(SopUse.values()).needed()),
  SUMMARY(SopPart.TEMPLATE, "summary", Form.text(2000)),
  AUDIENCE(SopPart.TEMPLATE, "audience", Form.text(1000)),

  STEP_KEY(SopPart.STEPS, "key", Form.line(40).needed()),
  STEP_STAGE(SopPart.STEPS, "stage", Form.of(SopStage.values()).needed()),
  STEP_TITLE(SopPart.STEPS, "title", Form.line(100).needed()),
  STEP_DAY(SopPart.STEPS, "day", Form.line(10).needed()),
  STEP_TIME(SopPart.STEPS, "time", Form.line(10)),
  STEP_MINUTES(SopPart.STEPS, "minutes", Form.line(10)),
  STEP_RULE(SopPart.STEPS, "workday", Form.of(WorkingDayRule.values())),
  STEP_ROLE(SopPart.STEPS, "role", Form.of(MemberRole.values()).needed()),
  STEP_CHANNEL(SopPart.STEPS, "channel", Form.line(40)),
  STEP_CONTENT(SopPart.STEPS, "content", Form.yesOrNo()),
  STEP_SCRIPT(SopPart.STEPS, "script", Form.text(4000)),
  STEP_CHECKLIST(SopPart.STEPS, "checklist", Form.text(2000)),
  STEP_MATERIAL(SopPart.STEPS, "material", Form.text(1000)),
  STEP_EVIDENCE(SopPart.STEPS, "evidence", Form.text(1000)),
  STEP_SLA(SopPart.STEPS, "sla", Form.line(20)),
  STEP_AFTER(SopPart.STEPS, "after", Form.line(1000)),

  TARGET_MEASURE(SopPart.TARGETS, "measure", Form.of(SopMeasure.values()).needed()),
  TARGET_VALUE(SopPart.TARGETS, "value", Form.line(20).needed()),
  TARGET_NOTE(SopPart.TARGETS, "note", Form.text(1000)),

  BUDGET_KIND(SopPart.BUDGET, "kind", Form.of(SopBudgetLine.Kind.values()).needed()),
  BUDGET_NAME(SopPart.BUDGET, "name", Form.line(100).needed()),
  BUDGET_AMOUNT(SopPart.BUDGET, "amount", Form.line(20).needed()),
  BUDGET_BASIS(SopPart.BUDGET, "basis", Form.text(1000)),

  RISK_KIND(SopPart.RISKS, "kind", Form.of(SopRisk.Kind.values()).needed()),
  RISK_LEVEL(SopPart.RISKS, "level", Form.of(SopRisk.Level.values()).needed()),
  RISK_NAME(SopPart.RISKS, "name", Form.text(500).needed()),
  RISK_MEASURE(SopPart.RISKS, "measure", Form.text(1000)),
  RISK_ROLE(SopPart.RISKS, "role", Form.of(MemberRole.values()).needed()),

  QUESTION_TEXT(SopPart.QUESTIONS, "text", Form.line(500).needed());

  private final SopPart part;
  private final String word;
  private final Form form;

  /// How something is written.
  private record Form(int longest, boolean isNeeded, boolean isLong, List<String> choices) {
    private static final int LONGEST_CODE = 40;

    static Form line(int longest) {
      return new Form(longest, false, false, List.of());
    }

    static Form text(int longest) {
      return new Form(longest, false, true, List.of());
    }

    static Form of(Code... choices) {
      return new Form(LONGEST_CODE, false, false, Arrays.stream(choices).map(Code::code).toList());
    }

    static Form yesOrNo() {
      return new Form(LONGEST_CODE, false, false, List.of("yes", "no"));
    }

    Form needed() {
      return new Form(longest, true, isLong, choices);
    }
  }

  SopColumn(SopPart part, String word, Form form) {
    this.part = part;
    this.word = word;
    this.form = form;
  }

  public SopPart part() {
    return part;
  }

  /// As a template file calls it.
  public String word() {
    return word;
  }

  /// The most characters.
  public int longest() {
    return form.longest();
  }

  /// Whether it may have several lines.
  public boolean isLong() {
    return form.isLong();
  }

  /// Whether something must stand there.
  public boolean isNeeded() {
    return form.isNeeded();
  }

  /// The codes that may stand there; empty where any text may. Channels are the team's own list.
  public List<String> choices() {
    return form.choices();
  }

  static Optional<SopColumn> named(SopPart part, String word) {
    return part.columns().stream().filter(column -> column.word.equals(word)).findFirst();
  }
}
