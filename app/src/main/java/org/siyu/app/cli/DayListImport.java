package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.daysheet.DaySheetTexts;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.daysheet.DayListConflict;
import org.siyu.core.daysheet.DayListReview;
import org.siyu.core.daysheet.DayResult;
import org.siyu.core.daysheet.DaySheetService;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;

/// Brings a filled-in day list in. What was settled otherwise here meanwhile stays, and is a
/// finding.
final class DayListImport {
  private final CommandContext context;
  private final Workbench workbench;

  DayListImport(CommandContext context, Workbench workbench) {
    this.context = context;
    this.workbench = workbench;
  }

  CommandResult run(Path file, boolean isDryRun) {
    DaySheetService sheets = workbench.daySheets();
    DayListReview review = sheets.read(file, Monitor.NONE);
    if (!isDryRun && review.changesAnything()) {
      sheets.apply(review);
    }
    boolean hasFindings = !review.conflicts().isEmpty() || !review.problems().isEmpty();
    return new CommandResult(
        hasFindings ? CommandResult.DONE_WITH_FINDINGS : CommandResult.DONE,
        lines(review, isDryRun),
        json(review, isDryRun));
  }

  private List<String> lines(DayListReview review, boolean isDryRun) {
    DaySheetTexts texts =
        new DaySheetTexts(
            context.messages(), context.formats(workbench), context.tierTexts(workbench)::tier);
    List<String> lines = new ArrayList<>();
    lines.add(
        context.text(
            isDryRun ? "cli.today.would" : "cli.today.imported",
            review.count(DayResult.DONE),
            review.count(DayResult.SKIPPED),
            review.count(DayResult.LATER),
            review.settled(),
            review.open()));
    for (DayListConflict conflict : review.conflicts()) {
      lines.add(
          context.text(
              "cli.today.conflict",
              context.problems().place(conflict.place()),
              conflict.title(),
              texts.end(conflict.here()),
              texts.answer(conflict.list())));
    }
    review.problems().forEach(problem -> lines.add(context.problems().full(problem)));
    return lines;
  }

  private Map<String, Object> json(DayListReview review, boolean isDryRun) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("dryRun", isDryRun);
    for (DayResult result : DayResult.values()) {
      json.put(result.code(), review.count(result));
    }
    json.put("settled", review.settled());
    json.put("open", review.open());
    List<Map<String, Object>> conflicts = new ArrayList<>();
    for (DayListConflict conflict : review.conflicts()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("row", conflict.place().row());
      one.put("title", conflict.title());
      one.put("here", conflict.here().kind().code());
      one.put("list", conflict.list().result().code());
      conflicts.add(one);
    }
    json.put("conflicts", conflicts);
    List<Map<String, Object>> problems = new ArrayList<>();
    for (Problem problem : review.problems()) {
      problems.add(ProblemJson.of(problem, context.problems()));
    }
    json.put("problems", problems);
    return json;
  }
}
