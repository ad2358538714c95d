package org.siyu.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.app.i18n.Formats;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.planning.ActionCounts;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.ImportResult;
import org.siyu.core.exchange.planning.KnownImport;
import org.siyu.core.exchange.planning.NoticeCount;
import org.siyu.core.exchange.planning.PlanCounts;
import org.siyu.core.exchange.planning.RejectionCount;
import org.siyu.core.shared.Money;

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
    String outcome =
        result.isPresent()
            ? context.text("cli.import.done", result.get().batchNo())
            : context.text("cli.import.dry-run");
    Map<String, Object> head = head(plan.kind(), plan.profile(), result.isEmpty());
    result.ifPresent(done -> head.put("batch", done.batchNo()));
    return of(outcome, head, counts, NoticeCount.of(plan.notices()));
  }

  /// Files that were imported before, just so, and have not been read again.
  CommandResult of(DraftSource source, KnownImport known, boolean isDryRun) {
    ImportBatch batch = known.batch();
    String outcome =
        context.text("cli.import.known", batch.batchNo(), formats.dateTime(batch.importedAt()));
    Map<String, Object> head = head(source.kind(), source.profile(), isDryRun);
    Map<String, Object> before = new LinkedHashMap<>();
    before.put("batch", batch.batchNo());
    before.put("at", batch.importedAt().toString());
    before.put("by", batch.importedBy());
    head.put("alreadyImported", before);
    return of(outcome, head, known.counts(), known.notices());
  }

  private static Map<String, Object> head(ImportKind kind, String profile, boolean isDryRun) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", kind.code());
    json.put("profile", profile);
    json.put("dryRun", isDryRun);
    return json;
  }

  private CommandResult of(
      String outcome, Map<String, Object> head, PlanCounts counts, List<NoticeCount> notices) {
    boolean hasFindings = counts.linesRejected() > 0 || counts.actions().conflicts() > 0;
    return new CommandResult(
        hasFindings ? CommandResult.DONE_WITH_FINDINGS : CommandResult.DONE,
        lines(outcome, counts, notices),
        json(head, counts, notices));
  }

  private List<String> lines(String outcome, PlanCounts counts, List<NoticeCount> notices) {
    List<String> lines = new ArrayList<>();
    lines.add(outcome);
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
      sums(counts).ifPresent(lines::add);
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
    for (NoticeCount notice : notices) {
      String first = context.problems().full(notice.first());
      lines.add(
          notice.count() == 1
              ? first
              : context.text("cli.import.notices", formats.number(notice.count()), first));
    }
    return lines;
  }

  /// What there is to say of money; nothing where the files have none.
  private Optional<String> sums(PlanCounts counts) {
    Map<String, Money> sums = new LinkedHashMap<>();
    sums.put("purchased", counts.purchased());
    sums.put("cancelled", counts.cancelled());
    sums.put("refunded", counts.refunded());
    sums.values().removeIf(Money::isZero);
    if (sums.size() > 1) {
      sums.put("net", counts.net());
    }
    return sums.entrySet().stream()
        .map(
            each -> context.text("cli.import.sum." + each.getKey(), formats.money(each.getValue())))
        .reduce((one, other) -> context.text("cli.import.sums", one, other));
  }

  private Map<String, Object> json(
      Map<String, Object> json, PlanCounts counts, List<NoticeCount> all) {
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
    for (NoticeCount each : all) {
      Map<String, Object> notice = new LinkedHashMap<>();
      notice.put("code", each.first().code().key());
      notice.put("count", each.count());
      notice.put("first", ProblemJson.of(each.first(), context.problems()));
      notices.add(notice);
    }
    json.put("notices", notices);
    return json;
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
