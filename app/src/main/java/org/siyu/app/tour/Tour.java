package org.siyu.app.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.Shell;
import org.siyu.app.task.FxThread;
import org.siyu.app.theme.ColourScheme;
import org.siyu.app.widget.PngFile;
import org.siyu.core.workspace.UserSettings;

/// Goes through the product and writes a picture at each stop, for each language and scheme that is
/// wanted: `03-customers-zh-light.png`.
public final class Tour {
  private static final int SETTLING_PULSES = 3;

  private final Shell shell;

  /// To be made on the JavaFX thread, with the shell's window showing.
  public Tour(Shell shell) {
    this.shell = shell;
    shell.desk().drawer().animatedProperty().set(false);
  }

  /// To be called off the JavaFX thread.
  ///
  /// @param first the number of the first stop
  /// @return the files, in the order of the stops
  public List<Path> write(
      List<TourStop> stops,
      int first,
      List<Language> languages,
      List<ColourScheme> schemes,
      Path folder)
      throws Exception {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (Language language : languages) {
      FxThread.run(() -> speak(language));
      int number = first;
      for (TourStop stop : stops) {
        // Reached once: what a stop does, an undo say, cannot be done a second time.
        FxThread.run(OpenPopups::hide);
        FxThread.run(stop.reach());
        for (ColourScheme scheme : schemes) {
          String name =
              String.format(
                  Locale.ROOT,
                  "%02d-%s-%s-%s.png",
                  number,
                  stop.name(),
                  language.code(),
                  scheme.code());
          written.add(picture(stop, scheme, folder.resolve(name)));
        }
        number++;
      }
    }
    return written;
  }

  private void speak(Language language) {
    shell
        .appearance()
        .chooseLanguage(
            language == Language.CHINESE ? UserSettings.Language.ZH : UserSettings.Language.EN);
  }

  private void dress(ColourScheme scheme) {
    shell
        .appearance()
        .chooseTheme(
            scheme == ColourScheme.DARK ? UserSettings.Theme.DARK : UserSettings.Theme.LIGHT);
  }

  private Path picture(TourStop stop, ColourScheme scheme, Path file) throws Exception {
    FxThread.run(
        () -> {
          dress(scheme);
          layOut(stop);
        });
    awaitQuiet();
    WritableImage image =
        FxThread.call(
            () -> {
              layOut(stop);
              WritableImage whole = new WritableImage(stop.width(), stop.height());
              OpenPopups.draw(shell.scene(), shell.scene().getRoot().snapshot(null, whole));
              return whole;
            });
    PngFile.write(image, file);
    return file;
  }

  /// The screen without a display is 1000 pixels high, so the window's root is laid out larger than
  /// the window where the picture is to be larger.
  private void layOut(TourStop stop) {
    Parent root = shell.scene().getRoot();
    root.resize(stop.width(), stop.height());
    root.layout();
  }

  /// Until nothing runs any more and what it brought is laid out.
  private void awaitQuiet() throws Exception {
    FxThread.pulses(SETTLING_PULSES);
    while (FxThread.call(() -> !shell.desk().tasks().running().isEmpty())) {
      FxThread.pulses(1);
    }
    FxThread.pulses(SETTLING_PULSES);
  }
}
