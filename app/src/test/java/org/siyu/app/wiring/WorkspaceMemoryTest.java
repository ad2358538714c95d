package org.siyu.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;

@ExtendWith(Toolkit.class)
class WorkspaceMemoryTest {
  private static final int SWITCHES = 5;
  private static final int MOST_COLLECTIONS = 30;
  private static final List<String> SCREENS =
      List.of("today", "customers", "tiers", "calendar", "library", "import", "settings");

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

  private record Shown(String screen, WeakReference<Node> view) {}
}
