package org.siyu.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.theme.ColourScheme;
import org.siyu.app.tour.Tour;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourRunner;
import org.siyu.app.tour.TourStop;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceLanguage;

/// Does the main job once on invented data, or shows a given workspace, and renders each screen.
public final class TourProgram implements TourRunner {
  @Override
  public List<String> run(TourRequest request) {
    FxThread.withoutDisplay();
    FxThread.start();
    Path scratch = scratch();
    try {
      List<String> names = new ArrayList<>();
      for (Language language : request.languages()) {
        names.addAll(pictures(request, language, scratch.resolve(language.code())));
      }
      return names;
    } catch (ProblemException expected) {
      throw expected;
    } catch (Exception trouble) {
      throw new IllegalStateException("the tour was cut off", trouble);
    } finally {
      clear(scratch);
    }
  }

  /// A sample is made for each language, since its names are worded in it.
  private static List<String> pictures(TourRequest request, Language language, Path scratch)
      throws Exception {
    Program program = Program.withUserFolder(scratch.resolve("user"));
    WindowProgram window =
        FxThread.call(() -> new WindowProgram(program, new javafx.stage.Stage()));
    List<ColourScheme> schemes =
        request.themes().stream()
            .map(theme -> ColourScheme.valueOf(theme.toUpperCase(Locale.ROOT)))
            .toList();
    try {
      TourStops stops = new TourStops(window, request, scratch, request.workspace().isEmpty());
      Tour tour = FxThread.call(() -> new Tour(window.shell()));
      List<Path> files = new ArrayList<>();
      List<TourStop> before = stops.before();
      FxThread.run(window.stage()::show);
      files.addAll(tour.write(before, 1, List.of(language), schemes, request.folder()));
      OpenWorkspace opened =
          request.workspace().isPresent()
              ? program.workspaces().open(request.workspace().get(), Monitor.NONE)
              : program.workspaces().createSample(sample(language, scratch), Monitor.NONE);
      FxThread.run(() -> window.show(opened));
      files.addAll(
          tour.write(stops.all(), before.size() + 1, List.of(language), schemes, request.folder()));
      return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
    } finally {
      FxThread.run(
          () -> {
            window.close();
            window.stage().hide();
          });
    }
  }

  private static NewWorkspace sample(Language language, Path scratch) {
    boolean isChinese = language == Language.CHINESE;
    return new NewWorkspace(
        scratch.resolve(isChinese ? "花间日常.siyu" : "Everyday Blooms.siyu"),
        isChinese ? "花间日常" : "Everyday Blooms",
        isChinese ? WorkspaceLanguage.ZH : WorkspaceLanguage.EN,
        Currency.getInstance("CNY"),
        isChinese ? "林晓" : "Lin Xiao");
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("siyu-tour");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static void clear(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException stays) {
      System.getLogger(TourProgram.class.getName())
          .log(System.Logger.Level.WARNING, "the tour's scratch folder could not be cleared");
    }
  }
}
