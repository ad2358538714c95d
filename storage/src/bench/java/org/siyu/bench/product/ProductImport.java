package org.siyu.bench.product;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.siyu.bench.Said;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.planning.ImportOptions;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.ImportService;
import org.siyu.core.exchange.planning.KnownImport;
import org.siyu.core.exchange.planning.PlanCounts;
import org.siyu.core.exchange.reading.FileDrafts;
import org.siyu.core.exchange.reading.ReadingChoices;
import org.siyu.core.exchange.recognition.Hints;
import org.siyu.core.exchange.recognition.RecognisedFile;
import org.siyu.core.exchange.recognition.Recognition;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.exchange.JooqImportRepository;
import org.siyu.storage.exchange.ProfileFiles;
import org.siyu.storage.exchange.Sha256Digests;
import org.siyu.storage.workbook.WorkbookFiles;

/// Imports a file as the wizard does: recognise, plan, commit. Arguments: the store, the file, and
/// anything more for files that are known to be compared all the same.
public final class ProductImport {
  private ProductImport() {}

  public static void main(String[] arguments) {
    Path store = Path.of(arguments[0]);
    Path source = Path.of(arguments[1]);
    long start = System.nanoTime();
    try (Database database = Database.open(store)) {
      long opened = System.nanoTime();
      Clock clock = Clock.systemDefaultZone();
      ImportService service =
          new ImportService(
              new JooqImportRepository(database),
              new JooqAuditLog(database, clock),
              Ids.system(),
              clock);
      FileDrafts drafts = drafts(store, source);
      boolean isCompared = arguments.length > 2;
      Optional<KnownImport> known =
          isCompared ? Optional.empty() : service.known(drafts, ImportOptions.DEFAULT);
      if (known.isPresent()) {
        Said.figure("known-ms", (System.nanoTime() - start) / 1_000_000);
        say(known.get().counts());
        return;
      }
      ImportPlan plan = service.plan(drafts, ImportOptions.DEFAULT, Monitor.NONE);
      long planned = System.nanoTime();
      if (!plan.isEmpty()) {
        service.commit(plan, "bench", Monitor.NONE);
      }
      Said.figure("open-ms", (opened - start) / 1_000_000);
      Said.figure("plan-ms", (planned - opened) / 1_000_000);
      Said.figure("commit-ms", (System.nanoTime() - planned) / 1_000_000);
      say(plan.counts());
    }
  }

  private static void say(PlanCounts counts) {
    Said.figure("lines", counts.linesRead());
    Said.figure("rejected", counts.linesRejected());
    Said.figure("created", counts.actions().created());
    Said.figure("unchanged", counts.actions().unchanged());
  }

  private static FileDrafts drafts(Path store, Path source) {
    WorkbookFiles files = new WorkbookFiles();
    Recognition recognition = new Recognition(new ProfileFiles(store.resolveSibling("profiles")));
    RecognisedFile recognised;
    try (TabularFile file = files.open(source)) {
      recognised = recognition.recognise(file, Hints.NONE, Monitor.NONE);
    }
    return new FileDrafts(
        files, new Sha256Digests(), recognised.selections(), ReadingChoices.usual());
  }
}
