package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.kpireview.KpiReviewServices;
import org.siyu.app.kpireview.KpiReviewWords;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpireview.KpiMinutesForm;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.KpiReviewProblem;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reviews of KPIs: all of them, or the minutes of one.
@Command(name = "review", mixinStandardHelpOptions = true)
final class KpiReviewCommand extends WorkspaceCommand {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PERIOD",
      descriptionKey = "option.kpi-review-period")
  @Nullable String period;

  @Option(names = "--for", paramLabel = "WHO", descriptionKey = "option.kpi-review-scope")
  String who = "team";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.xlsx|FILE.pdf",
      descriptionKey = "option.kpi-review-file")
  @Nullable Path file;

  KpiReviewCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    Path wantedFile = file;
    if (wantedFile != null) {
      OutputFile.requireEnding(wantedFile, OutputFile.WORKBOOK, OutputFile.PDF);
    }
    try (Workbench workbench = context.open(options)) {
      KpiReviewServices services = workbench.kpiReviews(new KpiReading(workbench.kpi()));
      KpiReviewWords words =
          new KpiReviewWords(
              context.messages(), context.formats(workbench), context.tierTexts(workbench)::tier);
      String wanted = period;
      if (wanted == null) {
        return all(context, services, words);
      }
      Scope scope = workbench.kpi().sheets().scope(who);
      KpiReview review =
          services
              .reviews()
              .find(workbench.kpi().sheets().period(wanted), scope)
              .orElseThrow(
                  () -> new ProblemException(Problem.of(KpiReviewProblem.UNKNOWN_REVIEW, wanted)));
      Map<String, Object> json = json(review, services);
      Path target = file;
      if (target == null) {
        return CommandResult.done(
            services.minutes().chat(review.id(), words).lines().toList(), json);
      }
      services.minutes().write(review.id(), form(target), words, target);
      String written = target.toAbsolutePath().toString();
      json.put("file", written);
      return CommandResult.done(List.of(context.text("cli.kpi.reviews.written", written)), json);
    }
  }

  private static KpiMinutesForm form(Path file) {
    return OutputFile.endsWith(file, OutputFile.PDF) ? KpiMinutesForm.PDF : KpiMinutesForm.WORKBOOK;
  }

  private static CommandResult all(
      CommandContext context, KpiReviewServices services, KpiReviewWords words) {
    List<KpiReview> all = services.reviews().all();
    TextColumns columns = new TextColumns();
    for (KpiReview each : all) {
      columns.add(
          each.period().text(),
          words.scope(each.scope(), services.reviews().members()),
          words.state(each),
          KpiMinutesLines.score(each.numbers()),
          KpiMinutesLines.lights(each.numbers(), words),
          context.text("cli.kpi.reviews.findings", each.findings().size()));
    }
    List<String> lines = new ArrayList<>();
    columns.padded().forEach(cells -> lines.add(String.join("  ", cells)));
    if (all.isEmpty()) {
      lines.add(context.text("cli.kpi.reviews.none"));
    }
    return CommandResult.done(
        lines, Map.of("reviews", all.stream().map(each -> json(each, services)).toList()));
  }

  private static Map<String, Object> json(KpiReview review, KpiReviewServices services) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("period", review.period().text());
    json.put("scope", review.scope().text());
    json.put("held", review.isHeld());
    Optional.of(review.numbers().score())
        .flatMap(score -> score.number().stream().boxed().findFirst())
        .ifPresent(score -> json.put("score", score));
    json.put("findings", review.findings().size());
    List<ActionItem> agreed = services.reviews().agreed(review);
    json.put("actions", agreed.size());
    json.put("open", agreed.stream().filter(each -> each.done().isEmpty()).count());
    json.put(
        "late", agreed.stream().filter(each -> each.isLate(services.reviews().today())).count());
    return json;
  }
}
