package org.siyu.app.wiring;

import java.time.Clock;
import java.util.function.Supplier;
import org.siyu.app.sop.SopServices;
import org.siyu.app.sop.SopSheetTexts;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.shared.Ids;
import org.siyu.core.sop.SopExchange;
import org.siyu.core.sop.SopService;
import org.siyu.storage.database.Database;
import org.siyu.storage.sop.JooqSopRepository;
import org.siyu.storage.sop.SopTemplateFiles;
import org.siyu.storage.workbook.WorkbookFiles;

/// What the features of SOPs of one open workspace stand on.
final class SopBench {
  private final SopServices templates;

  /// @param actor the name of the member who works here now
  SopBench(Database database, ChoiceService choices, Supplier<String> actor, Clock clock) {
    SopService service =
        new SopService(new JooqSopRepository(database), choices, Ids.system(), actor, clock);
    this.templates =
        new SopServices(
            service,
            new SopExchange(
                new SopTemplateFiles(new WorkbookFiles()),
                service,
                () -> SopSheetTexts.all(choices.all())),
            choices);
  }

  /// Templates and their files.
  SopServices templates() {
    return templates;
  }
}
