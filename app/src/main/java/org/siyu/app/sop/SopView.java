package org.siyu.app.sop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.sop.SopExchange;
import org.siyu.core.sop.SopTemplate;

/// SOP templates: the library, or the template that is open.
public final class SopView extends VBox {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final SopViewModel model;
  private final Desk desk;
  private final SopTexts texts;
  private final DrawerPlace drawer;
  private final SopLibraryPane library;
  private Optional<SopTemplatePane> template = Optional.empty();
  private Optional<Toast> undoing = Optional.empty();

  public SopView(SopViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = new SopTexts(desk.messages(), desk.formats(), model::choices);
    this.drawer = new DrawerPlace(desk.drawer());
    this.library = new SopLibraryPane(model, desk, texts, this::chooseFile);
    getStyleClass().add("page");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, this::follow);
  }

  private Subscription follow() {
    model.visitInOtherLanguage();
    return Subscription.combine(
        model.openedProperty().subscribe(this::show),
        model.shownProperty().subscribe(library::show),
        model.rows().editedProperty().subscribe(this::editRow),
        model.files().incomingProperty().subscribe(this::review),
        model.newsProperty().subscribe((_, now) -> tell(now)),
        model
            .problemProperty()
            .subscribe(
                (_, now) -> now.map(desk.problems()::full).ifPresent(desk.toasts()::warning)),
        drawer::leave);
  }

  private void show(Optional<SopViewModel.Opened> opened) {
    template.ifPresent(SopTemplatePane::leave);
    template = opened.map(open -> new SopTemplatePane(model, open, desk, texts, this::export));
    Node now = template.<Node>map(pane -> pane).orElse(library);
    VBox.setVgrow(now, Priority.ALWAYS);
    getChildren().setAll(now);
    if (template.isEmpty()) {
      library.show(model.shownProperty().get());
    }
    template.ifPresentOrElse(SopTemplatePane::follow, library::takeKeyboard);
  }

  private void editRow(Optional<SopRowWork.Row> row) {
    Optional<SopViewModel.Opened> open = model.openedProperty().get();
    if (row.isEmpty() || open.isEmpty()) {
      drawer.hide();
      template.ifPresent(SopTemplatePane::takeKeyboard);
      return;
    }
    SopRowEditor editor = new SopRowEditor(model, row.get(), open.get().draft().now(), desk, texts);
    String part = texts.text("sop.part." + row.get().part().code());
    String heading =
        row.get().isNew()
            ? texts.text("sop.heading", part, texts.text("sop.add"))
            : texts.text("sop.heading", part, texts.text("sop.edit"));
    drawer.show(row.get(), heading, editor, model.rows()::leave);
    editor.takeKeyboard();
  }

  private void review(Optional<SopFileWork.Incoming> incoming) {
    if (incoming.isEmpty()) {
      drawer.hide();
      return;
    }
    drawer.show(
        incoming.get(),
        texts.text("sop.import.title"),
        new SopImportSheet(model, incoming.get(), desk, texts),
        model.files()::leave);
  }

  private void chooseFile() {
    desk.dialogs().openFile(SopFileKinds.ANY).ifPresent(model.files()::read);
  }

  private void export(boolean isShare) {
    model
        .openedProperty()
        .get()
        .map(open -> open.draft().now())
        .ifPresent(now -> place(now, isShare).ifPresent(file -> model.files().export(now, file)));
  }

  private Optional<Path> place(SopTemplate now, boolean isShare) {
    FileKind kind = isShare ? SopFileKinds.SHARE : FileKind.WORKBOOK;
    String ending = isShare ? SopExchange.SHARE_ENDING : SopExchange.WORKBOOK_ENDING;
    return desk.dialogs()
        .saveFile(kind, now.name().replaceAll("[\\\\/:*?\"<>|]", "-") + ending)
        .map(file -> withEnding(file, ending));
  }

  private static Path withEnding(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file
        : file.resolveSibling(name + ending);
  }

  private void tell(Optional<SopNews> news) {
    undoing.ifPresent(desk.toasts()::dismiss);
    undoing = Optional.empty();
    news.ifPresent(
        done -> {
          Toast toast =
              Toast.of(Tone.SUCCESS, texts.text("sop.done." + done.what().code(), done.name()));
          if (done.undo().isPresent()) {
            toast =
                toast.with(
                    Action.of(texts.text("sop.undo"), Feather.ROTATE_CCW, () -> model.undo(done)));
            undoing = Optional.of(toast);
          }
          Optional<Path> folder = done.file().map(Path::toAbsolutePath).map(Path::getParent);
          if (folder.isPresent()) {
            toast =
                toast.with(
                    Action.of(
                        texts.text("sop.folder"),
                        Feather.FOLDER,
                        () -> desk.dialogs().openFolder(folder.get())));
          }
          desk.toasts().show(toast);
        });
  }

  private void key(KeyEvent event) {
    boolean isTyping = event.getTarget() instanceof TextInputControl;
    if (template.isEmpty()
        && (FIND.match(event) || (event.getCode() == KeyCode.SLASH && !isTyping))) {
      library.search();
      event.consume();
    } else if (template.isPresent() && !isTyping && UNDO.match(event)) {
      undo();
      event.consume();
    } else if (template.isPresent() && !isTyping && REDO.match(event)) {
      model.redo();
      event.consume();
    } else if (template.isPresent() && !isTyping && event.getCode() == KeyCode.ESCAPE) {
      model.close();
      event.consume();
    } else if (template.isEmpty() && !isTyping && UNDO.match(event)) {
      model.newsProperty().get().ifPresent(model::undo);
      event.consume();
    }
  }

  /// What was edited last, or else what was saved last.
  private void undo() {
    boolean canUndo =
        model.openedProperty().get().map(open -> open.draft().canUndo()).orElse(false);
    if (canUndo) {
      model.undo();
    } else {
      model.newsProperty().get().ifPresent(model::undo);
    }
  }
}
