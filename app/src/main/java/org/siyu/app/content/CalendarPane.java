package org.siyu.app.content;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.siyu.core.content.ContentRow;

/// One of the views over the same items. It is made once and shows what the model has each time it
/// is asked to, changing only what differs.
interface CalendarPane extends DropTarget {
  Region node();

  /// What takes the keyboard.
  void takeKeyboard();

  void show();

  /// Where the day that keys work on is in the scene, or the item: what opens beside it.
  Bounds anchor();

  /// What a key does here and nowhere else.
  ///
  /// @return whether it does anything
  default boolean press(KeyEvent event) {
    return false;
  }

  /// Where a day's items are not all in sight, shows them; else does nothing.
  default void showAll(ContentRow row) {}
}
