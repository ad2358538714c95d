package org.siyu.app.widget;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// What one screen shows in the drawer: one thing at a time, drawn anew where it is.
public final class DrawerPlace {
  private final Drawer drawer;
  private Optional<Object> shown = Optional.empty();
  private boolean isLeaving;

  public DrawerPlace(Drawer drawer) {
    this.drawer = drawer;
  }

  /// @param key of the thing; the same thing keeps its place
  /// @param onClosed called when the user closes it
  public void show(Object key, String heading, Node content, Runnable onClosed) {
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

  /// Closes it when it shows something of the screen.
  public void hide() {
    if (shown.isPresent()) {
      drawer.close();
    }
  }

  /// Closes it for as long as another screen is in front: what was shown comes back.
  public void leave() {
    isLeaving = true;
    hide();
    isLeaving = false;
  }

  /// Puts the keyboard into a field that a letter has opened: the letter is not typed into it.
  public static void takeKeyboard(TextInputControl field, String letter) {
    field.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (field.getProperties().remove(DrawerPlace.class) != null
              && event.getCharacter().equalsIgnoreCase(letter)) {
            event.consume();
          }
        });
    field.getProperties().put(DrawerPlace.class, letter);
    field.requestFocus();
  }
}
