package org.siyu.app.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Formats;
import org.siyu.app.rhythm.RhythmServices;
import org.siyu.app.rhythm.RhythmWords;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.contact.Breach;
import org.siyu.core.contact.ContactForecast;
import org.siyu.core.contact.ContactProposal;
import org.siyu.core.contact.RhythmForecast;
import org.siyu.core.content.Choices;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Looks ahead over a month of the plan. Limits that are gone over are findings to the exit code.
@Command(name = "forecast", mixinStandardHelpOptions = true)
final class ContentForecastCommand extends WorkspaceCommand {
  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "option.month")
  @Nullable String month;

  ContentForecastCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      RhythmServices services = workbench.rhythm();
      YearMonth wanted = month == null ? YearMonth.from(services.forecasts().now()) : month(month);
      RhythmForecast forecast = services.forecasts().forecast(wanted, Monitor.NONE);
      List<ContactProposal> proposals = forecast.proposals(Monitor.NONE);
      Formats formats = context.formats(workbench);
      return new CommandResult(
          forecast.breaches().isEmpty() ? CommandResult.DONE : CommandResult.DONE_WITH_FINDINGS,
          lines(context, formats, services.choices().all(), forecast, proposals),
          json(forecast, proposals));
    }
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException notMonth) {
      throw new ProblemException(Problem.of(CliProblem.WRONG_VALUE, text, "--month"), notMonth);
    }
  }

  private static List<String> lines(
      CommandContext context,
      Formats formats,
      Choices choices,
      RhythmForecast forecast,
      List<ContactProposal> proposals) {
    RhythmWords words = new RhythmWords(context.messages(), formats);
    List<String> lines = new ArrayList<>();
    RhythmForecast.Touches touches = forecast.touches();
    lines.add(
        context.text(
            "cli.forecast.sum",
            words.month(forecast.month()),
            forecast.touched().stream().mapToInt(ContactForecast.Day::contacts).sum(),
            formats.number(touches.all()),
            formats.number(touches.reached()),
            formats.number(touches.most())));
    for (Breach breach : forecast.breaches()) {
      lines.add(
          context.text(
              "cli.forecast.breach",
              words.span(breach.limit().span(), breach.span()),
              words.limit(choices, breach.limit()),
              formats.number(breach.over().size())));
      for (Breach.Part part : breach.parts()) {
        lines.add(
            context.text(
                "cli.forecast.part",
                words.day(part.contact().day()),
                words.contact(forecast, part.contact()),
                formats.number(part.overReached())));
      }
    }
    lines.add(
        forecast.breaches().isEmpty()
            ? context.text("cli.forecast.kept")
            : context.text(
                "cli.forecast.over",
                formats.number(forecast.over().size()),
                formats.number(proposals.size())));
    return lines;
  }

  private static Map<String, Object> json(
      RhythmForecast forecast, List<ContactProposal> proposals) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("month", forecast.month().toString());
    json.put("customers", forecast.book().size());
    json.put("touches", forecast.touches().all());
    json.put("reached", forecast.touches().reached());
    json.put("most", forecast.touches().most());
    json.put("over", forecast.over().size());
    json.put("days", forecast.touched().stream().map(day -> day(forecast, day)).toList());
    json.put("breaches", forecast.breaches().stream().map(each -> breach(forecast, each)).toList());
    json.put("proposals", proposals.stream().map(ContentForecastCommand::proposal).toList());
    return json;
  }

  private static Map<String, Object> day(RhythmForecast forecast, ContactForecast.Day day) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("day", day.day().toString());
    json.put("items", day.contacts());
    json.put("touches", day.touches());
    json.put("reached", day.reached());
    json.put("over", forecast.over(day.day()).size());
    return json;
  }

  private static Map<String, Object> breach(RhythmForecast forecast, Breach breach) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("limit", breach.limit().id());
    json.put("from", breach.span().first().toString());
    json.put("to", breach.span().last().toString());
    json.put("most", breach.most());
    json.put("over", breach.over().size());
    List<Map<String, Object>> parts = new ArrayList<>();
    for (Breach.Part part : breach.parts()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("item", part.contact().id().toString());
      one.put("at", part.contact().at().toString());
      one.put("title", forecast.item(part.contact()).map(row -> row.title()).orElse(""));
      one.put("over", part.overReached());
      one.put("movable", part.contact().isMovable());
      parts.add(one);
    }
    json.put("items", parts);
    return json;
  }

  private static Map<String, Object> proposal(ContactProposal proposal) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("item", proposal.contact().id().toString());
    json.put("limit", proposal.breach().limit().id());
    switch (proposal) {
      case ContactProposal.Move move -> {
        json.put("what", "move");
        json.put("to", move.to().toString());
      }
      case ContactProposal.LeaveOut out -> {
        json.put("what", "leave-out");
        json.put("customers", out.customers().size());
      }
    }
    return json;
  }
}
