package org.siyu.app.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.siyu.app.daysheet.DaySheetTexts;
import org.siyu.app.today.DayWords;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.daysheet.DaySheet;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayProblem;
import org.siyu.core.today.DayUrgency;
import org.siyu.core.today.TeamDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What is due for one member. Late entries are findings to the exit code.
@Command(name = "today", mixinStandardHelpOptions = true)
final class TodayCommand extends WorkspaceCommand {
  @Option(names = "--member", paramLabel = "NAME", descriptionKey = "option.day-member")
  @Nullable String member;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.xlsx|FILE.pdf",
      descriptionKey = "option.day-file")
  @Nullable Path output;

  @Option(names = "--import", paramLabel = "FILE", descriptionKey = "option.day-import")
  @Nullable Path list;

  @Option(names = "--dry-run", descriptionKey = "option.dry-run")
  boolean isDryRun;

  TodayCommand(CommandContext context) {
    super(context);
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    Path wantedFile = output;
    if (wantedFile != null) {
      OutputFile.requireEnding(wantedFile, OutputFile.WORKBOOK, OutputFile.PDF);
    }
    try (Workbench workbench = context.open(options)) {
      if (list != null) {
        return new DayListImport(context, workbench).run(list, isDryRun);
      }
      Member whose = whose(workbench.workspace().members());
      if (output != null) {
        return write(context, workbench, whose, output);
      }
      TeamDay day = workbench.today().read().apply(Monitor.NONE);
      DayWords words = new DayWords(context.messages(), context.formats(workbench));
      Map<DayUrgency, List<DayEntry>> sections = day.sections(whose);
      List<String> lines = new ArrayList<>();
      List<Map<String, Object>> found = new ArrayList<>();
      sections.forEach(
          (urgency, entries) -> {
            lines.add(context.text("cli.today.section", words.urgency(urgency), entries.size()));
            for (DayEntry entry : entries) {
              lines.add(line(context, words, entry, day.now()));
              found.add(json(entry, urgency));
            }
          });
      int birthdays = day.birthdays(whose).size();
      if (birthdays > 0) {
        lines.add(context.text("cli.today.birthdays", birthdays));
      }
      int late = sections.getOrDefault(DayUrgency.LATE, List.of()).size();
      lines.add(context.text("cli.today.count", whose.name(), found.size(), late));
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("member", whose.name());
      json.put("now", day.now().toString());
      json.put("late", late);
      json.put("birthdays", birthdays);
      json.put("entries", found);
      return new CommandResult(
          late > 0 ? CommandResult.DONE_WITH_FINDINGS : CommandResult.DONE, lines, json);
    }
  }

  private static CommandResult write(
      CommandContext context, Workbench workbench, Member whose, Path file) {
    DaySheet sheet =
        workbench
            .daySheets()
            .write(
                whose,
                new DaySheetTexts(
                    context.messages(),
                    context.formats(workbench),
                    context.tierTexts(workbench)::tier),
                file,
                Monitor.NONE);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file.toAbsolutePath().toString());
    json.put("member", whose.name());
    json.put("entries", sheet.entries());
    json.put("rows", sheet.lines().size());
    json.put("late", sheet.late());
    return CommandResult.done(
        List.of(
            context.text(
                "daysheet.written", file.toAbsolutePath(), sheet.entries(), sheet.customers())),
        json);
  }

  private Member whose(MemberRepository members) {
    if (member == null) {
      return members.acting();
    }
    String wanted = member;
    return members
        .findByNameOrAccount(wanted)
        .filter(Member::isActive)
        .orElseThrow(() -> new ProblemException(Problem.of(DayProblem.UNKNOWN_MEMBER, wanted)));
  }

  private static String line(
      CommandContext context, DayWords words, DayEntry entry, LocalDateTime now) {
    String about = words.about(entry);
    return context.text(
        "cli.today.line",
        words.when(entry, now),
        words.kind(entry),
        about.isEmpty() ? words.title(entry) : words.title(entry) + " (" + about + ")");
  }

  private static Map<String, Object> json(DayEntry entry, DayUrgency urgency) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id());
    json.put("kind", entry.kind().code());
    json.put("urgency", urgency.code());
    json.put("title", entry.subject().title());
    json.put("of", entry.subject().context());
    json.put("start", entry.start().toString());
    json.put("deadline", entry.deadline().toString());
    json.put(
        "customers",
        entry.subject().customers().stream().map(each -> each.value().toString()).toList());
    return json;
  }
}
