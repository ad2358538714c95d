package org.siyu.app;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import org.siyu.app.cli.CommandLineProgram;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.TourProgram;

/// Starts the program: the window, or a command; does not extend Application, so that JavaFX may
/// lie on either path.
public final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) {
    Logs.keepIn(Program.system().logFolder());
    if (opensWindow(arguments)) {
      if (hasDisplay()) {
        Application.launch(SiyuApplication.class, arguments);
        return;
      }
      arguments = tourInstead();
    }
    System.exit(command(arguments));
  }

  /// Without an argument, or with a workspace to open and nothing else.
  private static boolean opensWindow(String... arguments) {
    return arguments.length == 0
        || (arguments.length == 1 && arguments[0].endsWith(".siyu"))
        || (arguments.length == 2 && arguments[0].equals("--workspace"));
  }

  private static boolean hasDisplay() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Map<String, String> environment = System.getenv();
    return !system.contains("linux")
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  private static String[] tourInstead() {
    String folder = System.getProperty("siyu.tour.folder", "siyu-tour");
    PrintWriter err = writer(System.err);
    err.println(
        new Messages(Language.of(Locale.getDefault()))
            .text("cli.no-display", Path.of(folder).toAbsolutePath().toString()));
    err.flush();
    return new String[] {"tour", "-o", folder, "--all"};
  }

  private static int command(String... arguments) {
    return new CommandLineProgram(
            Program.system(),
            new Messages(Language.of(Locale.getDefault())),
            System.in,
            writer(System.out),
            writer(System.err),
            new TourProgram())
        .run(arguments);
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    Charset charset = stream.charset();
    return new PrintWriter(new java.io.OutputStreamWriter(stream, charset), true);
  }
}
