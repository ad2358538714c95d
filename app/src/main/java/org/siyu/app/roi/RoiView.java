package org.siyu.app.roi;

import java.util.List;
import java.util.Optional;
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
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.roi.Calculation;

/// Costs and returns: all calculations, or the one that is worked on.
public final class RoiView extends VBox {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination KEEP =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final RoiViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final RoiWords words;
  private final RoiActions actions;
  private Runnable keyboard = this::requestFocus;

  public RoiView(RoiViewModel model, Desk desk) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = new RoiWords(messages, desk.formats());
    this.actions = new RoiActions(model, desk, words);
    getStyleClass().add("page");
    // before a field takes undo for its letters alone
    addEventFilter(KeyEvent.KEY_PRESSED, this::steps);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(
        this,
        () ->
            model
                .pageProperty()
                .subscribe(_ -> turn())
                .and(
                    model
                        .shownProperty()
                        .subscribe(
                            (_, _) -> {
                              if (model.pageProperty().get() == RoiPage.LIST) {
                                show();
                              }
                            }))
                .and(desk.drawer().openProperty().subscribe((_, isOpen) -> drawerMoved(isOpen)))
                .and(model.problemProperty().subscribe((_, now) -> now.ifPresent(actions::tell))));
  }

  private boolean isCalculating() {
    return model.pageProperty().get() == RoiPage.CALCULATION;
  }

  private void steps(KeyEvent event) {
    if (!isCalculating()) {
      return;
    }
    if (UNDO.match(event)) {
      model.calculation().undo();
      event.consume();
    } else if (REDO.match(event)) {
      model.calculation().redo();
      event.consume();
    } else if (KEEP.match(event)) {
      actions.keep();
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    boolean isTyping =
        event.getTarget() instanceof TextInputControl
            || event.isShortcutDown()
            || event.isAltDown();
    if (BACK.match(event) && isCalculating()) {
      actions.leave();
      event.consume();
    } else if (!isCalculating() && !isTyping && event.getCode() == KeyCode.N) {
      actions.begin();
      event.consume();
    }
  }

  /// The keyboard goes back to the page when the drawer closes.
  private void drawerMoved(boolean isOpen) {
    if (!isOpen && getScene() != null && !isFocusWithin()) {
      keyboard.run();
    }
  }

  private void turn() {
    desk.drawer().close();
    show();
  }

  private void show() {
    if (isCalculating()) {
      calculation();
    } else {
      list(model.shownProperty().get());
    }
  }

  private void list(Optional<List<Calculation>> shown) {
    PageHeader header =
        new PageHeader(messages, messages.text("roi.title"))
            .subtitle(messages.text("roi.subtitle"));
    if (shown.isEmpty()) {
      getChildren().setAll(header, new Skeleton(messages.text("roi.task.reading")));
      return;
    }
    Action begin = Action.of(messages.text("roi.new"), Feather.PLUS, actions::begin);
    if (shown.get().isEmpty()) {
      EmptyState empty =
          new EmptyState(
              Feather.PERCENT,
              messages.text("roi.empty.title"),
              messages.text("roi.empty.text"),
              begin);
      VBox.setVgrow(empty, Priority.ALWAYS);
      replace(empty::requestFocus, header, empty);
      return;
    }
    header
        .primary(begin)
        .secondary(
            Action.of(
                messages.text("roi.export.all"),
                Feather.DOWNLOAD,
                () -> actions.export(shown.get())));
    RoiList list = new RoiList(model, shown.get(), words, actions);
    VBox.setVgrow(list, Priority.ALWAYS);
    replace(list::takeKeyboard, header, list);
  }

  private void calculation() {
    CalculationViewModel calculating = model.calculation();
    PageHeader header =
        new PageHeader(messages, messages.text("roi.title"))
            .primary(
                Action.of(messages.text("roi.keep"), Feather.CHECK, actions::keep)
                    .disabledWhen(calculating.changedProperty().not()))
            .secondary(
                Action.of(messages.text("roi.export"), Feather.DOWNLOAD, actions::exportThis))
            .secondary(Action.of(messages.text("roi.back"), Feather.ARROW_LEFT, actions::leave))
            .menu(
                List.of(
                    Action.of(messages.text("roi.undo"), Feather.ROTATE_CCW, calculating::undo)
                        .disabledWhen(calculating.undoableProperty().not()),
                    Action.of(messages.text("roi.redo"), Feather.ROTATE_CW, calculating::redo)
                        .disabledWhen(calculating.redoableProperty().not()),
                    Action.of(messages.text("roi.copy"), Feather.COPY, actions::copy),
                    Action.of(messages.text("roi.remove"), Feather.TRASH_2, actions::remove)));
    CalculationPage page = new CalculationPage(calculating, words, desk);
    replace(page::takeKeyboard, header, page);
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
