package org.siyu.app.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.siyu.core.workspace.WindowPlace;

/// Puts the window back where it was, if there still is a screen there, and remembers where it is
/// when it closes.
final class WindowMemory {
  private static final double ENOUGH_TO_GRAB = 80;

  private final Appearance appearance;
  private Rectangle2D place = Rectangle2D.EMPTY;

  WindowMemory(Appearance appearance) {
    this.appearance = appearance;
  }

  void follow(Stage stage) {
    appearance.window().filter(WindowMemory::isOnScreen).ifPresent(last -> put(stage, last));
    stage.xProperty().subscribe(() -> note(stage));
    stage.yProperty().subscribe(() -> note(stage));
    stage.widthProperty().subscribe(() -> note(stage));
    stage.heightProperty().subscribe(() -> note(stage));
    stage
        .showingProperty()
        .subscribe(
            (before, isShowing) -> {
              if (!isShowing && place.getWidth() > 0) {
                appearance.rememberWindow(
                    new WindowPlace(
                        place.getMinX(),
                        place.getMinY(),
                        place.getWidth(),
                        place.getHeight(),
                        stage.isMaximized()));
              }
            });
  }

  /// Not while the window is maximised: the size to go back to would be lost.
  private void note(Stage stage) {
    if (stage.isShowing()
        && !stage.isMaximized()
        && !stage.isIconified()
        && stage.getWidth() > 0
        && stage.getHeight() > 0) {
      place = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }

  private static void put(Stage stage, WindowPlace last) {
    stage.setX(last.x());
    stage.setY(last.y());
    stage.setWidth(last.width());
    stage.setHeight(last.height());
    stage.setMaximized(last.isMaximised());
  }

  private static boolean isOnScreen(WindowPlace last) {
    return !Screen.getScreensForRectangle(
            last.x() + ENOUGH_TO_GRAB, last.y(), last.width() - 2 * ENOUGH_TO_GRAB, 1)
        .isEmpty();
  }
}
