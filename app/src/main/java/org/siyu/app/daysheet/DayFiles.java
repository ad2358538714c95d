package org.siyu.app.daysheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.core.daysheet.DaySheetService;
import org.siyu.core.team.Member;

/// Gives the list of the day in sight out as a file, and lets lists in.
public final class DayFiles {
  private static final FileKind PRINTED = new FileKind("daysheet.files.pdf", List.of("*.pdf"));

  private final DaySheetService sheets;
  private final Desk desk;
  private final Messages messages;
  private final UnaryOperator<String> tierName;
  private final Supplier<Optional<Member>> whose;
  private final DayImportViewModel imports;

  /// @param tierName the name of a tier by its code
  /// @param whose whose day is in sight
  public DayFiles(
      DaySheetService sheets,
      Desk desk,
      UnaryOperator<String> tierName,
      Supplier<Optional<Member>> whose,
      DayImportViewModel imports) {
    this.sheets = sheets;
    this.desk = desk;
    this.messages = desk.messages();
    this.tierName = tierName;
    this.whose = whose;
    this.imports = imports;
  }

  /// For the menu of Today.
  public List<Action> actions() {
    return List.of(
        Action.of(
            messages.text("daysheet.menu.export"),
            Feather.DOWNLOAD,
            () -> write(FileKind.WORKBOOK, ".xlsx")),
        Action.of(
            messages.text("daysheet.menu.print"), Feather.PRINTER, () -> write(PRINTED, ".pdf")),
        Action.of(messages.text("daysheet.menu.import"), Feather.UPLOAD, this::choose));
  }

  /// Asks for a list and shows what it would do.
  public void choose() {
    desk.dialogs()
        .openFile(FileKind.TABLES)
        .ifPresent(
            file -> {
              imports.open(file);
              desk.navigation().go("day-import");
            });
  }

  private void write(FileKind kind, String ending) {
    whose.get().ifPresent(member -> write(member, kind, ending));
  }

  private void write(Member member, FileKind kind, String ending) {
    String day = sheets.today().toString();
    desk.dialogs()
        .saveFile(kind, messages.text("daysheet.file", member.name(), day) + ending)
        .ifPresent(file -> write(member, file));
  }

  private void write(Member member, Path file) {
    desk.tasks()
        .run(
            "daysheet.task.writing",
            monitor ->
                sheets.write(
                    member, new DaySheetTexts(messages, desk.formats(), tierName), file, monitor))
        .onSuccess(
            sheet ->
                desk.tellWritten(
                    file,
                    messages.text(
                        "daysheet.written",
                        String.valueOf(file.getFileName()),
                        sheet.entries(),
                        sheet.customers())))
        .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem)));
  }
}
