package org.siyu.core.sop;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A template as texts, one for each of its columns. [SopCellReader] reads them back.
public final class SopCells {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private SopCells() {}

  /// The rows of a part: one for the template itself, one a step, target, ...
  public static List<Map<SopColumn, String>> of(SopTemplate template, SopPart part) {
    return switch (part) {
      case TEMPLATE -> List.of(head(template));
      case STEPS -> template.steps().stream().map(SopCells::of).toList();
      case TARGETS -> template.targets().stream().map(SopCells::of).toList();
      case BUDGET -> template.budget().stream().map(SopCells::of).toList();
      case RISKS -> template.risks().stream().map(SopCells::of).toList();
      case QUESTIONS ->
          template.questions().stream().map(text -> Map.of(SopColumn.QUESTION_TEXT, text)).toList();
    };
  }

  private static Map<SopColumn, String> head(SopTemplate template) {
    SopTemplate.Overview overview = template.overview();
    Map<SopColumn, String> cells = new EnumMap<>(SopColumn.class);
    cells.put(SopColumn.CODE, template.code());
    cells.put(SopColumn.LANGUAGE, template.language().code());
    cells.put(SopColumn.NAME, overview.name());
    cells.put(SopColumn.GOAL, overview.goal().code());
    cells.put(SopColumn.USE, overview.use().code());
    cells.put(SopColumn.SUMMARY, overview.summary());
    cells.put(SopColumn.AUDIENCE, overview.audience());
    return cells;
  }

  public static Map<SopColumn, String> of(SopStep step) {
    SopStep.Timing timing = step.timing();
    SopStep.Work work = step.work();
    SopStep.Message message = step.message();
    Map<SopColumn, String> cells = new EnumMap<>(SopColumn.class);
    cells.put(SopColumn.STEP_KEY, step.key());
    cells.put(SopColumn.STEP_STAGE, step.stage().code());
    cells.put(SopColumn.STEP_TITLE, step.title());
    cells.put(SopColumn.STEP_DAY, Integer.toString(timing.day()));
    cells.put(SopColumn.STEP_TIME, timing.time().map(SopCells::time).orElse(""));
    cells.put(
        SopColumn.STEP_MINUTES, timing.minutes() == 0 ? "" : Integer.toString(timing.minutes()));
    cells.put(
        SopColumn.STEP_RULE, timing.rule() == WorkingDayRule.NONE ? "" : timing.rule().code());
    cells.put(SopColumn.STEP_ROLE, work.role().code());
    cells.put(SopColumn.STEP_CHANNEL, message.channel());
    cells.put(SopColumn.STEP_CONTENT, message.isContent() ? "yes" : "");
    cells.put(SopColumn.STEP_SCRIPT, message.script());
    cells.put(SopColumn.STEP_CHECKLIST, String.join("\n", work.checklist()));
    cells.put(SopColumn.STEP_MATERIAL, work.material());
    cells.put(SopColumn.STEP_EVIDENCE, work.evidence());
    cells.put(SopColumn.STEP_SLA, work.sla().map(SopCells::sla).orElse(""));
    cells.put(SopColumn.STEP_AFTER, String.join(", ", step.dependsOn()));
    return cells;
  }

  public static Map<SopColumn, String> of(SopTarget target) {
    return Map.of(
        SopColumn.TARGET_MEASURE, target.measure().code(),
        SopColumn.TARGET_VALUE, target.value().toPlainString(),
        SopColumn.TARGET_NOTE, target.note());
  }

  public static Map<SopColumn, String> of(SopBudgetLine line) {
    return Map.of(
        SopColumn.BUDGET_KIND, line.kind().code(),
        SopColumn.BUDGET_NAME, line.name(),
        SopColumn.BUDGET_AMOUNT, line.amount().toString(),
        SopColumn.BUDGET_BASIS, line.basis());
  }

  public static Map<SopColumn, String> of(SopRisk risk) {
    return Map.of(
        SopColumn.RISK_KIND, risk.kind().code(),
        SopColumn.RISK_LEVEL, risk.level().code(),
        SopColumn.RISK_NAME, risk.name(),
        SopColumn.RISK_MEASURE, risk.measure(),
        SopColumn.RISK_ROLE, risk.role().code());
  }

  private static String time(LocalTime time) {
    return TIME.format(time);
  }

  /// In the largest unit that leaves nothing over: `30m`, `2h`, `1d`.
  public static String sla(Duration sla) {
    long minutes = sla.toMinutes();
    if (minutes % (24 * 60) == 0) {
      return minutes / (24 * 60) + "d";
    }
    return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
  }
}
