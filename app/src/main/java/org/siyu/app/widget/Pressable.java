package org.siyu.app.widget;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// Makes a whole card or row into a button: mouse, Enter and Space press it, Tab reaches it. For
/// content that a Button cannot lay out, as text that wraps.
public final class Pressable {
  private Pressable() {}

  public static <R extends Region> R make(R region, String accessibleText, Runnable press) {
    region.setFocusTraversable(true);
    region.setAccessibleRole(AccessibleRole.BUTTON);
    region.setAccessibleText(accessibleText);
    region.getStyleClass().add("pressable");
    region.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            press.run();
            event.consume();
          }
        });
    region.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            press.run();
            event.consume();
          }
        });
    return region;
  }
}
