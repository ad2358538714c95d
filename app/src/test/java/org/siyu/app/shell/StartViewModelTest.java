package org.siyu.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.testkit.MemoryWorkspaces;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.WorkspaceProblem;

class StartViewModelTest {
  @TempDir Path home;

  private final MemoryWorkspaces workspaces = new MemoryWorkspaces();

  @Test
  void theSampleIsMadeOnceAndOpenedFromThenOn() throws Exception {
    StartViewModel model = model();
    model.openSample();
    Files.createDirectories(home.resolve("Sample workspace.siyu"));
    model.openSample();
    Path folder = home.resolve("Sample workspace.siyu");
    assertEquals(List.of("sample " + folder, "open " + folder), workspaces.asked());
  }

  @Test
  void aNewWorkspaceGoesWhereTheUserSays() {
    model().create(" Spring ", home, Currency.getInstance("CNY"), "Li");
    assertEquals(List.of("create " + home.resolve("Spring.siyu")), workspaces.asked());
  }

  @Test
  void whyItDidNotOpenIsKeptUntilTheNextAttempt() {
    workspaces.failingWith(Problem.of(WorkspaceProblem.IN_USE, "a", "li", "mac", "now", 4));
    StartViewModel model = model();
    model.open(home);
    assertTrue(model.troubleProperty().get().orElseThrow().isHeldByAnother());
    assertFalse(model.busyProperty().get());
    assertTrue(workspaces.asked().contains("raise " + home), "the holder comes to the front");
    model.turnTo(StartViewModel.Page.NEW);
    assertEquals(Optional.empty(), model.troubleProperty().get());
  }

  @Test
  void theHolderOfAWorkspaceIsAskedToComeToTheFront() {
    model().raiseHolder(home);
    assertEquals(List.of("raise " + home), workspaces.asked());
  }

  @Test
  void aCopyThatCannotBeRestoredIsSaidAndNothingIsOpened() {
    workspaces.failingWith(Problem.of(WorkspaceProblem.BACKUP_DAMAGED, "copy"));
    StartViewModel model = model();
    Path copy = home.resolve("copy");
    model.restore(
        home,
        copy,
        () -> {
          throw new AssertionError("it is not open");
        });
    assertEquals(List.of("restore " + home + " from " + copy), workspaces.asked());
    assertEquals(
        WorkspaceProblem.BACKUP_DAMAGED,
        model.troubleProperty().get().orElseThrow().problem().code());
  }

  @Test
  void aForgottenWorkspaceLeavesTheList() {
    workspaces.recently(home, LocalDateTime.of(2026, 11, 1, 8, 0), true);
    StartViewModel model = model();
    model.forget(model.recent().getFirst());
    assertEquals(List.of(), model.recent());
  }

  private StartViewModel model() {
    return new StartViewModel(
        workspaces,
        workspaces,
        home,
        Clock.system(ZoneOffset.UTC),
        new DirectTasks(),
        new Messages(Language.ENGLISH),
        workspace -> {});
  }
}
