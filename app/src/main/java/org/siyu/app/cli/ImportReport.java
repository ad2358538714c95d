package org.siyu.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siyu.app.i18n.Formats;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.exchange.planning.ActionCounts;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.ImportResult;
import org.siyu.core.exchange.planning.PlanCounts;
import org.siyu.core.exchange.planning.RejectionCount;
import org.siyu.core.shared.Problem;

/// Tells what an import has done, or would do.
final class ImportReport {
  private final CommandContext context;
  private final Formats formats;

  ImportReport(CommandContext context, Workbench workbench) {
    this.context = context;
    this.formats = context.formats(workbench);
  }

  CommandResult of(ImportPlan plan, Optional<ImportResult> result) {
    PlanCounts counts = result.map(ImportResult::counts).orElse(plan.counts());
    boolean hasFindings = counts.linesRejected() > 0 || counts.actions().conflicts() > 0;
    return new CommandResult(
        hasFindings ? CommandResult.DONE_WITH_FINDINGS : CommandResult.DONE,
        lines(plan, counts, result),
        json(plan, counts, result));
  }

  private List<String> lines(ImportPlan plan, PlanCounts counts, Optional<ImportResult> result) {
    List<String> lines = new ArrayList<>();
    lines.add(
        result.isPresent()
            ? context.text("cli.import.done", result.get().batchNo())
            : context.text("cli.import.dry-run"));
    lines.add(
        context.text(
            "cli.import.lines",
            formats.number(counts.linesRead()),
            formats.number(counts.linesRejected())));
    for (RejectionCount rejection : counts.rejections()) {
      lines.add(
          context.text(
              "cli.import.rejection",
              formats.number(rejection.lines()),
              context.text("reason." + rejection.reason()),
              formats.number(rejection.orders())));
    }
    if (counts.orders() > 0) {
      lines.add(
          context.text(
              "cli.import.orders",
              formats.number(counts.orders()),
              formats.number(counts.cancellations()),
              formats.number(counts.items())));
      lines.add(
          context.text(
              "cli.import.sums",
              formats.money(counts.purchased()),
              formats.money(counts.cancelled()),
              formats.money(counts.refunded()),
              formats.money(counts.net())));
    }
    lines.add(context.text("cli.import.customers", formats.number(counts.customers())));
    ActionCounts actions = counts.actions();
    lines.add(
        context.text(
            "cli.import.actions",
            formats.number(actions.created()),
            formats.number(actions.updated()),
            formats.number(actions.unchanged()),
            formats.number(actions.conflicts())));
    notices(plan)
        .forEach(
            (code, same) ->
                lines.add(
                    same.size() == 1
                        ? context.problems().full(same.getFirst())
                        : context.text(
                            "cli.import.notices",
                            formats.number(same.size()),
                            context.problems().full(same.getFirst()))));
    return lines;
  }

  private Map<String, Object> json(
      ImportPlan plan, PlanCounts counts, Optional<ImportResult> result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", plan.kind().code());
    json.put("profile", plan.profile());
    json.put("dryRun", result.isEmpty());
    result.ifPresent(done -> json.put("batch", done.batchNo()));
    json.put("linesRead", counts.linesRead());
    json.put("linesRejected", counts.linesRejected());
    Map<String, Object> rejected = new LinkedHashMap<>();
    for (RejectionCount rejection : counts.rejections()) {
      Map<String, Object> reason = new LinkedHashMap<>();
      reason.put("lines", rejection.lines());
      reason.put("orders", rejection.orders());
      rejected.put(rejection.reason(), reason);
    }
    json.put("rejectedByReason", rejected);
    json.put("linesRepeated", counts.linesRepeated());
    json.put("orders", counts.orders());
    json.put("purchases", counts.purchases());
    json.put("cancellations", counts.cancellations());
    json.put("customers", counts.customers());
    json.put("items", counts.items());
    json.put("products", counts.products());
    json.put("interactions", counts.interactions());
    Map<String, Object> sums = new LinkedHashMap<>();
    sums.put("purchased", counts.purchased().amount());
    sums.put("cancelled", counts.cancelled().amount());
    sums.put("refunded", counts.refunded().amount());
    sums.put("net", counts.net().amount());
    json.put("sums", sums);
    counts.firstOrder().ifPresent(first -> json.put("firstOrder", first.toString()));
    counts.lastOrder().ifPresent(last -> json.put("lastOrder", last.toString()));
    json.put("customerActions", actions(counts.customerActions()));
    json.put("orderActions", actions(counts.orderActions()));
    json.put("interactionActions", actions(counts.interactionActions()));
    List<Map<String, Object>> notices = new ArrayList<>();
    notices(plan)
        .forEach(
            (code, same) -> {
              Map<String, Object> notice = new LinkedHashMap<>();
              notice.put("code", code);
              notice.put("count", same.size());
              notice.put("first", ProblemJson.of(same.getFirst(), context.problems()));
              notices.add(notice);
            });
    json.put("notices", notices);
    return json;
  }

  /// Notices by code, in the order in which they are met.
  private static Map<String, List<Problem>> notices(ImportPlan plan) {
    return plan.notices().stream()
        .collect(
            Collectors.groupingBy(
                notice -> notice.code().key(), LinkedHashMap::new, Collectors.toList()));
  }

  private static Map<String, Object> actions(ActionCounts counts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("created", counts.created());
    json.put("updated", counts.updated());
    json.put("unchanged", counts.unchanged());
    json.put("conflicts", counts.conflicts());
    return json;
  }
}
