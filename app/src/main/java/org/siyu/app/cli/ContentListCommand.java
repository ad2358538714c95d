package org.siyu.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.i18n.Language;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRow;
import org.siyu.core.team.Member;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists what is planned.
@Command(name = "list", mixinStandardHelpOptions = true)
final class ContentListCommand extends WorkspaceCommand {
  @Mixin PlanOptions plan = new PlanOptions();

  ContentListCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      LocalDate today = LocalDate.now(workbench.planning().clock());
      ContentQuery query = plan.query(workbench.planning(), today);
      Choices choices = workbench.planning().choices().all();
      List<String> lines = new ArrayList<>();
      TextColumns columns = new TextColumns();
      List<Map<String, Object>> items = new ArrayList<>();
      for (ContentRow row : workbench.planning().items().rows(query)) {
        String owner =
            row.owner().flatMap(workbench.planning().members()::find).map(Member::name).orElse("");
        columns.add(
            context.formats(workbench).dateTime(row.plan().start()),
            choices
                .find(ChoiceList.CHANNEL, row.channel())
                .map(choice -> choice.name(context.messages().language() == Language.CHINESE))
                .orElse(row.channel()),
            context.text("content.status." + row.status().code()),
            owner,
            row.title());
        items.add(json(row, owner));
      }
      columns
          .padded()
          .forEach(cells -> lines.add(context.text("cli.content.line", cells.toArray())));
      lines.add(context.text("cli.content.count", context.formats(workbench).number(items.size())));
      Map<String, Object> json = new LinkedHashMap<>();
      query
          .days()
          .ifPresent(
              days -> {
                json.put("from", days.first().toString());
                json.put("to", days.last().toString());
              });
      json.put("items", items);
      return CommandResult.done(lines, json);
    }
  }

  private static Map<String, Object> json(ContentRow row, String owner) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", row.id().toString());
    json.put("start", row.plan().start().toString());
    json.put("minutes", row.plan().minutes());
    json.put("title", row.title());
    json.put("channel", row.channel());
    json.put("status", row.status().code());
    json.put("owner", owner);
    json.put("kind", row.traits().kind());
    json.put("form", row.traits().form());
    json.put("depth", row.traits().depth());
    json.put("slot", row.traits().slot());
    json.put("campaign", row.campaign().name());
    json.put("tiers", List.copyOf(row.audience().tiers()));
    json.put("version", row.version());
    Map<String, Object> results = new LinkedHashMap<>();
    row.results().values().forEach((measure, value) -> results.put(measure.code(), value));
    json.put("results", results);
    return json;
  }
}
