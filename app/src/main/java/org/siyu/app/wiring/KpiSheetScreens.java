package org.siyu.app.wiring;

import java.nio.file.Path;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.exchange.OtherLists;
import org.siyu.app.kpisheet.KpiImportView;
import org.siyu.app.kpisheet.KpiImportViewModel;
import org.siyu.app.kpisheet.KpiSheetTexts;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.core.kpisheet.KpiSheetService;

/// Values of indicators from files: the page on which they are looked at, and the way there from
/// the import.
public final class KpiSheetScreens implements OtherLists {
  private static final String PAGE = "kpi-import";

  private final Desk desk;
  private final KpiSheetService sheets;
  private final KpiImportViewModel imports;

  KpiSheetScreens(Workbench workbench, Desk desk) {
    this.desk = desk;
    this.sheets = workbench.kpiSheets();
    this.imports = new KpiImportViewModel(sheets, desk.tasks());
  }

  Screen screen() {
    return Screen.of(
            PAGE,
            "kpisheet.title",
            Feather.FILE_TEXT,
            () ->
                new KpiImportView(
                    imports,
                    desk,
                    new KpiSheetTexts(desk.messages(), desk.formats(), sheets),
                    this::choose,
                    () -> desk.navigation().go("import")))
        .hidden()
        .under(() -> "import");
  }

  /// Asks for files and shows what they would bring.
  public void choose() {
    List<Path> files = desk.dialogs().openFiles(FileKind.TABLES);
    if (!files.isEmpty()) {
      open(files);
    }
  }

  /// The files that are looked at.
  public KpiImportViewModel imports() {
    return imports;
  }

  @Override
  public boolean isTheirs(Path file) {
    return sheets.isOwn(file);
  }

  @Override
  public boolean couldBeTheirs(Path file) {
    return sheets.isKnown(file);
  }

  @Override
  public void open(List<Path> files) {
    imports.open(files);
    desk.navigation().go(PAGE);
  }
}
