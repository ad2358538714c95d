package org.siyu.storage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.workspace.Folders.problem;
import static org.siyu.storage.workspace.Folders.wish;
import static org.siyu.storage.workspace.Folders.workspaces;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.storage.database.Forked;

class WorkspaceLockTest {
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(2020, 1, 2, 3, 4);

  @TempDir Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void create() {
    folder = parent.resolve("team.siyu");
    workspaces().create(wish(folder)).close();
  }

  private OpenWorkspace open() {
    return workspaces().open(folder, Monitor.NONE);
  }

  private void leaveHolder(LockHolder holder, Instant lastSign) throws IOException {
    holder.write(folder.resolve("lock.holder"));
    Files.setLastModifiedTime(folder.resolve("lock.holder"), FileTime.from(lastSign));
  }

  @Test
  void oneProcessOpensOnce() {
    try (OpenWorkspace first = open()) {
      Problem problem = problem(WorkspaceProblem.IN_USE, this::open);
      assertEquals(ProcessHandle.current().pid(), problem.arguments().get(4));
      problem(WorkspaceProblem.IN_USE, this::open);
      assertEquals("王店长", first.members().acting().name());
    }
    open().close();
  }

  @Test
  void aSecondProcessIsToldWhoHoldsItAndCanCallThatToTheFront() throws Exception {
    Process holder = Forked.start(WorkspaceHolder.class, folder.toString());
    try (BufferedReader lines = holder.inputReader()) {
      assertEquals("open", lines.readLine());
      Problem problem = problem(WorkspaceProblem.IN_USE, this::open);
      assertEquals(System.getProperty("user.name"), problem.arguments().get(1));
      assertEquals(holder.pid(), problem.arguments().get(4));
      workspaces().requestRaise(folder);
      assertEquals("raised", lines.readLine());
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }

  @Test
  void theLockOfAKilledProcessIsTakenOverWithANotice() throws Exception {
    Process holder = Forked.start(WorkspaceHolder.class, folder.toString());
    try (BufferedReader lines = holder.inputReader()) {
      assertEquals("open", lines.readLine());
    }
    holder.destroyForcibly().waitFor();
    assertTrue(Files.exists(folder.resolve("lock.holder")));
    try (OpenWorkspace workspace = open()) {
      Problem notice = workspace.notices().getFirst();
      assertEquals(WorkspaceProblem.STALE_LOCK_TAKEN_OVER, notice.code());
      assertEquals(holder.pid(), notice.arguments().get(4));
    }
    try (OpenWorkspace workspace = open()) {
      assertTrue(workspace.notices().isEmpty());
    }
  }

  @Test
  void aHolderOnAnotherComputerThatGivesSignsOfLifeIsRespected() throws IOException {
    leaveHolder(new LockHolder("li", "other-laptop", 7, "", LONG_AGO), Instant.now());
    Problem problem = problem(WorkspaceProblem.IN_USE, this::open);
    assertEquals("other-laptop", problem.arguments().get(2));
    assertTrue(Files.exists(folder.resolve("lock.holder")));
  }

  @Test
  void aHolderOnAnotherComputerThatWentSilentIsReplaced() throws IOException {
    leaveHolder(
        new LockHolder("li", "other-laptop", 7, "", LONG_AGO), Instant.now().minusSeconds(600));
    try (OpenWorkspace workspace = open()) {
      assertEquals(WorkspaceProblem.STALE_LOCK_TAKEN_OVER, workspace.notices().getFirst().code());
    }
  }

  @Test
  void aSpoiledHolderFileIsNoObstacle() throws IOException {
    Files.write(folder.resolve("lock.holder"), new byte[] {0, -1, -2, 10});
    Files.writeString(folder.resolve("lock"), "rubbish");
    try (OpenWorkspace workspace = open()) {
      assertTrue(workspace.notices().isEmpty());
    }
    assertFalse(Files.exists(folder.resolve("lock.holder")));
  }

  @Test
  void callingToTheFrontWithoutAHolderDoesNothing() {
    workspaces().requestRaise(folder);
    assertFalse(Files.exists(folder.resolve("lock.raise")));
  }
}
