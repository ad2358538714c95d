package org.siyu.app.exchange;

import java.io.File;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/// Files that come by drag and drop or from the clipboard.
final class FileArrival {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private FileArrival() {}

  /// Takes files that are dropped anywhere on a node.
  ///
  /// @param marked shows that they may be dropped
  static void byDrop(Node on, Node marked, Consumer<List<Path>> arrived) {
    on.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            marked.pseudoClassStateChanged(OVER, true);
          }
          event.consume();
        });
    on.setOnDragExited(event -> marked.pseudoClassStateChanged(OVER, false));
    on.setOnDragDropped(
        event -> {
          List<Path> files = paths(event.getDragboard());
          if (!files.isEmpty()) {
            arrived.accept(files);
          }
          event.setDropCompleted(!files.isEmpty());
          event.consume();
        });
  }

  /// Takes files that are pasted while the focus is on a node or in it.
  static void byPaste(Node on, Consumer<List<Path>> arrived) {
    on.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            List<Path> files = paths(Clipboard.getSystemClipboard());
            if (!files.isEmpty()) {
              arrived.accept(files);
              event.consume();
            }
          }
        });
  }

  private static List<Path> paths(Clipboard clipboard) {
    if (clipboard.hasFiles()) {
      return clipboard.getFiles().stream().map(File::toPath).toList();
    }
    return clipboard.hasString() ? paths(clipboard.getString()) : List.of();
  }

  /// The absolute paths in a text, one a line, as file managers copy them: plain, in quotes, or as
  /// `file:` addresses.
  static List<Path> paths(String text) {
    return text.lines().flatMap(line -> path(line.strip()).stream()).toList();
  }

  private static Optional<Path> path(String line) {
    String bare = line.replaceAll("^[\"'“](.*)[\"'”]$", "$1");
    try {
      Path path = bare.startsWith("file:") ? Path.of(URI.create(bare)) : Path.of(bare);
      return Optional.of(path).filter(Path::isAbsolute);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
      return Optional.empty();
    }
  }
}
