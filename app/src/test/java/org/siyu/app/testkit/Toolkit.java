package org.siyu.app.testkit;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.siyu.app.task.FxThread;
import org.siyu.app.theme.ColourScheme;
import org.siyu.app.theme.Fonts;
import org.siyu.app.theme.Theme;
import org.siyu.app.theme.ThemeChoice;

/// Starts JavaFX without a display, once for all tests: `@ExtendWith(Toolkit.class)`.
public final class Toolkit implements BeforeAllCallback, AfterAllCallback {
  private static final int SETTLING_PULSES = 3;
  private static final double PAINTED = 64;

  @Override
  public void beforeAll(ExtensionContext context) {
    FxThread.withoutDisplay();
    FxThread.start();
  }

  /// Closes what the tests of a class left open: a window that is shown is kept for ever, with its
  /// picture, and a hundred of them fill the memory.
  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    FxThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    settle();
  }

  /// Shows a view in a dressed window of its own and waits until it is laid out.
  public static Stage show(Node view, ColourScheme scheme, double width, double height)
      throws Exception {
    Stage shown =
        FxThread.call(
            () -> {
              Theme theme = new Theme();
              theme.setFontFamily(new Fonts().family(true).orElse(""));
              theme
                  .choiceProperty()
                  .set(scheme == ColourScheme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT);
              Parent root = view instanceof Parent parent ? parent : new StackPane(view);
              Scene scene = new Scene(root, width, height);
              theme.dress(scene);
              Stage stage = new Stage();
              stage.setScene(scene);
              stage.show();
              return stage;
            });
    settle();
    return shown;
  }

  /// Shows a window that is laid out as large as it is, but painted only in a corner: without a
  /// display, painting takes longer than all the rest of a test. To be called on the JavaFX thread.
  public static void showUnpainted(Stage stage) {
    Scene scene = stage.getScene();
    Parent contents = scene.getRoot();
    double width = scene.getWidth();
    double height = scene.getHeight();
    // in the middle of the screen, what pops up would lie outside of it
    stage.setX(0);
    stage.setY(0);
    stage.setMinWidth(PAINTED);
    stage.setMinHeight(PAINTED);
    stage.setWidth(PAINTED);
    stage.setHeight(PAINTED);
    scene.widthProperty().subscribe(() -> contents.resize(width, height));
    scene.heightProperty().subscribe(() -> contents.resize(width, height));
    stage.show();
    contents.resize(width, height);
  }

  /// Waits until what was asked of the window is done and laid out.
  public static void settle() {
    FxThread.pulses(SETTLING_PULSES);
  }

  /// Lets time pass for what the window does after a while; pulses come as fast as they can.
  public static void pause(Duration time) throws Exception {
    CountDownLatch passed = new CountDownLatch(1);
    FxThread.run(
        () -> {
          PauseTransition pause = new PauseTransition(time);
          pause.setOnFinished(_ -> passed.countDown());
          pause.play();
        });
    passed.await();
    settle();
  }

  /// Presses a key where the focus is, as the keyboard would.
  public static void press(Scene scene, KeyCode code, KeyCode... held) throws Exception {
    FxThread.run(
        () -> {
          Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
          for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Set<KeyCode> keys = Set.of(held);
            Event.fireEvent(
                target,
                new KeyEvent(
                    type,
                    KeyEvent.CHAR_UNDEFINED,
                    code.getName(),
                    code,
                    keys.contains(KeyCode.SHIFT),
                    keys.contains(KeyCode.CONTROL),
                    keys.contains(KeyCode.ALT),
                    false));
          }
        });
    settle();
  }

  /// Types a text where the focus is.
  public static void type(Scene scene, String text) throws Exception {
    FxThread.run(
        () ->
            text.chars()
                .forEach(
                    letter ->
                        Event.fireEvent(
                            scene.getFocusOwner(),
                            new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                Character.toString(letter),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false))));
    settle();
  }
}
