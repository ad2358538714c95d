package org.siyu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.WindowProgram;

/// The window as JavaFX starts it. Opens the workspace that is named, or else the one that was open
/// last; at the very first start it offers the sample, a new one, or to open one.
public final class SiyuApplication extends Application {
  private static final int[] ICON_SIZES = {16, 32, 64, 256};

  private @Nullable WindowProgram window;

  @Override
  public void start(Stage stage) {
    for (int size : ICON_SIZES) {
      stage.getIcons().add(icon(size));
    }
    Program program = Program.system();
    WindowProgram made =
        new WindowProgram(
            program, stage, folder -> getHostServices().showDocument(folder.toUri().toString()));
    window = made;
    Thread.setDefaultUncaughtExceptionHandler((_, error) -> made.report(error));
    made.showStart();
    stage.show();
    wanted(program).ifPresent(made::open);
  }

  private static Image icon(int size) {
    return new Image(
        Objects.requireNonNull(
                SiyuApplication.class.getResource("icons/icon-" + size + ".png"), "icon")
            .toExternalForm());
  }

  private Optional<Path> wanted(Program program) {
    Parameters parameters = getParameters();
    List<String> named = parameters == null ? List.of() : parameters.getRaw();
    return named.stream()
        .filter(argument -> !argument.startsWith("-"))
        .findFirst()
        .map(Path::of)
        .or(() -> program.settings().load().lastWorkspace().filter(Files::isDirectory));
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
  }
}
