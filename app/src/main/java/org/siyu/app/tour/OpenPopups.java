package org.siyu.app.tour;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Menus and sheets that hang in windows of their own, for a picture of the window below them.
final class OpenPopups {
  private static final int WHOLE = 0xFF;

  private OpenPopups() {}

  private static List<PopupWindow> all() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .filter(popup -> !(popup instanceof Tooltip))
        .toList();
  }

  static void hide() {
    all().forEach(PopupWindow::hide);
  }

  /// Draws them where they hang.
  static void draw(Scene scene, WritableImage picture) {
    for (PopupWindow popup : all()) {
      SnapshotParameters clear = new SnapshotParameters();
      clear.setFill(Color.TRANSPARENT);
      WritableImage drawn = popup.getScene().getRoot().snapshot(clear, null);
      Window below = scene.getWindow();
      lay(
          drawn,
          picture,
          (int) Math.round(popup.getX() - below.getX() - scene.getX()),
          (int) Math.round(popup.getY() - below.getY() - scene.getY()));
    }
  }

  private static void lay(WritableImage drawn, WritableImage picture, int left, int top) {
    PixelReader from = drawn.getPixelReader();
    for (int y = Math.max(0, -top); y < drawn.getHeight() && y + top < picture.getHeight(); y++) {
      for (int x = Math.max(0, -left); x < drawn.getWidth() && x + left < picture.getWidth(); x++) {
        int below = picture.getPixelReader().getArgb(x + left, y + top);
        picture.getPixelWriter().setArgb(x + left, y + top, over(from.getArgb(x, y), below));
      }
    }
  }

  private static int over(int upper, int lower) {
    int alpha = upper >>> 24;
    int mixed = WHOLE;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int part =
          ((upper >> shift & WHOLE) * alpha + (lower >> shift & WHOLE) * (WHOLE - alpha)) / WHOLE;
      mixed = mixed << 8 | part;
    }
    return mixed;
  }
}
