package org.siyu.app.theme;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Menus, drop-downs and tooltips are windows of their own that no transform of ours reaches; their
/// letters are made larger instead.
public final class PopupZoom {
  private static final double BASE = 13;

  private final Zoom zoom;

  public PopupZoom(Zoom zoom) {
    this.zoom = zoom;
  }

  /// Follows every popup of the program while a window is shown. Not for longer: the list of
  /// windows lives as long as the program and would keep whoever listens to it.
  public void follow(Window shown) {
    ListChangeListener<Window> popups =
        change -> {
          while (change.next()) {
            change.getAddedSubList().forEach(this::scale);
          }
        };
    shown
        .showingProperty()
        .subscribe(
            isShowing -> {
              if (isShowing) {
                Window.getWindows().addListener(popups);
              } else {
                Window.getWindows().removeListener(popups);
              }
            });
  }

  private void scale(Window window) {
    if (window instanceof PopupWindow popup) {
      Scene scene = popup.getScene();
      double size = BASE * zoom.percentProperty().get() / 100;
      scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size));
    }
  }
}
