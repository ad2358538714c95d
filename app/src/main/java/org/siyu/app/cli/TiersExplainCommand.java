package org.siyu.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.tiers.Explanation;
import org.siyu.core.tiers.TierAssignment;
import org.siyu.core.tiers.TierScheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says why a customer is in its tier.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class TiersExplainCommand extends WorkspaceCommand {
  @Parameters(index = "0", paramLabel = "CUSTOMER", descriptionKey = "parameter.customer")
  String customer = "";

  TiersExplainCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      CustomerId id = new CustomerLookup(workbench.customers()).find(customer);
      Explanation explanation = workbench.tiers().explain(id.value());
      TierScheme scheme = workbench.tiers().currentScheme();
      TierTexts texts = context.tierTexts(workbench);
      List<String> lines = new ArrayList<>();
      lines.add(texts.tier(scheme, explanation.tier()));
      texts.explanation(explanation, scheme).forEach(line -> lines.add(line.toString()));
      TierAssignment assignment = explanation.assignment();
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("customer", id.value().toString());
      json.put("tier", explanation.tier());
      json.put("rule", explanation.rule());
      json.put("segment", assignment.segment().code());
      json.put("R", assignment.recencyScore());
      json.put("F", assignment.frequencyScore());
      json.put("M", assignment.monetaryScore());
      assignment.recencyDays().ifPresent(days -> json.put("recencyDays", days));
      json.put("orders", assignment.orders());
      json.put("netSpend", assignment.spend().amount());
      json.put("reason", explanation.reason().text());
      json.put("explanation", lines);
      explanation.next().ifPresent(next -> json.put("nextTier", next.tier()));
      return CommandResult.done(lines, json);
    }
  }
}
