package org.siyu.app.plansheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;

/// Sends the plan out as files, and lets lists in.
public final class PlanFiles {
  private static final FileKind CALENDAR =
      new FileKind("plansheet.files.calendar", List.of("*.ics"));
  private static final int REMINDED_BEFORE = 15;

  private final PlanSheetService sheets;
  private final Desk desk;
  private final Messages messages;
  private final Supplier<ContentQuery> wanted;
  private final Supplier<UUID> acting;
  private final PlanImportViewModel imports;

  /// @param wanted the plan in sight, with its days
  /// @param acting who works here now
  public PlanFiles(
      PlanSheetService sheets,
      Desk desk,
      Supplier<ContentQuery> wanted,
      Supplier<UUID> acting,
      PlanImportViewModel imports) {
    this.sheets = sheets;
    this.desk = desk;
    this.messages = desk.messages();
    this.wanted = wanted;
    this.acting = acting;
    this.imports = imports;
  }

  /// For the calendar's menu.
  public List<Action> actions() {
    return List.of(
        Action.of(messages.text("plansheet.menu.export"), Feather.DOWNLOAD, this::export),
        Action.of(messages.text("plansheet.menu.import"), Feather.UPLOAD, this::choose),
        Action.of(messages.text("plansheet.menu.own"), Feather.CALENDAR, () -> calendar(true)),
        Action.of(messages.text("plansheet.menu.all"), Feather.CALENDAR, () -> calendar(false)));
  }

  /// Asks for lists and shows what they would do.
  public void choose() {
    List<Path> files = desk.dialogs().openFiles(FileKind.TABLES);
    if (!files.isEmpty()) {
      open(files);
    }
  }

  /// Shows what lists would do.
  public void open(List<Path> files) {
    imports.open(files);
    desk.navigation().go("plan-import");
  }

  private void export() {
    ContentQuery query = wanted.get();
    ask(FileKind.WORKBOOK, "plansheet.name.workbook", query)
        .ifPresent(
            file ->
                desk.tasks()
                    .run(
                        "plansheet.task.exporting",
                        monitor ->
                            sheets.export(
                                query, new PlanSheetTexts(messages, desk.formats()), file, monitor))
                    .onSuccess(count -> tell(file, count))
                    .onProblem(this::tell));
  }

  private void calendar(boolean isOwn) {
    ContentQuery query =
        isOwn ? wanted.get().withOwners(Set.of(Optional.of(acting.get()))) : wanted.get();
    ask(CALENDAR, "plansheet.name.calendar", query)
        .ifPresent(
            file ->
                desk.tasks()
                    .run(
                        "plansheet.task.exporting",
                        _ ->
                            sheets.exportCalendar(
                                query,
                                new PlanSheetTexts(messages, desk.formats()),
                                isOwn ? OptionalInt.of(REMINDED_BEFORE) : OptionalInt.empty(),
                                file))
                    .onSuccess(count -> tell(file, count))
                    .onProblem(this::tell));
  }

  private Optional<Path> ask(FileKind kind, String nameKey, ContentQuery query) {
    DateRange days = query.days().orElse(new DateRange(LocalDate.MIN, LocalDate.MIN));
    return desk.dialogs()
        .saveFile(
            kind, messages.text(nameKey, new PlanSheetTexts(messages, desk.formats()).days(days)));
  }

  private void tell(Path file, int count) {
    String name = String.valueOf(file.getFileName());
    desk.tellWritten(file, messages.text("plansheet.exported", name, desk.formats().number(count)));
  }

  private void tell(Problem problem) {
    desk.toasts().warning(desk.problems().full(problem));
  }
}
