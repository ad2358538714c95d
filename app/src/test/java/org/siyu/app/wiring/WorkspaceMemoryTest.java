package org.siyu.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;

@ExtendWith(Toolkit.class)
class WorkspaceMemoryTest {
  private static final int SWITCHES = 5;
  private static final int MOST_COLLECTIONS = 30;
  private static final List<String> SCREENS =
      List.of("today", "customers", "tiers", "calendar", "library", "import", "settings");
  private static final List<String> ALL_SCREENS =
      List.of(
          "today",
          "customers",
          "tiers",
          "calendar",
          "review",
          "library",
          "rhythm",
          "results",
          "campaigns",
          "journeys",
          "sop",
          "experiments",
          "dashboard",
          "kpi",
          "kpi-reviews",
          "roi",
          "import",
          "settings");

  @TempDir Path folder;

  /// A view that another took the place of must be gone: else each change of language would leave
  /// the whole window behind, listening.
  @Test
  void viewsAreCollectedAfterTheLanguageWasSwitched() throws Exception {
    try (SampleWindow window = SampleWindow.open(folder, Language.CHINESE)) {
      List<Shown> shown = new ArrayList<>();
      for (int i = 0; i < SWITCHES; i++) {
        String screen = SCREENS.get(i % SCREENS.size());
        window.go(screen);
        shown.add(new Shown(screen, new WeakReference<>(window.view())));
        FxThread.run(() -> window.shell().appearance().switchLanguage());
      }
      window.go("settings");
      assertEquals(List.of(), remaining(shown));
    }
  }

  @Test
  void aWindowThatWasClosedIsCollected() throws Exception {
    assertEquals(List.of(), remaining(List.of(closed())));
  }

  /// On its own, so that no local variable keeps the window.
  private Shown closed() throws Exception {
    try (SampleWindow window = SampleWindow.open(folder, Language.CHINESE)) {
      window.go("customers");
      return new Shown("the window", new WeakReference<>(window.root()));
    }
  }

  /// Nothing of it may be held, be it for the seconds that a toast with its way back is shown.
  @Test
  void aWorkspaceThatWasLeftIsCollected() throws Exception {
    try (SampleWindow window = SampleWindow.open(folder, Language.CHINESE)) {
      List<Shown> left = left(window);
      assertEquals(List.of(), remaining(left));
    }
  }

  private static List<Shown> left(SampleWindow window) throws Exception {
    for (String screen : ALL_SCREENS) {
      window.go(screen);
    }
    WorkspaceScreens screens = window.program().screens().orElseThrow();
    FxThread.run(
        () ->
            window
                .shell()
                .desk()
                .toasts()
                .show(
                    Toast.of(Tone.SUCCESS, "done")
                        .with(Action.of("undo", () -> screens.today().refresh()))));
    List<Shown> left =
        List.of(
            new Shown("the screens", new WeakReference<>(screens)),
            new Shown(
                "the services", new WeakReference<>(window.program().workbench().orElseThrow())));
    FxThread.run(window.program()::showStart);
    window.awaitQuiet();
    return left;
  }

  private static List<String> remaining(List<Shown> shown) {
    List<String> left = List.of();
    for (int i = 0; i < MOST_COLLECTIONS; i++) {
      System.gc();
      Toolkit.settle();
      left =
          shown.stream()
              .filter(each -> Objects.nonNull(each.view().get()))
              .map(Shown::screen)
              .toList();
      if (left.isEmpty()) {
        break;
      }
    }
    return left;
  }

  private record Shown(String screen, WeakReference<?> view) {}
}
