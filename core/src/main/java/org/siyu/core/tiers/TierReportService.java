package org.siyu.core.tiers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.customers.CustomerRepository;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Gives the report on a snapshot out as a file. No file appears without an entry in the audit log.
public final class TierReportService {
  private static final CustomerRow.Names GONE = new CustomerRow.Names("", "", "", "", "");

  private final TierService tiers;
  private final CustomerRepository customers;
  private final TierReportWriter writer;
  private final AuditLog audit;
  private final Supplier<String> workspace;
  private final Supplier<String> actor;

  /// @param workspace the name of the workspace
  /// @param actor the name of the member who works here now
  public TierReportService(
      TierService tiers,
      CustomerRepository customers,
      TierReportWriter writer,
      AuditLog audit,
      Supplier<String> workspace,
      Supplier<String> actor) {
    this.tiers = tiers;
    this.customers = customers;
    this.writer = writer;
    this.audit = audit;
    this.workspace = workspace;
    this.actor = actor;
  }

  /// Writes the report on a snapshot, compared with the one before it. A file of that name is
  /// replaced, at once and as a whole.
  ///
  /// @return how many customers are in it
  /// @throws ProblemException [TierProblem#SNAPSHOT_UNKNOWN] or
  ///   [org.siyu.core.exchange.ExportProblem]
  public int write(
      UUID snapshot, Disclosure disclosure, TierReportWords words, Path target, Monitor monitor) {
    TierReport report = report(snapshot, disclosure, monitor);
    String name = target.getFileName().toString();
    try (StagedFile staged = writer.stage(report, words, target, monitor)) {
      audit.record(actor.get(), AuditAction.REPORT_EXPORTED, name, facts(report));
      staged.publish();
    }
    return report.rows().size();
  }

  /// Gathers all that the report says.
  public TierReport report(UUID id, Disclosure disclosure, Monitor monitor) {
    List<TierSnapshot> all = tiers.snapshots();
    TierSnapshot snapshot =
        all.stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new ProblemException(Problem.of(TierProblem.SNAPSHOT_UNKNOWN)));
    TierScheme scheme = tiers.scheme(snapshot.schemeVersion());
    Map<UUID, CustomerRow.Names> names = names(monitor);
    SnapshotTally.Counter counter = new SnapshotTally.Counter(scheme);
    List<TierReport.Row> rows = new ArrayList<>(names.size());
    tiers.assignments(
        id,
        monitor,
        assignment -> {
          counter.add(assignment);
          rows.add(
              new TierReport.Row(
                  names.getOrDefault(assignment.customer(), GONE),
                  assignment,
                  counter.segmentOf(assignment)));
        });
    return new TierReport(
        workspace.get(),
        scheme,
        snapshot,
        SnapshotHistory.previous(snapshot, all).map(earlier -> compared(earlier, snapshot)),
        rows,
        counter.tally(),
        disclosure,
        tiers.now(),
        actor.get());
  }

  private Map<UUID, CustomerRow.Names> names(Monitor monitor) {
    Map<UUID, CustomerRow.Names> names = new HashMap<>();
    for (CustomerRow row : customers.rows(monitor)) {
      names.put(row.id().value(), row.names());
    }
    return names;
  }

  private TierReport.Earlier compared(TierSnapshot earlier, TierSnapshot snapshot) {
    return new TierReport.Earlier(
        earlier,
        tiers.scheme(earlier.schemeVersion()),
        tiers.migration(earlier.id(), snapshot.id()));
  }

  private static Map<String, String> facts(TierReport report) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("count", Integer.toString(report.rows().size()));
    facts.put("snapshot", report.snapshot().id().toString());
    facts.put("personal-data", report.showsPersonalData() ? "shown" : "masked");
    if (report.disclosure() instanceof Disclosure.Unmasked(String purpose)) {
      facts.put("purpose", purpose);
    }
    return facts;
  }

  /// The snapshot that a report is about when nobody has chosen one.
  ///
  /// @throws ProblemException [TierProblem#SNAPSHOT_MISSING]
  public UUID latest() {
    Optional<TierSnapshot> latest = tiers.latest();
    return latest
        .orElseThrow(() -> new ProblemException(Problem.of(TierProblem.SNAPSHOT_MISSING)))
        .id();
  }
}
