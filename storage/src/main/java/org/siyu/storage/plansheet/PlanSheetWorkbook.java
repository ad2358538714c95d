package org.siyu.storage.plansheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.plansheet.PlanList;
import org.siyu.core.plansheet.PlanSheet;
import org.siyu.core.plansheet.PlanSheetFiles;
import org.siyu.core.plansheet.PlanSheetWords;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.workbook.StreamedWorkbook;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WrittenFile;

/// Plans as workbooks: each month as a grid to be printed, the list to be filled in, and how.
public final class PlanSheetWorkbook implements PlanSheetFiles {
  /// More months make more sheets than anybody leafs through.
  private static final int MOST_MONTHS = 24;

  private final PlanListReader reader;

  public PlanSheetWorkbook(TabularFiles files) {
    this.reader = new PlanListReader(files);
  }

  @Override
  public StagedFile stage(PlanSheet sheet, PlanSheetWords words, Path target, Monitor monitor) {
    return WrittenFile.stage(target, out -> write(sheet, words, out, monitor));
  }

  private static void write(PlanSheet plan, PlanSheetWords words, OutputStream out, Monitor monitor)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(words.days(plan.days()));
      WorkbookPlanStyles styles =
          new WorkbookPlanStyles(workbook, new WorkbookStyles(workbook), plan.names().choices());
      PlanDayNotes notes = new PlanDayNotes(plan, words);
      for (YearMonth month : months(plan)) {
        monitor.check();
        WorkbookMonthGrid.add(styles, plan, words, notes, month);
      }
      WorkbookPlanList list = new WorkbookPlanList(styles, plan, words, notes);
      WorkbookPlanNotes.add(styles, plan, words);
      WorkbookPlanLists.add(workbook, plan, words, notes);
      StreamedWorkbook.write(out, workbook, List.of(list.rows(monitor)));
    }
  }

  private static List<YearMonth> months(PlanSheet plan) {
    YearMonth last = YearMonth.from(plan.days().last());
    return Stream.iterate(
            YearMonth.from(plan.days().first()),
            month -> !month.isAfter(last),
            month -> month.plusMonths(1))
        .limit(MOST_MONTHS)
        .toList();
  }

  @Override
  public boolean isOwn(Path file) {
    return reader.isOwn(file);
  }

  @Override
  public PlanList read(Path file, Monitor monitor) {
    return reader.read(file, monitor);
  }
}
