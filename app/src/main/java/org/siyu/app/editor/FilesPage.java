package org.siyu.app.editor;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.Dialogs;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PngFile;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.Asset;

/// The files of an item, in the order in which they are shown: attached by choosing, dropping or
/// pasting them; put in order by dragging or Alt+Up and Alt+Down.
final class FilesPage extends VBox {
  private static final double PICTURE = 56;

  private final ItemEditorViewModel model;
  private final ItemWords words;
  private final Dialogs dialogs;
  private final Thumbnails thumbnails;
  private final VBox list = new VBox(6);
  private final Label count = Controls.paragraph("", "caption");
  private final HBox head;
  private final EmptyState empty;
  private List<Asset> shown = List.of();
  private boolean isFixed;

  FilesPage(ItemEditorViewModel model, ItemWords words, Dialogs dialogs, Thumbnails thumbnails) {
    super(10);
    this.model = model;
    this.words = words;
    this.dialogs = dialogs;
    this.thumbnails = thumbnails;
    Action attach = Action.of(words.text("editor.files.attach"), Feather.PAPERCLIP, this::attach);
    this.empty =
        new EmptyState(
            Feather.IMAGE,
            words.text("editor.files.none"),
            words.text("editor.files.hint"),
            attach);
    HBox.setHgrow(count, Priority.ALWAYS);
    count.setMaxWidth(Double.MAX_VALUE);
    this.head = new HBox(8, count, Controls.button(attach));
    head.setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(false);
    getStyleClass().add("item-files");
    addEventHandler(DragEvent.DRAG_OVER, this::over);
    addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(empty, Priority.ALWAYS);
    WhileShown.listen(
        this, () -> model.stateProperty().subscribe(now -> now.ifPresent(this::show)));
  }

  private void show(ItemState state) {
    List<Asset> assets = state.draft().content().assets();
    isFixed = state.isFixed();
    head.getChildren().getLast().setDisable(isFixed);
    empty.setDisable(isFixed);
    int most = state.draft().limit().assets();
    count.setText(
        words.text("editor.files.count", words.number(assets.size()), words.number(most)));
    count.getStyleClass().remove("negative");
    if (assets.size() > most) {
      count.getStyleClass().add("negative");
      count.setText(words.text("editor.files.too-many", words.number(most)));
    }
    if (!assets.equals(shown) || getChildren().isEmpty()) {
      shown = assets;
      list.getChildren().setAll(assets.stream().map(this::row).toList());
      if (assets.isEmpty()) {
        getChildren().setAll(empty);
      } else {
        getChildren().setAll(head, list);
      }
    }
  }

  private void attach() {
    model.files().attach(dialogs.openFiles(FileKind.ANY));
  }

  private Node row(Asset asset) {
    Label name = Controls.label(asset.fileName(), "strong");
    name.setMinWidth(0);
    name.setTooltip(Controls.tooltip(asset.fileName()));
    VBox facts =
        new VBox(
            1,
            name,
            Controls.label(
                words.formats().fileSize(asset.bytes()) + " · " + asset.mediaType(), "caption"));
    facts.setMinWidth(0);
    HBox.setHgrow(facts, Priority.ALWAYS);
    HBox row =
        new HBox(
            10,
            thumbnails.of(asset, PICTURE),
            facts,
            small("editor.files.earlier", Feather.ARROW_UP, () -> move(asset, -1)),
            small("editor.files.later", Feather.ARROW_DOWN, () -> move(asset, 1)),
            small("editor.files.open", Feather.EXTERNAL_LINK, () -> open(asset)),
            small("editor.files.remove", Feather.TRASH_2, () -> remove(asset)));
    row.setAlignment(Pos.CENTER_LEFT);
    row.setFocusTraversable(true);
    row.setAccessibleText(asset.fileName());
    row.getStyleClass().add("file-row");
    row.setUserData(asset);
    row.setOnMousePressed(_ -> row.requestFocus());
    row.setOnDragDetected(
        event -> {
          if (!isFixed) {
            Dragboard board = row.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(asset.hash());
            board.setContent(content);
            event.consume();
          }
        });
    return row;
  }

  private Node small(String key, Feather icon, Runnable run) {
    Node button = Controls.iconButton(Action.of(words.text(key), icon, run));
    boolean changes = !key.equals("editor.files.open");
    button.setDisable(isFixed && changes);
    return button;
  }

  private void open(Asset asset) {
    model.files().path(asset).ifPresent(dialogs::openDocument);
  }

  private void move(Asset asset, int by) {
    if (!isFixed) {
      model.files().move(asset, shown.indexOf(asset) + by);
      focus(asset);
    }
  }

  private void remove(Asset asset) {
    if (!isFixed) {
      int at = shown.indexOf(asset);
      model.files().remove(asset);
      if (!shown.isEmpty()) {
        focus(shown.get(Math.clamp(at, 0, shown.size() - 1)));
      }
    }
  }

  private void focus(Asset asset) {
    list.getChildren().stream()
        .filter(row -> asset.equals(row.getUserData()))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void over(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (!isFixed && board.hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    } else if (!isFixed && board.hasString()) {
      event.acceptTransferModes(TransferMode.MOVE);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      attach(board.getFiles());
      event.setDropCompleted(true);
    } else if (board.hasString()) {
      shown.stream()
          .filter(asset -> asset.hash().equals(board.getString()))
          .findFirst()
          .ifPresent(asset -> model.files().move(asset, placeAt(event.getSceneY(), asset)));
      event.setDropCompleted(true);
    }
    event.consume();
  }

  /// The place among the others.
  private int placeAt(double sceneY, Asset moved) {
    int place = 0;
    for (Node row : list.getChildren()) {
      double middle = row.localToScene(row.getLayoutBounds()).getCenterY();
      if (!moved.equals(row.getUserData()) && middle < sceneY) {
        place++;
      }
    }
    return place;
  }

  private void attach(List<File> files) {
    List<Path> paths = files.stream().filter(File::isFile).map(File::toPath).toList();
    model.files().attach(paths);
  }

  private void key(KeyEvent event) {
    if (event.getTarget() instanceof Node row && row.getUserData() instanceof Asset asset) {
      press(event, asset);
    }
  }

  /// Attaches files or a picture that were copied elsewhere.
  ///
  /// @return false when there are none
  boolean paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (model.state().map(ItemState::isFixed).orElse(true)) {
      return false;
    }
    if (clipboard.hasFiles()) {
      attach(clipboard.getFiles());
      return true;
    }
    Image picture = clipboard.getImage();
    if (picture != null) {
      model.files().attachPicture(words.pictureName(), PngFile.bytes(picture));
    }
    return picture != null;
  }

  /// Whether what was copied last is no text, so that a field could do nothing with it.
  static boolean isPicturePasted() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    return !clipboard.hasString() && (clipboard.hasImage() || clipboard.hasFiles());
  }

  private void press(KeyEvent event, Asset asset) {
    KeyCode code = event.getCode();
    if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      move(asset, code == KeyCode.UP ? -1 : 1);
      event.consume();
    } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
      remove(asset);
      event.consume();
    } else if (code == KeyCode.ENTER) {
      open(asset);
      event.consume();
    }
  }
}
