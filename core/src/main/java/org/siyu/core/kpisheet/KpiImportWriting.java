package org.siyu.core.kpisheet;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Writes what an import brings, and takes it back: all of it or nothing.
final class KpiImportWriting {
  private final KpiService kpi;
  private final DayFigures figures;
  private final AuditLog audit;
  private final Supplier<String> actor;
  private final Clock clock;

  KpiImportWriting(
      KpiService kpi, DayFigures figures, AuditLog audit, Supplier<String> actor, Clock clock) {
    this.kpi = kpi;
    this.figures = figures;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /// @param fresh what the same files would do now
  KpiImportReceipt apply(KpiImportReview review, Supplier<KpiImportReview> fresh) {
    return figures.asOne(
        () -> {
          KpiImportReview now = fresh.get().answeredAs(review);
          if (!now.lines().equals(review.lines())) {
            throw new ProblemException(Problem.of(KpiSheetProblem.CHANGED_MEANWHILE));
          }
          Set<KpiCell> touched =
              now.lines().stream().map(KpiImportLine::cell).collect(Collectors.toSet());
          List<Entry> before =
              kpi.entries().stream()
                  .filter(entry -> touched.contains(KpiCell.of(entry.key())))
                  .toList();
          Map<KpiCell, Double> days = new LinkedHashMap<>();
          List<Entry> entries = new ArrayList<>();
          for (KpiImportLine line : now.lines()) {
            KpiAmount amount = line.after().amount();
            switch (line.cell().time()) {
              case KpiTime.OfDay _ -> days.put(line.cell(), amount.value().orElseThrow());
              case KpiTime.OfPeriod(Period period) ->
                  entries.add(
                      kpi.entry(key(line.cell(), period), amount.value(), line.after().note()));
            }
          }
          figures.save(days);
          Set<Integer> sources =
              figures.takeDown(
                  review.lists(),
                  LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS),
                  actor.get());
          kpi.enter(entries);
          audit.record(
              actor.get(),
              AuditAction.KPI_IMPORTED,
              review.lists().stream().map(KpiList::fileName).collect(Collectors.joining(", ")),
              Map.of(
                  "added", Long.toString(now.added()),
                  "changed", Long.toString(now.changed())));
          return new KpiImportReceipt(now.lines(), before, sources);
        });
  }

  private static Entry.Key key(KpiCell cell, Period period) {
    return new Entry.Key(cell.indicator(), period, cell.scope());
  }

  /// @param here what is here now of the cells of the receipt, at least
  void undo(KpiImportReceipt receipt, Supplier<Map<KpiCell, KpiHeld>> here) {
    figures.asOne(
        () -> {
          requireUnchanged(receipt, here.get());
          takeDaysBack(receipt);
          List<Entry.Key> gone = new ArrayList<>();
          for (KpiImportLine line : receipt.lines()) {
            if (line.cell().time() instanceof KpiTime.OfPeriod(Period period) && line.isNew()) {
              gone.add(key(line.cell(), period));
            }
          }
          kpi.removeEntries(gone);
          kpi.enter(receipt.entries());
          audit.record(
              actor.get(),
              AuditAction.KPI_IMPORT_UNDONE,
              "",
              Map.of("count", Integer.toString(receipt.lines().size())));
          return receipt;
        });
  }

  /// Days are again as they were, but for those of which a file that was brought in later says the
  /// same: its word holds.
  private void takeDaysBack(KpiImportReceipt receipt) {
    List<KpiImportLine> lines =
        receipt.lines().stream()
            .filter(line -> line.cell().time() instanceof KpiTime.OfDay)
            .toList();
    Map<KpiCell, Double> later =
        figures.saidSince(
            lines.stream().map(KpiImportLine::cell).toList(),
            receipt.sources().stream().mapToInt(Integer::intValue).max().orElse(0));
    Map<KpiCell, Double> days = new LinkedHashMap<>();
    List<KpiCell> gone = new ArrayList<>();
    for (KpiImportLine line : lines) {
      Optional<Double> value =
          Optional.ofNullable(later.get(line.cell()))
              .or(() -> line.before().map(held -> held.amount().value().orElseThrow()));
      value.ifPresentOrElse(each -> days.put(line.cell(), each), () -> gone.add(line.cell()));
    }
    figures.save(days);
    figures.remove(gone);
    figures.forget(receipt.sources());
  }

  private static void requireUnchanged(KpiImportReceipt receipt, Map<KpiCell, KpiHeld> here) {
    for (KpiImportLine line : receipt.lines()) {
      if (!line.after().equals(here.get(line.cell()))) {
        throw new ProblemException(Problem.of(KpiSheetProblem.CHANGED_MEANWHILE));
      }
    }
  }
}
