package org.siyu.app.plansheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.app.testkit.TestTime;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// A real workspace with two items in March, and lists that come to it.
final class PlanRig implements AutoCloseable {
  static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 9, 9, 30);
  private static final DateRange MARCH =
      new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

  final Workbench workbench;
  final PlanSheetService sheets;
  final ContentItem tips;
  private final Path folder;
  private final Messages messages;

  PlanRig(Path folder, Messages messages) {
    this.folder = folder;
    this.messages = messages;
    Program program = Program.withUserFolder(folder.resolve("user"), TestTime.clock());
    this.workbench =
        program.open(
            ReadyWorkspaces.empty(folder.resolve("team.siyu")), () -> "rules", Monitor.NONE);
    this.sheets = workbench.planSheets(messages);
    this.tips = plan("Skin tips", MONDAY);
    plan("Show on Wednesday", MONDAY.plusDays(2));
  }

  ContentItem plan(String title, LocalDateTime start) {
    return workbench
        .planning()
        .items()
        .create(
            ContentDraft.of(Content.of(title, "Good morning", "moments"), start, Optional.empty()));
  }

  Path exported() {
    Path file = folder.resolve("march.xlsx");
    sheets.export(
        ContentQuery.of(MARCH),
        new PlanSheetTexts(
            messages, new Formats(messages, () -> workbench.workspace().settings().currency())),
        file,
        Monitor.NONE);
    return file;
  }

  /// A list as csv, without ids.
  Path list(String name, String... rows) {
    try {
      return Files.writeString(
          folder.resolve(name), "Date,Time,Channel,Title,Text\n" + String.join("\n", rows) + "\n");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  List<String> titles() {
    return workbench.planning().items().rows(ContentQuery.ALL).stream()
        .map(row -> row.title())
        .toList();
  }

  ContentItem read(ContentItem item) {
    return workbench.planning().items().find(item.id()).orElseThrow();
  }

  static Messages english() {
    return new Messages(Language.of(Locale.ENGLISH));
  }

  @Override
  public void close() {
    workbench.close();
  }
}
