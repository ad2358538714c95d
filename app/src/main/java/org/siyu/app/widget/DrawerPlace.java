package org.siyu.app.widget;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// What one screen shows in the drawer: one thing at a time, drawn anew where it is.
public final class DrawerPlace {
  private final Drawer drawer;
  private final boolean isOver;
  private Optional<Object> shown = Optional.empty();
  private boolean isLeaving;

  public DrawerPlace(Drawer drawer) {
    this(drawer, false);
  }

  private DrawerPlace(Drawer drawer, boolean isOver) {
    this.drawer = drawer;
    this.isOver = isOver;
  }

  /// Over a screen that needs all of its width.
  public static DrawerPlace over(Drawer drawer) {
    return new DrawerPlace(drawer, true);
  }

  /// @param key of the thing; the same thing keeps its place
  /// @param onClosed called when the user closes it
  /// @return whether the keyboard was in the drawer, and so is nowhere now
  public boolean show(Object key, String heading, Node content, Runnable onClosed) {
    boolean hadKeyboard = drawer.getParent() != null && drawer.isFocusWithin();
    if (shown.equals(Optional.of(key)) && drawer.openProperty().get()) {
      drawer.update(heading, content);
    } else {
      Runnable closing = () -> closed(onClosed);
      if (isOver) {
        drawer.openOver(heading, content, closing);
      } else {
        drawer.open(heading, content, closing);
      }
    }
    shown = Optional.of(key);
    return hadKeyboard;
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

  /// Puts the keyboard into a field that a letter has opened: the letter, which was pressed
  /// elsewhere and is typed here, is not for the field.
  public static void takeKeyboard(TextInputControl field, String letter) {
    field.addEventFilter(KeyEvent.ANY, new Opening(field, letter));
    field.requestFocus();
  }

  /// Waits for the first key that reaches the field.
  private record Opening(TextInputControl field, String letter) implements EventHandler<KeyEvent> {
    @Override
    public void handle(KeyEvent event) {
      if (event.getEventType() == KeyEvent.KEY_TYPED
          && event.getCharacter().equalsIgnoreCase(letter)) {
        event.consume();
      }
      if (event.getEventType() != KeyEvent.KEY_RELEASED) {
        field.removeEventFilter(KeyEvent.ANY, this);
      }
    }
  }
}
