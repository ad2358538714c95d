package org.siyu.app.wiring;

import java.nio.file.Path;
import java.util.List;
import org.siyu.app.exchange.OtherLists;
import org.siyu.app.plansheet.PlanFiles;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

/// Content lists that come to the import.
final class ContentLists implements OtherLists {
  private final PlanSheetService sheets;
  private final PlanFiles files;

  ContentLists(PlanSheetService sheets, PlanFiles files) {
    this.sheets = sheets;
    this.files = files;
  }

  @Override
  public boolean isTheirs(Path file) {
    return sheets.isOwn(file);
  }

  @Override
  public boolean couldBeTheirs(Path file) {
    try {
      return !sheets.read(file, Monitor.NONE).list().rows().isEmpty();
    } catch (ProblemException noPlan) {
      return false;
    }
  }

  @Override
  public void open(List<Path> wanted) {
    files.open(wanted);
  }
}
