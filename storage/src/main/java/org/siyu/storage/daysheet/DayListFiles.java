package org.siyu.storage.daysheet;

import java.nio.file.Path;
import org.siyu.core.daysheet.DayList;
import org.siyu.core.daysheet.DaySheet;
import org.siyu.core.daysheet.DaySheetFiles;
import org.siyu.core.daysheet.DaySheetWords;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.print.PrintedPages;
import org.siyu.storage.workbook.WrittenFile;

/// Days' lists in the formats of offices.
public final class DayListFiles implements DaySheetFiles {
  private final TabularFiles files;

  public DayListFiles(TabularFiles files) {
    this.files = files;
  }

  @Override
  public StagedFile workbook(DaySheet sheet, DaySheetWords words, Path target, Monitor monitor) {
    return WrittenFile.stage(target, out -> new DaySheetWorkbook(sheet, words).write(out, monitor));
  }

  @Override
  public StagedFile print(DaySheet sheet, DaySheetWords words, Path target) {
    return WrittenFile.stage(
        target,
        out ->
            PrintedPages.write(
                DaySheetPages.of(sheet, words), DaySheetPages.frame(sheet, words), out));
  }

  @Override
  public DayList read(Path file, Monitor monitor) {
    return new DayListReader(files).read(file, monitor);
  }
}
