package org.siyu.app.testkit;

import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.siyu.app.task.FxThread;
import org.siyu.app.theme.ColourScheme;
import org.siyu.app.theme.Fonts;
import org.siyu.app.theme.Theme;
import org.siyu.app.theme.ThemeChoice;

/// Starts JavaFX without a display, once for all tests: `@ExtendWith(Toolkit.class)`.
public final class Toolkit implements BeforeAllCallback {
  private static final int SETTLING_PULSES = 3;

  @Override
  public void beforeAll(ExtensionContext context) {
    FxThread.withoutDisplay();
    FxThread.start();
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

  /// Waits until what was asked of the window is done and laid out.
  public static void settle() {
    FxThread.pulses(SETTLING_PULSES);
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
