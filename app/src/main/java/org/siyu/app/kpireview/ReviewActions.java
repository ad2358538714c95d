package org.siyu.app.kpireview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.StepToasts;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.kpireview.KpiMinutesForm;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewFinding;
import org.siyu.core.shared.Problem;

/// What is done with reviews, and how it is told.
final class ReviewActions {
  private static final FileKind PDF = new FileKind("kpireview.files.pdf", List.of("*.pdf"));

  private final KpiReviewsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final KpiReviewWords words;
  private final KpiReviewDoors doors;
  private final StepToasts toasts;

  ReviewActions(KpiReviewsViewModel model, Desk desk, KpiReviewWords words, KpiReviewDoors doors) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = words;
    this.doors = doors;
    this.toasts = new StepToasts(desk.toasts(), messages);
  }

  KpiReviewDoors doors() {
    return doors;
  }

  void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }

  private void withReview(Consumer<ReviewDetail> work) {
    model.detailProperty().get().ifPresent(work);
  }

  /// Asks of which period and whose.
  void prepare() {
    model
        .listedProperty()
        .get()
        .ifPresent(
            listed -> {
              PrepareForm form =
                  new PrepareForm(
                      words,
                      listed,
                      wanted -> {
                        desk.drawer().close();
                        model.prepare(wanted);
                      });
              desk.drawer().open(messages.text("kpireview.new"), form);
              form.takeKeyboard();
            });
  }

  void refresh() {
    model.refresh(() -> desk.toasts().success(messages.text("kpireview.refreshed")));
  }

  /// Asks first: nothing of it can be changed afterwards.
  void hold() {
    withReview(
        detail -> {
          if (detail.unanswered() > 0) {
            desk.toasts().warning(messages.text("kpireview.hold.unanswered", detail.unanswered()));
            return;
          }
          boolean isSure =
              desk.dialogs()
                  .confirm(
                      Question.of(
                          messages.text("kpireview.hold.ask", words.name(detail.review())),
                          messages.text("kpireview.hold.text"),
                          messages.text("kpireview.hold")));
          if (isSure) {
            model.hold(
                () ->
                    toasts.tell(
                        messages.text("kpireview.held", words.name(detail.review())),
                        Optional.of(model::takeUp)));
          }
        });
  }

  void remove() {
    withReview(detail -> remove(detail.review()));
  }

  void remove(KpiReview review) {
    model.remove(
        review,
        removed ->
            toasts.tell(
                messages.text("kpireview.removed", words.name(removed)),
                Optional.of(() -> model.putBack(removed))));
  }

  void sheet() {
    withReview(
        detail ->
            doors
                .sheet()
                .accept(new SheetQuery(detail.review().period(), detail.review().scope())));
  }

  void copy() {
    withReview(
        detail ->
            model.chat(
                detail.review().id(),
                words,
                text -> {
                  ClipboardContent content = new ClipboardContent();
                  content.putString(text);
                  Clipboard.getSystemClipboard().setContent(content);
                  desk.toasts().success(messages.text("kpireview.copied"));
                }));
  }

  void export(KpiMinutesForm form) {
    withReview(detail -> export(detail.review(), form));
  }

  private void export(KpiReview review, KpiMinutesForm form) {
    boolean isWorkbook = form == KpiMinutesForm.WORKBOOK;
    desk.dialogs()
        .saveFile(
            isWorkbook ? FileKind.WORKBOOK : PDF,
            words.fileName(review) + (isWorkbook ? ".xlsx" : ".pdf"))
        .ifPresent(file -> write(review, form, file));
  }

  private void write(KpiReview review, KpiMinutesForm form, Path file) {
    model.write(
        review.id(),
        form,
        words,
        file,
        () ->
            desk.tellWritten(
                file, messages.text("kpireview.exported", String.valueOf(file.getFileName()))));
  }

  /// Asks before it is taken out, since somebody may have begun.
  void disagree(ActionItem item) {
    boolean isSure =
        desk.dialogs()
            .confirm(
                Question.dangerous(
                    messages.text("kpireview.action.remove.ask"),
                    messages.text("kpireview.action.remove.text", item.title()),
                    messages.text("kpireview.action.remove")));
    if (isSure) {
      model.disagree(item);
    }
  }

  void keepCase(ReviewFinding finding) {
    model.keep();
    withReview(detail -> doors.keepCase().accept(ReviewLesson.of(detail.review(), finding, words)));
  }
}
