package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.siyu.app.customers.CustomerTexts;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes customers as a workbook or csv, masked unless a purpose is given.
@Command(name = "customers", mixinStandardHelpOptions = true)
final class ExportCustomersCommand extends WorkspaceCommand {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.xlsx|csv",
      required = true,
      descriptionKey = "option.export-file")
  Path file = Path.of("");

  @Option(names = "--unmask", paramLabel = "PURPOSE", descriptionKey = "option.unmask")
  @Nullable String purpose;

  @Option(names = "--tier", split = ",", paramLabel = "CODE", descriptionKey = "option.tier")
  Set<String> tiers = Set.of();

  @Option(names = "--search", paramLabel = "WORDS", descriptionKey = "option.search")
  String search = "";

  ExportCustomersCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
      throw new ProblemException(Problem.of(CliProblem.UNKNOWN_OUTPUT_FORMAT, name));
    }
    try (Workbench workbench = context.open(options)) {
      List<CustomerRow> rows =
          workbench.customers().list(CustomerQuery.ALL.withSearch(search).withTiers(tiers)).rows();
      CustomerTexts texts = new CustomerTexts(context.messages());
      CustomerTable table =
          new CustomerTable(
              texts.tableTitle(),
              List.of(CustomerColumn.values()).stream()
                  .map(column -> new CustomerTable.HeadedColumn(column, texts.header(column)))
                  .toList(),
              rows,
              TiersReportCommand.disclosure(purpose),
              texts);
      workbench.exports().export(table, file, Monitor.NONE);
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", file.toAbsolutePath().toString());
      json.put("customers", rows.size());
      json.put("masked", !table.showsPersonalData());
      return CommandResult.done(
          List.of(
              context.text(
                  "cli.export.done",
                  context.formats(workbench).number(rows.size()),
                  file.toAbsolutePath().toString())),
          json);
    }
  }
}
