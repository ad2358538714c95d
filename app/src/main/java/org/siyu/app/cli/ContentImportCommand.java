package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Formats;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.plansheet.PlanConflict;
import org.siyu.core.plansheet.PlanDraft;
import org.siyu.core.plansheet.PlanLine;
import org.siyu.core.plansheet.PlanReview;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.plansheet.PlanTrouble;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings a content list in. A conflict keeps what is in the calendar unless told otherwise, and is
/// a finding then.
abstract class ContentImportCommand extends WorkspaceCommand {
  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.plan")
  Path file = Path.of("");

  @Option(names = "--dry-run", descriptionKey = "option.dry-run")
  boolean isDryRun;

  @Option(names = "--take", paramLabel = "theirs|ours", descriptionKey = "option.take")
  @Nullable String take;

  ContentImportCommand(CommandContext context) {
    super(context);
  }

  /// `siyu content import FILE`.
  @Command(name = "import", mixinStandardHelpOptions = true)
  static final class OfContent extends ContentImportCommand {
    OfContent(CommandContext context) {
      super(context);
    }
  }

  /// `siyu import content FILE`.
  @Command(name = "content", mixinStandardHelpOptions = true)
  static final class OfImport extends ContentImportCommand {
    OfImport(CommandContext context) {
      super(context);
    }
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    boolean takesTheirs = "theirs".equals(take);
    if (take != null && !takesTheirs && !take.equals("ours")) {
      throw PlanOptions.wrong(take, "--take");
    }
    try (Workbench workbench = context.open(options)) {
      PlanSheetService sheets = workbench.planSheets(context.messages());
      PlanDraft draft = sheets.read(file, Monitor.NONE);
      Map<PlanConflict.Key, PlanConflict.Take> decisions = new HashMap<>();
      PlanReview review = sheets.review(draft, decisions);
      if (takesTheirs) {
        review
            .conflicts()
            .forEach(conflict -> decisions.put(conflict.key(), PlanConflict.Take.THEIRS));
        review = sheets.review(draft, decisions);
      }
      if (!isDryRun) {
        sheets.apply(review);
      }
      boolean isOpen = take == null && !review.conflicts().isEmpty();
      return new CommandResult(
          isOpen || !review.troubles().isEmpty()
              ? CommandResult.DONE_WITH_FINDINGS
              : CommandResult.DONE,
          lines(context, context.formats(workbench), review),
          json(context, review));
    }
  }

  private List<String> lines(CommandContext context, Formats formats, PlanReview review) {
    List<String> lines = new ArrayList<>();
    lines.add(
        context.text(
            isDryRun ? "cli.content.would" : "cli.content.imported",
            formats.number(review.count(PlanLine.Action.CREATED)),
            formats.number(review.count(PlanLine.Action.CHANGED)),
            formats.number(review.count(PlanLine.Action.MOVED)),
            formats.number(review.count(PlanLine.Action.DELETED)),
            formats.number(review.unchanged())));
    if (review.voided() > 0) {
      lines.add(context.text("cli.content.voided", formats.number(review.voided())));
    }
    for (PlanConflict conflict : review.conflicts()) {
      lines.add(
          context.text(
              conflict.take() == PlanConflict.Take.OURS
                  ? "cli.content.conflict-ours"
                  : "cli.content.conflict-theirs",
              context.problems().place(conflict.place()),
              conflict.title()));
    }
    for (PlanTrouble trouble : review.troubles()) {
      lines.add(
          context.text(
              "cli.content.trouble",
              trouble.reference(),
              context.problems().sentence(trouble.problem())));
    }
    review.notices().forEach(notice -> lines.add(context.problems().full(notice.problem())));
    return lines;
  }

  private Map<String, Object> json(CommandContext context, PlanReview review) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("dryRun", isDryRun);
    for (PlanLine.Action action : PlanLine.Action.values()) {
      json.put(action.code(), review.count(action));
    }
    json.put("unchanged", review.unchanged());
    json.put("approvalsLost", review.voided());
    List<Map<String, Object>> conflicts = new ArrayList<>();
    for (PlanConflict conflict : review.conflicts()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("kind", conflict.kind().code());
      one.put("item", conflict.key().item().toString());
      one.put("title", conflict.title());
      one.put("row", conflict.place().row());
      conflict.column().map(Code::code).ifPresent(column -> one.put("field", column));
      conflict.before().ifPresent(before -> one.put("before", before));
      one.put("ours", conflict.ours());
      one.put("theirs", conflict.theirs());
      one.put("taken", conflict.take().code());
      conflicts.add(one);
    }
    json.put("conflicts", conflicts);
    json.put("problems", problems(context, review.troubles()));
    json.put("notices", problems(context, review.notices()));
    return json;
  }

  private static List<Map<String, Object>> problems(
      CommandContext context, List<PlanTrouble> troubles) {
    List<Map<String, Object>> problems = new ArrayList<>();
    for (PlanTrouble trouble : troubles) {
      Map<String, Object> one = ProblemJson.of(trouble.problem(), context.problems());
      if (!trouble.reference().isEmpty()) {
        one.put("cell", trouble.reference());
      }
      problems.add(one);
    }
    return problems;
  }
}
