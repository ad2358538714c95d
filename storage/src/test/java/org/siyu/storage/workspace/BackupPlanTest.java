package org.siyu.storage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.siyu.storage.workspace.Folders.problem;
import static org.siyu.storage.workspace.Folders.wish;
import static org.siyu.storage.workspace.Folders.workspaces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupPlan;
import org.siyu.core.workspace.BackupPlan.Rhythm;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceProblem;

class BackupPlanTest {
  @TempDir Path parent;
  private Path folder = Path.of("");
  private Path drive = Path.of("");

  @BeforeEach
  void create() throws IOException {
    folder = parent.resolve("team.siyu");
    drive = Files.createDirectory(parent.resolve("drive"));
    workspaces().create(wish(folder)).close();
  }

  private OpenWorkspace open() {
    return workspaces().open(folder, Monitor.NONE);
  }

  private static BackupPlan to(Path folder) {
    return BackupPlan.DEFAULT.withFolder(Optional.of(folder));
  }

  @Test
  void thePlanIsKeptWithTheWorkspace() {
    BackupPlan wanted = new BackupPlan(Optional.of(drive), Rhythm.EVERY_FOUR_HOURS, 14, 8, 12);
    try (OpenWorkspace workspace = open()) {
      assertEquals(BackupPlan.DEFAULT, workspace.backups().plan());
      workspace.backups().follow(wanted);
    }
    try (OpenWorkspace workspace = open()) {
      assertEquals(wanted, workspace.backups().plan());
    }
  }

  @Test
  void aSpoiledPlanIsTheUsualOne() throws IOException {
    Files.writeString(folder.resolve("backups.properties"), "rhythm=never\ndays=x\nweeks=8\n");
    try (OpenWorkspace workspace = open()) {
      assertEquals(BackupPlan.DEFAULT.withWeeks(8), workspace.backups().plan());
    }
  }

  @Test
  void copiesGoToThePlansFolderAndAreListedWithThoseInTheWorkspace() {
    try (OpenWorkspace workspace = open()) {
      Backup here = workspace.backups().make(BackupReason.MANUAL, Monitor.NONE);
      workspace.backups().follow(to(drive));
      Backup there = workspace.backups().make(BackupReason.MANUAL, Monitor.NONE);
      assertTrue(there.file().startsWith(drive));
      assertEquals(workspace.backups().folder(), there.file().getParent());
      assertEquals(List.of(there, here).size(), workspace.backups().list().size());
      assertTrue(workspace.backups().list().containsAll(List.of(there, here)));
      workspaces().restore(parent.resolve("b.siyu"), there.file(), Monitor.NONE);
    }
  }

  @Test
  void twoWorkspacesOnTheSameDriveDoNotMixTheirCopies() {
    Path other = parent.resolve("other").resolve("team.siyu");
    try (OpenWorkspace one = open();
        OpenWorkspace two = workspaces().create(wish(other))) {
      one.backups().follow(to(drive));
      two.backups().follow(to(drive));
      Backup first = one.backups().make(BackupReason.MANUAL, Monitor.NONE);
      Backup second = two.backups().make(BackupReason.MANUAL, Monitor.NONE);
      assertEquals(List.of(first), one.backups().list());
      assertEquals(List.of(second), two.backups().list());
    }
  }

  @Test
  void aRenamedWorkspaceFindsItsCopies() throws IOException {
    try (OpenWorkspace workspace = open()) {
      workspace.backups().follow(to(drive));
      workspace.backups().make(BackupReason.MANUAL, Monitor.NONE);
    }
    Path renamed = Files.move(folder, parent.resolve("春季.siyu"));
    try (OpenWorkspace workspace = workspaces().open(renamed, Monitor.NONE)) {
      assertEquals(1, workspace.backups().list().size());
    }
  }

  @Test
  void restoringLeavesThePlanAsItIs() {
    Path copy;
    try (OpenWorkspace workspace = open()) {
      copy = workspace.backups().make(BackupReason.MANUAL, Monitor.NONE).file();
      workspace.backups().follow(to(drive));
    }
    workspaces().restore(folder, copy, Monitor.NONE);
    try (OpenWorkspace workspace = open()) {
      assertEquals(to(drive), workspace.backups().plan());
    }
  }

  @Test
  void aFolderInsideTheWorkspaceIsRefused() {
    try (OpenWorkspace workspace = open()) {
      problem(
          WorkspaceProblem.BACKUP_FOLDER_INSIDE,
          () -> workspace.backups().follow(to(folder.resolve("attachments"))));
      problem(WorkspaceProblem.BACKUP_FOLDER_INSIDE, () -> workspace.backups().follow(to(folder)));
      assertEquals(BackupPlan.DEFAULT, workspace.backups().plan());
    }
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    try (OpenWorkspace workspace = open()) {
      problem(
          WorkspaceProblem.BACKUP_FOLDER_MISSING,
          () -> workspace.backups().follow(to(parent.resolve("unplugged"))));
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsRefused() {
    assumeFalse(!drive.toFile().setWritable(false) || Files.isWritable(drive), "runs as root");
    try (OpenWorkspace workspace = open()) {
      problem(WorkspaceProblem.READ_ONLY_FOLDER, () -> workspace.backups().follow(to(drive)));
    }
  }

  @Test
  void aDriveThatWasTakenAwayIsSaidAndLeavesNothing() throws IOException {
    try (OpenWorkspace workspace = open()) {
      workspace.backups().follow(to(drive));
      Files.delete(drive);
      problem(
          WorkspaceProblem.BACKUP_FOLDER_MISSING,
          () -> workspace.backups().makeIfDue(Monitor.NONE));
      assertEquals(List.of(), workspace.backups().list());
      assertFalse(Files.exists(drive));
    }
  }

  @Test
  void fewerDaysAreKeptWhenThePlanSaysSo() {
    for (int day = 0; day < 3; day++) {
      var later = new FileWorkspaces(Folders.at(Folders.NOW.plusDays(day)), Ids.system());
      try (OpenWorkspace workspace = later.open(folder, Monitor.NONE)) {
        workspace.backups().follow(BackupPlan.DEFAULT.withDays(1).withWeeks(0).withMonths(0));
        workspace.backups().makeIfDue(Monitor.NONE);
        assertEquals(1, workspace.backups().list().size());
      }
    }
  }
}
