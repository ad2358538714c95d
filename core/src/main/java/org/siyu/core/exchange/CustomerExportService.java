package org.siyu.core.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.Monitor;

/// Gives customers out as a file. No file appears without an entry in the audit log.
public final class CustomerExportService {
  private final CustomerExport workbook;
  private final CustomerExport csv;
  private final AuditLog audit;
  private final Supplier<String> actor;

  /// @param actor the name of the member who works here now
  public CustomerExportService(
      CustomerExport workbook, CustomerExport csv, AuditLog audit, Supplier<String> actor) {
    this.workbook = workbook;
    this.csv = csv;
    this.audit = audit;
    this.actor = actor;
  }

  /// Writes a csv where the target's name ends in `.csv`, a workbook otherwise. A file of that name
  /// is replaced, at once and as a whole.
  ///
  /// @throws org.siyu.core.shared.ProblemException [ExportProblem]
  public void export(CustomerTable table, Path target, Monitor monitor) {
    String name = target.getFileName().toString();
    CustomerExport format = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? csv : workbook;
    try (StagedFile staged = format.stage(table, target, monitor)) {
      audit.record(actor.get(), AuditAction.CUSTOMERS_EXPORTED, name, facts(table));
      staged.publish();
    }
  }

  private static Map<String, String> facts(CustomerTable table) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("count", Integer.toString(table.rows().size()));
    facts.put("columns", Integer.toString(table.columns().size()));
    facts.put("personal-data", table.showsPersonalData() ? "shown" : "masked");
    if (table.disclosure() instanceof Disclosure.Unmasked(String purpose)) {
      facts.put("purpose", purpose);
    }
    return facts;
  }
}
