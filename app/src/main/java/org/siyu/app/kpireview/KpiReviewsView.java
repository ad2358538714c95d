package org.siyu.app.kpireview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.kpireview.KpiReviewsViewModel.Listed;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpireview.KpiMinutesForm;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiReview;

/// Reviews 复盘 of KPIs: all of them, or the one that is worked on.
public final class KpiReviewsView extends VBox {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination KEEP =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final KpiReviewsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final KpiReviewWords words;
  private final ReviewActions actions;
  private Optional<Made> made = Optional.empty();
  private Runnable keyboard = this::requestFocus;

  /// The page of a review as it was made.
  private record Made(UUID review, boolean isHeld, ReviewDraft draft, ReviewPage page) {}

  public KpiReviewsView(KpiReviewsViewModel model, Desk desk, KpiReviewDoors doors) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = new KpiReviewWords(messages, desk.formats(), doors.tierName());
    this.actions = new ReviewActions(model, desk, words, doors);
    getStyleClass().add("page");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(
        this,
        () ->
            model
                .detailProperty()
                .subscribe(_ -> show())
                .and(model.listedProperty().subscribe((_, _) -> listRead()))
                .and(desk.drawer().openProperty().subscribe((_, isOpen) -> drawerMoved(isOpen)))
                .and(model.problemProperty().subscribe((_, now) -> now.ifPresent(actions::tell))));
  }

  private void key(KeyEvent event) {
    boolean isTyping =
        event.getTarget() instanceof TextInputControl
            || event.isShortcutDown()
            || event.isAltDown();
    boolean isOpen = model.detailProperty().get().isPresent();
    if (isOpen && BACK.match(event)) {
      model.leave();
      event.consume();
    } else if (isOpen && KEEP.match(event)) {
      model.keep();
      event.consume();
    } else if (!isOpen && !isTyping && event.getCode() == KeyCode.N) {
      actions.prepare();
      event.consume();
    }
  }

  /// The keyboard goes back to the page when the drawer closes.
  private void drawerMoved(boolean isOpen) {
    if (!isOpen && getScene() != null && !isFocusWithin()) {
      keyboard.run();
    }
  }

  private void listRead() {
    if (model.detailProperty().get().isEmpty()) {
      show();
    }
  }

  private void show() {
    model.detailProperty().get().ifPresentOrElse(this::review, this::list);
  }

  private void list() {
    made = Optional.empty();
    PageHeader header =
        new PageHeader(messages, messages.text("kpireview.title"))
            .subtitle(messages.text("kpireview.subtitle"));
    Optional<Listed> listed = model.listedProperty().get();
    if (listed.isEmpty()) {
      getChildren().setAll(header, new Skeleton(messages.text("kpireview.task.reading")));
      return;
    }
    Action prepare = Action.of(messages.text("kpireview.new"), Feather.PLUS, actions::prepare);
    if (listed.get().rows().isEmpty()) {
      EmptyState empty =
          new EmptyState(
              Feather.MESSAGE_SQUARE,
              messages.text("kpireview.empty.title"),
              messages.text("kpireview.empty.text"),
              prepare);
      VBox.setVgrow(empty, Priority.ALWAYS);
      replace(empty::requestFocus, header, empty);
      return;
    }
    header.primary(prepare);
    ReviewList list = new ReviewList(model, listed.get(), words, actions);
    VBox.setVgrow(list, Priority.ALWAYS);
    replace(list::takeKeyboard, header, list);
  }

  private void review(ReviewDetail detail) {
    KpiReview review = detail.review();
    Optional<ReviewDraft> draft = model.draft();
    if (draft.isEmpty()) {
      return;
    }
    PageHeader header = header(detail);
    boolean isSame =
        made.filter(
                each ->
                    each.review().equals(review.id())
                        && each.isHeld() == review.isHeld()
                        && each.draft() == draft.get())
            .isPresent();
    if (isSame && !getChildren().isEmpty()) {
      made.ifPresent(each -> each.page().show(detail));
      getChildren().set(0, header);
      return;
    }
    ReviewPage page = new ReviewPage(model, draft.get(), words, actions, desk);
    page.show(detail);
    made = Optional.of(new Made(review.id(), review.isHeld(), draft.get(), page));
    replace(() -> numbers().requestFocus(), header, page);
  }

  private Node numbers() {
    Node table = lookup("#kpireview-numbers");
    return table == null ? this : table;
  }

  private PageHeader header(ReviewDetail detail) {
    KpiReview review = detail.review();
    PageHeader header =
        new PageHeader(messages, words.name(review))
            .subtitle(
                String.join(
                    " · ",
                    words.scope(review.scope(), detail.members()),
                    KpiMinutesLines.held(review, words),
                    messages.text("kpireview.taken", KpiMinutesLines.taken(review, words))));
    List<Action> more = new ArrayList<>();
    more.add(
        Action.of(
            messages.text("kpireview.export.pdf"),
            Feather.PRINTER,
            () -> actions.export(KpiMinutesForm.PDF)));
    more.add(Action.of(messages.text("kpireview.sheet"), Feather.TARGET, actions::sheet));
    if (!review.isHeld()) {
      header.primary(Action.of(messages.text("kpireview.hold"), Feather.CHECK, actions::hold));
      more.addFirst(
          Action.of(messages.text("kpireview.refresh"), Feather.REFRESH_CW, actions::refresh));
      more.add(Action.of(messages.text("kpireview.remove"), Feather.TRASH_2, actions::remove));
    }
    return header
        .secondary(
            Action.of(
                messages.text("kpireview.export"),
                Feather.DOWNLOAD,
                () -> actions.export(KpiMinutesForm.WORKBOOK)))
        .secondary(Action.of(messages.text("kpireview.copy"), Feather.COPY, actions::copy))
        .secondary(Action.of(messages.text("kpireview.back"), Feather.ARROW_LEFT, model::leave))
        .menu(more);
  }

  /// Shows other children; where the keyboard was in this view it stays here.
  private void replace(Runnable takeKeyboard, Node... children) {
    boolean hadKeyboard =
        isFocusWithin() || getScene() == null || getScene().getFocusOwner() == null;
    getChildren().setAll(children);
    keyboard = takeKeyboard;
    if (hadKeyboard) {
      takeKeyboard.run();
    }
  }
}
