package org.siyu.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.app.exchange.ImportServices;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.ImportResult;
import org.siyu.core.exchange.planning.KnownImport;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.reading.ReadingChoices;
import org.siyu.core.exchange.recognition.Hints;
import org.siyu.core.exchange.recognition.RecognisedFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports files without asking: what is recognised is taken, what is weak is left out and told.
abstract class ImportCommand extends WorkspaceCommand {
  @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "option.profile")
  @Nullable String profile;

  @Option(names = "--dry-run", descriptionKey = "option.dry-run")
  boolean isDryRun;

  @Option(names = "--corrections", paramLabel = "FILE.xlsx", descriptionKey = "option.corrections")
  @Nullable Path corrections;

  @Option(names = "--create-without-identity", descriptionKey = "option.create-without-identity")
  boolean createsWithoutIdentity;

  @Option(names = "--compare", descriptionKey = "option.compare")
  boolean comparesInFull;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  List<Path> files = List.of();

  private final ImportKind kind;

  ImportCommand(CommandContext context, ImportKind kind) {
    super(context);
    this.kind = kind;
  }

  @Override
  CommandResult run(CommandContext context, SharedOptions options) {
    try (Workbench workbench = context.open(options)) {
      ImportServices services = context.imports(workbench);
      DraftSource source = services.drafts(selections(services), ReadingChoices.usual());
      ImportOptions chosen =
          createsWithoutIdentity
              ? ImportOptions.DEFAULT.creatingWithoutIdentity()
              : ImportOptions.DEFAULT;
      Optional<KnownImport> known =
          comparesInFull ? Optional.empty() : services.imports().known(source, chosen);
      if (known.isPresent()) {
        return known(services, source, known.get(), new ImportReport(context, workbench));
      }
      ImportPlan plan = services.imports().plan(source, chosen, Monitor.NONE);
      Optional<ImportResult> result =
          isDryRun
              ? Optional.empty()
              : Optional.of(services.imports().commit(plan, workbench.actor(), Monitor.NONE));
      if (corrections != null) {
        services
            .corrections()
            .write(plan.sheets(), plan.rejections(0, plan.rejectedCount()), corrections);
      }
      return new ImportReport(context, workbench).of(plan, result);
    }
  }

  private CommandResult known(
      ImportServices services, DraftSource source, KnownImport known, ImportReport report) {
    if (corrections != null) {
      services
          .corrections()
          .write(
              source.sheets(), services.imports().rejections(known.batch().batchNo()), corrections);
    }
    return report.of(source, known, isDryRun);
  }

  /// A profile is meant by its id or by its name in any language.
  private static String profileId(ImportServices services, String name) {
    return services.profiles().all().stream()
        .filter(each -> each.id().equals(name) || each.names().containsValue(name))
        .map(Profile::id)
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.of(CliProblem.UNKNOWN_PROFILE, name)));
  }

  /// The sheets that are read.
  ///
  /// @throws ProblemException when a file has no sheet of the kind
  private List<SheetSelection> selections(ImportServices services) {
    Hints hints =
        new Hints(
            Optional.of(kind), Optional.ofNullable(profile).map(name -> profileId(services, name)));
    List<SheetSelection> all = new ArrayList<>();
    for (Path path : files) {
      try (TabularFile file = services.files().open(path)) {
        RecognisedFile recognised = services.recognition().recognise(file, hints, Monitor.NONE);
        List<SheetSelection> chosen = recognised.selections();
        if (chosen.isEmpty()) {
          throw new ProblemException(
              recognised.problems().stream()
                  .findFirst()
                  .orElseGet(
                      () ->
                          Problem.at(
                              Place.file(String.valueOf(path.getFileName())),
                              ImportProblem.UNKNOWN_LAYOUT)));
        }
        all.addAll(chosen);
      }
    }
    return all;
  }
}
