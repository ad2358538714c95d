package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Language;
import org.siyu.app.sop.SopServices;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopDifference;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopExchange;
import org.siyu.core.sop.SopImport;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopReading;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `siyu sop list`, `siyu sop export` and `siyu sop import`.
final class SopCommands {
  private SopCommands() {}

  private static SopLanguage language(CommandContext context) {
    return context.messages().language() == Language.CHINESE ? SopLanguage.ZH : SopLanguage.EN;
  }

  /// Lists the library.
  @Command(name = "list", mixinStandardHelpOptions = true)
  static final class OfLibrary extends WorkspaceCommand {
    OfLibrary(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      try (Workbench workbench = context.open(options)) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> templates = new ArrayList<>();
        for (SopEntry entry : workbench.sops().templates().entries(language(context))) {
          SopTemplate template = entry.template();
          lines.add(
              context.text(
                  entry.isRetired() ? "cli.sop.line-hidden" : "cli.sop.line",
                  template.code(),
                  template.name(),
                  context.text("sop.goal." + template.overview().goal().code()),
                  template.steps().size(),
                  entry.newest().number()));
          templates.add(json(entry));
        }
        lines.add(context.text("cli.sop.count", templates.size()));
        return CommandResult.done(lines, Map.of("templates", templates));
      }
    }

    private static Map<String, Object> json(SopEntry entry) {
      SopTemplate template = entry.template();
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", entry.id().value().toString());
      json.put("code", template.code());
      json.put("name", template.name());
      json.put("language", template.language().code());
      json.put("goal", template.overview().goal().code());
      json.put("use", template.overview().use().code());
      json.put("version", entry.newest().number());
      json.put("origin", entry.newest().origin().name().toLowerCase(Locale.ROOT));
      json.put("hidden", entry.isRetired());
      json.put("steps", template.steps().size());
      json.put("firstDay", template.firstDay());
      json.put("lastDay", template.lastDay());
      return json;
    }
  }

  /// Writes a template as a workbook or as a file to share.
  @Command(name = "export", mixinStandardHelpOptions = true)
  static final class Export extends WorkspaceCommand {
    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "parameter.sop")
    String template = "";

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE.xlsx|siyusop",
        required = true,
        descriptionKey = "option.sop-file")
    Path file = Path.of("");

    Export(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      if (!name.endsWith(SopExchange.WORKBOOK_ENDING) && !name.endsWith(SopExchange.SHARE_ENDING)) {
        throw PlanOptions.wrong(name, "--output");
      }
      try (Workbench workbench = context.open(options)) {
        SopServices sops = workbench.sops();
        SopEntry entry = sops.templates().named(template, language(context));
        sops.exchange().export(entry.template(), file);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toAbsolutePath().toString());
        json.put("code", entry.template().code());
        json.put("version", entry.newest().number());
        return CommandResult.done(
            List.of(
                context.text("cli.sop.exported", entry.name(), file.toAbsolutePath().toString())),
            json);
      }
    }
  }

  /// Brings a template in.
  @Command(name = "import", mixinStandardHelpOptions = true)
  static final class Import extends WorkspaceCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.sop-file")
    Path file = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "option.dry-run")
    boolean isDryRun;

    @Option(names = "--as", paramLabel = "version|copy", descriptionKey = "option.sop-as")
    @Nullable String as;

    Import(CommandContext context) {
      super(context);
    }

    @Override
    CommandResult run(CommandContext context, SharedOptions options) {
      SopImport.Take take = take();
      try (Workbench workbench = context.open(options)) {
        SopServices sops = workbench.sops();
        SopReading reading = sops.exchange().read(file, Monitor.NONE);
        if (reading.template().isEmpty()) {
          return refused(context, reading.problems());
        }
        SopImport wanted = sops.exchange().review(reading.template().get());
        Optional<SopVersion> kept =
            isDryRun ? Optional.empty() : Optional.of(sops.exchange().apply(wanted, take, ""));
        return done(context, wanted, take, kept);
      }
    }

    private SopImport.Take take() {
      if (as == null) {
        return SopImport.Take.VERSION;
      }
      try {
        return Code.parse(SopImport.Take.class, as);
      } catch (IllegalArgumentException unknown) {
        ProblemException wrong = PlanOptions.wrong(as, "--as");
        wrong.addSuppressed(unknown);
        throw wrong;
      }
    }

    private static CommandResult refused(CommandContext context, List<Problem> problems) {
      List<String> lines = new ArrayList<>();
      lines.add(context.text("cli.sop.refused", problems.size()));
      problems.forEach(problem -> lines.add(context.problems().full(problem)));
      return new CommandResult(
          CommandResult.COULD_NOT,
          lines,
          Map.of(
              "problems",
              problems.stream().map(each -> ProblemJson.of(each, context.problems())).toList()));
    }

    private CommandResult done(
        CommandContext context, SopImport wanted, SopImport.Take take, Optional<SopVersion> kept) {
      boolean isVersion = wanted.existing().isPresent() && take == SopImport.Take.VERSION;
      String name = wanted.template().name();
      List<String> lines = new ArrayList<>();
      if (isVersion && wanted.isUnchanged()) {
        lines.add(context.text("cli.sop.unchanged", name));
      } else if (isVersion) {
        lines.add(
            context.text(
                isDryRun ? "cli.sop.would-version" : "cli.sop.version",
                name,
                wanted.difference().changes().size()));
      } else {
        lines.add(
            context.text(
                isDryRun ? "cli.sop.would-add" : "cli.sop.added",
                kept.map(version -> version.template().name()).orElse(name),
                wanted.template().steps().size()));
      }
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("dryRun", isDryRun);
      json.put("code", wanted.template().code());
      json.put("name", name);
      json.put("action", isVersion ? wanted.isUnchanged() ? "none" : "version" : "added");
      kept.ifPresent(version -> json.put("version", version.number()));
      for (SopDifference.Kind kind : SopDifference.Kind.values()) {
        json.put(kind.code(), wanted.difference().count(kind));
      }
      return CommandResult.done(lines, json);
    }
  }
}
