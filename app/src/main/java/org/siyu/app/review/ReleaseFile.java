package org.siyu.app.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.core.content.ContentId;
import org.siyu.core.release.ReleaseSheet;

/// Gives release sheets out: asks where one is to go, writes it, tells where it is.
public final class ReleaseFile {
  private static final FileKind KIND =
      new FileKind("review.sheet.files", List.of("*.pdf", "*.xlsx"));

  private final ReviewServices services;
  private final Desk desk;
  private final Messages messages;
  private final ReleaseTexts texts;

  ReleaseFile(ReviewServices services, Desk desk, ReleaseTexts texts) {
    this.services = services;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
  }

  /// The sheet of one item.
  public void item(ContentId id) {
    desk.tasks()
        .run("review.task.reading", _ -> services.releases().sheet(id))
        .onSuccess(
            sheet ->
                ask(
                    messages.text(
                        "review.sheet.file",
                        sheet.entries().getFirst().item().plan().day().toString()),
                    () -> sheet))
        .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem)));
  }

  /// The sheet of all that goes out on a day.
  public void day(LocalDate day) {
    ask(messages.text("review.sheet.file", day.toString()), () -> services.releases().sheet(day));
  }

  private void ask(String name, Supplier<ReleaseSheet> sheet) {
    desk.dialogs().saveFile(KIND, name).ifPresent(file -> write(sheet, file));
  }

  private void write(Supplier<ReleaseSheet> sheet, Path file) {
    desk.tasks()
        .run(
            "review.task.writing",
            _ -> {
              services.releases().write(sheet.get(), texts, file);
              return file;
            })
        .onSuccess(this::tell)
        .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem)));
  }

  private void tell(Path file) {
    desk.tellWritten(
        file, messages.text("review.sheet.written", String.valueOf(file.getFileName())));
  }
}
