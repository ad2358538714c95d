package org.siyu.app.library;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.siyu.app.widget.Drawer;

/// What the library shows in the drawer: one thing at a time, drawn anew where it is.
final class LibraryDrawer {
  private final Drawer drawer;
  private Optional<Object> shown = Optional.empty();
  private boolean isLeaving;

  LibraryDrawer(Drawer drawer) {
    this.drawer = drawer;
  }

  /// @param key of the thing; the same thing keeps its place
  /// @param onClosed called when the user closes it
  void show(Object key, String heading, Node content, Runnable onClosed) {
    if (shown.equals(Optional.of(key)) && drawer.openProperty().get()) {
      drawer.update(heading, content);
    } else {
      drawer.open(heading, content, () -> closed(onClosed));
    }
    shown = Optional.of(key);
  }

  private void closed(Runnable onClosed) {
    shown = Optional.empty();
    if (!isLeaving) {
      onClosed.run();
    }
  }

  /// Closes it when it shows something of the library.
  void hide() {
    if (shown.isPresent()) {
      drawer.close();
    }
  }

  /// Closes it for as long as another screen is in front: what was shown comes back.
  void leave() {
    isLeaving = true;
    hide();
    isLeaving = false;
  }

  /// Puts the keyboard into a field that a letter has opened: the letter is not typed into it.
  static void takeKeyboard(TextInputControl field, String letter) {
    field.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (field.getProperties().remove(LibraryDrawer.class) != null
              && event.getCharacter().equalsIgnoreCase(letter)) {
            event.consume();
          }
        });
    field.getProperties().put(LibraryDrawer.class, letter);
    field.requestFocus();
  }
}
