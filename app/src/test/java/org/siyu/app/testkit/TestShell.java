package org.siyu.app.testkit;

import java.util.Currency;
import javafx.stage.Stage;
import org.siyu.app.dialog.DialogErrors;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.shell.Appearance;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Navigation;
import org.siyu.app.shell.Shell;
import org.siyu.app.task.FxTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.theme.Fonts;
import org.siyu.app.theme.Theme;
import org.siyu.app.theme.Zoom;
import org.siyu.app.widget.Drawer;
import org.siyu.app.widget.Toasts;

/// A whole window with fakes behind it. To be made on the JavaFX thread.
public final class TestShell implements AutoCloseable {
  private final PreparedDialogs dialogs = new PreparedDialogs();
  private final Theme theme = new Theme();
  private final Shell shell;
  private final Stage stage = new Stage();

  public TestShell(Language language) {
    Messages messages = new Messages(language);
    Desk desk =
        new Desk(
            messages,
            new Formats(messages, () -> Currency.getInstance("CNY")),
            new ProblemTexts(messages),
            new FxTasks(new DialogErrors(dialogs)),
            dialogs,
            new Navigation(),
            new Drawer(messages),
            new Toasts());
    desk.drawer().animatedProperty().set(false);
    Appearance appearance =
        new Appearance(new MemorySettings(), messages, theme, new Zoom(), new Fonts());
    shell = new Shell(desk, appearance, theme);
    shell.attach(stage);
    messages.switchTo(language);
  }

  public Shell shell() {
    return shell;
  }

  public Stage stage() {
    return stage;
  }

  public PreparedDialogs dialogs() {
    return dialogs;
  }

  /// Lays the window's contents out at a size and waits for it. The screen without a display is
  /// 1000 pixels high: what is larger is laid out and can be drawn, but has no window of that size.
  public void resize(double width, double height) throws Exception {
    FxThread.run(
        () -> {
          shell.scene().getRoot().resize(width, height);
          shell.scene().getRoot().layout();
        });
    Toolkit.settle();
  }

  @Override
  public void close() {
    try {
      FxThread.run(stage::close);
    } catch (Exception e) {
      throw new IllegalStateException("the window did not close", e);
    }
  }
}
