package org.siyu.app.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.Tier;

/// Experiments: all of them, the draft that is written, or the one that is read.
public final class ExperimentsView extends VBox {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination KEEP =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final ExperimentsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Function<Tier, String> tierName;
  private final ExperimentActions actions;
  private Runnable keyboard = this::requestFocus;

  public ExperimentsView(
      ExperimentsViewModel model,
      Desk desk,
      Function<Tier, String> tierName,
      ExperimentDoors doors) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.tierName = tierName;
    this.actions = new ExperimentActions(model, desk, this::words, doors);
    getStyleClass().add("page");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(
        this,
        () ->
            model
                .pageProperty()
                .subscribe(_ -> turn())
                .and(model.shownProperty().subscribe((_, _) -> again(ExperimentPage.LIST)))
                .and(
                    model
                        .reading()
                        .openedProperty()
                        .subscribe((_, _) -> again(ExperimentPage.READING)))
                .and(model.draft().formProperty().subscribe((_, _) -> again(ExperimentPage.EDITOR)))
                .and(desk.drawer().openProperty().subscribe((_, isOpen) -> drawerMoved(isOpen)))
                .and(model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell))));
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }

  private ExperimentWords words() {
    ExperimentsViewModel.Lists lists =
        model
            .shownProperty()
            .get()
            .map(ExperimentsViewModel.Shown::lists)
            .orElse(ExperimentsViewModel.Lists.NONE);
    return new ExperimentWords(messages, desk.formats(), lists, tierName);
  }

  private void key(KeyEvent event) {
    if (BACK.match(event) && model.pageProperty().get() != ExperimentPage.LIST) {
      model.leave();
      event.consume();
    } else if (KEEP.match(event) && model.pageProperty().get() == ExperimentPage.EDITOR) {
      actions.keep();
      event.consume();
    } else if (model.pageProperty().get() == ExperimentPage.LIST && !isTyping(event)) {
      letter(event);
    }
  }

  private static boolean isTyping(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl
        || event.isShortcutDown()
        || event.isAltDown();
  }

  private void letter(KeyEvent event) {
    if (event.getCode() == KeyCode.N) {
      begin();
      event.consume();
    } else if (event.getCode() == KeyCode.P) {
      actions.pilot();
      event.consume();
    }
  }

  private void begin() {
    model.begin(
        List.of(
            messages.text("experiment.variant.first"), messages.text("experiment.variant.other")));
  }

  /// The keyboard goes back to the page when the drawer closes.
  private void drawerMoved(boolean isOpen) {
    if (!isOpen && getScene() != null && !isFocusWithin()) {
      keyboard.run();
    }
  }

  /// What a page shows has changed; for other pages it does not matter.
  private void again(ExperimentPage page) {
    if (model.pageProperty().get() == page) {
      show();
    }
  }

  /// Another page: the keyboard goes with it.
  private void turn() {
    actions.closeDrawer();
    show();
  }

  private void show() {
    Optional<ExperimentsViewModel.Shown> shown = model.shownProperty().get();
    switch (model.pageProperty().get()) {
      case LIST -> list(shown);
      case EDITOR -> model.draft().formProperty().get().ifPresent(this::editor);
      case READING -> model.reading().openedProperty().get().ifPresent(this::reading);
    }
  }

  private void list(Optional<ExperimentsViewModel.Shown> shown) {
    PageHeader header =
        new PageHeader(messages, messages.text("experiment.title"))
            .subtitle(messages.text("experiment.subtitle"));
    if (shown.isEmpty()) {
      getChildren().setAll(header, new Skeleton(messages.text("experiment.task.reading")));
      return;
    }
    Action begin = Action.of(messages.text("experiment.new"), Feather.PLUS, this::begin);
    Action pilot = Action.of(messages.text("experiment.pilot"), Feather.TARGET, actions::pilot);
    if (shown.get().lines().isEmpty()) {
      EmptyState empty =
          new EmptyState(
              Feather.SHUFFLE,
              messages.text("experiment.empty.title"),
              messages.text("experiment.empty.text"),
              begin,
              pilot);
      VBox.setVgrow(empty, Priority.ALWAYS);
      replace(empty::requestFocus, header, empty);
      return;
    }
    header.primary(begin).secondary(pilot);
    ExperimentList list = new ExperimentList(model, shown.get(), words());
    VBox.setVgrow(list, Priority.ALWAYS);
    replace(list::takeKeyboard, header, list);
  }

  private void editor(ExperimentForm form) {
    ExperimentEditor editor = new ExperimentEditor(model.draft(), form, words(), desk);
    PageHeader header =
        new PageHeader(
                messages,
                messages.text(
                    form.original().isPresent() ? "experiment.edit.title" : "experiment.new.title"))
            .subtitle(messages.text("experiment.edit.text"))
            .primary(
                Action.of(messages.text("experiment.start.ask"), Feather.PLAY, actions::askStart))
            .secondary(Action.of(messages.text("experiment.keep"), Feather.CHECK, actions::keep))
            .secondary(back());
    form.original()
        .ifPresent(
            draft ->
                header.menu(
                    List.of(
                        Action.of(
                            messages.text("experiment.remove"),
                            Feather.TRASH_2,
                            () -> actions.remove(draft)))));
    replace(editor::takeKeyboard, header, editor);
  }

  private Action back() {
    return Action.of(messages.text("experiment.back"), Feather.ARROW_LEFT, model::leave);
  }

  private void reading(ReadingViewModel.Opened opened) {
    Experiment experiment = opened.experiment();
    PageHeader header =
        new PageHeader(messages, messages.text("experiment.reading.title"))
            .subtitle(
                messages.text(
                    "experiment.reading.subtitle",
                    words().status(experiment.status()),
                    words().participants(experiment.participants())));
    boolean isRunning = experiment.status() == ExperimentStatus.RUNNING;
    if (isRunning) {
      header.primary(
          Action.of(
              messages.text("experiment.finish.ask"),
              Feather.AWARD,
              () -> actions.askFinish(opened)));
    } else if (experiment.winner().isPresent() && model.reading().target(experiment).isPresent()) {
      header.primary(
          Action.of(
              messages.text("experiment.carry"),
              Feather.CORNER_UP_RIGHT,
              () -> actions.carry(experiment)));
    }
    header
        .secondary(
            Action.of(
                messages.text("experiment.export"), Feather.DOWNLOAD, () -> actions.export(opened)))
        .secondary(back())
        .menu(actions.others(opened));
    ReadingPage page =
        new ReadingPage(opened, words(), desk, place -> actions.customers(opened, place));
    replace(header::requestFocus, header, page);
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
