package org.siyu.app.sop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.shared.Ids;
import org.siyu.core.sop.SopExchange;
import org.siyu.core.sop.SopService;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.sop.JooqSopRepository;
import org.siyu.storage.sop.SopTemplateFiles;
import org.siyu.storage.workbook.WorkbookFiles;

/// A real store with templates.
final class SopStore implements AutoCloseable {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 11, 10, 30);

  final SopServices services;
  private final Database database;

  SopStore(Path folder) {
    database = Database.open(folder.resolve("store"));
    Ids ids = Ids.system();
    ChoiceService choices = new ChoiceService(new JooqChoiceRepository(database), ids);
    SopService templates =
        new SopService(
            new JooqSopRepository(database),
            choices,
            ids,
            () -> "王小雨",
            Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    services =
        new SopServices(
            templates,
            new SopExchange(
                new SopTemplateFiles(new WorkbookFiles()),
                templates,
                () -> SopSheetTexts.all(choices.all())),
            choices);
  }

  @Override
  public void close() {
    database.close();
  }
}
