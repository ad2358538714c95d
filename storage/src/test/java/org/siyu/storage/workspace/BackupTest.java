package org.siyu.storage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.workspace.Folders.contents;
import static org.siyu.storage.workspace.Folders.problem;
import static org.siyu.storage.workspace.Folders.wish;
import static org.siyu.storage.workspace.Folders.workspaces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.core.workspace.Workspaces.Restored;
import org.siyu.storage.database.OlderStores;
import org.siyu.storage.database.Schema;

class BackupTest {
  @TempDir Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void create() throws IOException {
    folder = parent.resolve("team.siyu");
    workspaces().create(wish(folder)).close();
    Files.writeString(folder.resolve("attachments").resolve("a.txt"), "attached");
    Files.writeString(folder.resolve("profiles").resolve("p.yaml"), "profile: 1");
  }

  private OpenWorkspace open() {
    return workspaces().open(folder, Monitor.NONE);
  }

  private static void hire(OpenWorkspace workspace, String name) {
    workspace
        .members()
        .save(Member.fresh(Ids.system().next(), name, Set.of(MemberRole.OPERATOR)), "test");
  }

  private Backup backup() {
    try (OpenWorkspace workspace = open()) {
      return workspace.backups().make(BackupReason.MANUAL, Monitor.NONE);
    }
  }

  private boolean hasMember(String name) {
    try (OpenWorkspace workspace = open()) {
      return workspace.members().findByNameOrAccount(name).isPresent();
    }
  }

  @Test
  void aCopyIsMadeWhileInUseAndTellsWhatItHolds() throws IOException {
    try (OpenWorkspace workspace = open()) {
      hire(workspace, "before");
      Backup backup = workspace.backups().make(BackupReason.MANUAL, Monitor.NONE);
      hire(workspace, "after");
      assertTrue(backup.isVerified());
      assertEquals(1, workspace.backups().list().size());
      var read = workspace.backups().read(backup.file(), Monitor.NONE);
      assertEquals(Schema.VERSION, read.schemaVersion());
      assertEquals(2, read.rows().get("member"));
      assertEquals(workspace.settings(), read.settings());
    }
    assertEquals(1, contents(folder.resolve("backups")).size());
  }

  @Test
  void restoringBringsBackStoreFilesAndSettingsAndKeepsAnUndoCopy() throws IOException {
    Backup backup = backup();
    try (OpenWorkspace workspace = open()) {
      hire(workspace, "later");
      workspace.save(workspace.settings().withName("later"));
    }
    Files.writeString(folder.resolve("attachments").resolve("a.txt"), "changed");
    Files.writeString(folder.resolve("attachments").resolve("b.txt"), "new");
    Restored restored = workspaces().restore(folder, backup.file(), Monitor.NONE);
    assertFalse(hasMember("later"));
    assertEquals("attached", Files.readString(folder.resolve("attachments").resolve("a.txt")));
    assertFalse(Files.exists(folder.resolve("attachments").resolve("b.txt")));
    try (OpenWorkspace workspace = open()) {
      assertEquals("测试", workspace.settings().name());
      assertEquals("backup-restored", workspace.auditTrail().list(99, 1).getFirst().action());
      assertTrue(workspace.auditTrail().firstTampered().isEmpty());
    }
    workspaces().restore(folder, restored.undo().orElseThrow().file(), Monitor.NONE);
    assertTrue(hasMember("later"));
    assertEquals("new", Files.readString(folder.resolve("attachments").resolve("b.txt")));
  }

  @Test
  void aDamagedWorkspaceCanBeRestoredAndItsFilesAreKept() throws IOException {
    Backup backup = backup();
    byte[] noise = new byte[30_000];
    new Random(4).nextBytes(noise);
    Files.write(folder.resolve("store.mv.db"), noise);
    problem(WorkspaceProblem.DAMAGED, this::open);
    Restored restored = workspaces().restore(folder, backup.file(), Monitor.NONE);
    assertFalse(restored.undo().orElseThrow().isVerified());
    assertTrue(hasMember("王店长"));
  }

  @Test
  void aCopyCanBeRestoredOntoANewComputer() {
    Backup backup = backup();
    Path elsewhere = parent.resolve("b").resolve("elsewhere.siyu");
    assertTrue(workspaces().restore(elsewhere, backup.file(), Monitor.NONE).undo().isEmpty());
    try (OpenWorkspace workspace = workspaces().open(elsewhere, Monitor.NONE)) {
      assertEquals("王店长", workspace.members().acting().name());
    }
  }

  @Test
  void aSpoiledCopyIsRefusedAndNothingIsTouched() throws IOException {
    Backup backup = backup();
    byte[] sound = Files.readAllBytes(backup.file());
    Path spoiled = parent.resolve("spoiled.siyu-backup");
    Map<String, String> before = contents(folder);
    for (int i = 0; i < 12; i++) {
      byte[] bytes = sound.clone();
      int at = sound.length / 14 * (i + 1);
      for (int j = at; j < at + 16; j++) {
        bytes[j] ^= (byte) 0x55;
      }
      Files.write(spoiled, bytes);
      problem(
          WorkspaceProblem.BACKUP_DAMAGED,
          () -> workspaces().restore(folder, spoiled, Monitor.NONE));
      assertEquals(before, contents(folder));
    }
    Files.write(spoiled, Arrays.copyOf(sound, sound.length / 2));
    problem(
        WorkspaceProblem.BACKUP_DAMAGED, () -> workspaces().restore(folder, spoiled, Monitor.NONE));
    Files.writeString(spoiled, "no zip");
    problem(
        WorkspaceProblem.BACKUP_DAMAGED, () -> workspaces().restore(folder, spoiled, Monitor.NONE));
    problem(
        WorkspaceProblem.NOT_FOUND,
        () -> workspaces().restore(folder, parent.resolve("none"), Monitor.NONE));
    assertEquals(before, contents(folder));
  }

  @Test
  void anOpenWorkspaceIsNotRestoredOver() {
    Backup backup = backup();
    try (OpenWorkspace workspace = open()) {
      problem(
          WorkspaceProblem.IN_USE, () -> workspaces().restore(folder, backup.file(), Monitor.NONE));
      assertEquals("王店长", workspace.members().acting().name());
    }
  }

  @Test
  void aForeignFolderIsNotRestoredOver() throws IOException {
    Backup backup = backup();
    Path foreign = Files.createDirectories(parent.resolve("foreign"));
    Files.writeString(foreign.resolve("mine.txt"), "mine");
    problem(
        WorkspaceProblem.NOT_A_WORKSPACE,
        () -> workspaces().restore(foreign, backup.file(), Monitor.NONE));
    assertEquals(Set.of("mine.txt"), contents(foreign).keySet());
  }

  @Test
  void aRestoreCutOffAtAnyStepIsEndedAtTheNextOpening() throws IOException {
    Backup backup = backup();
    try (OpenWorkspace workspace = open()) {
      hire(workspace, "later");
    }
    RestoreSwap swap = new RestoreSwap(folder);
    BackupMaking.unpack(backup.file(), swap.fresh(), Monitor.NONE);
    // Not ready yet: thrown away.
    assertTrue(hasMember("later"));
    assertFalse(Files.exists(swap.fresh()));
    // Ready, and killed after the first of its moves.
    BackupMaking.unpack(backup.file(), swap.fresh(), Monitor.NONE);
    Files.writeString(swap.fresh().resolve(".ready"), "");
    Files.createDirectories(folder.resolve(".restore-old"));
    Files.move(
        folder.resolve("store.mv.db"), folder.resolve(".restore-old").resolve("store.mv.db"));
    try (OpenWorkspace workspace = open()) {
      assertEquals(WorkspaceProblem.RESTORE_FINISHED, workspace.notices().getFirst().code());
      assertTrue(workspace.members().findByNameOrAccount("later").isEmpty());
    }
    assertFalse(Files.exists(folder.resolve(".restore-old")));
  }

  @Test
  void theDailyCopyIsMadeOnceADay() {
    try (OpenWorkspace workspace = open()) {
      assertTrue(workspace.backups().makeIfDue(Monitor.NONE).isPresent());
      assertTrue(workspace.backups().makeIfDue(Monitor.NONE).isEmpty());
    }
    var tomorrow = new FileWorkspaces(Folders.at(Folders.NOW.plusDays(1)), Ids.system());
    try (OpenWorkspace workspace = tomorrow.open(folder, Monitor.NONE)) {
      assertTrue(workspace.backups().makeIfDue(Monitor.NONE).isPresent());
      assertEquals(2, workspace.backups().list().size());
    }
  }

  @Test
  void aStoreOfAnOlderProgramIsCopiedBeforeItIsBroughtUpToDate() {
    OlderStores.takeBack(folder.resolve("store"), 4);
    Path copy;
    try (OpenWorkspace workspace = open()) {
      var notice = workspace.notices().getFirst();
      assertEquals(WorkspaceProblem.MIGRATED, notice.code());
      assertEquals(4, notice.arguments().get(1));
      assertTrue(workspace.check().run(Monitor.NONE).isSound());
      copy = workspace.backups().list().getFirst().file();
      assertEquals(4, workspace.backups().read(copy, Monitor.NONE).schemaVersion());
    }
    assertTrue(copy.getFileName().toString().endsWith("-before-migration.siyu-backup"));
    workspaces().restore(folder, copy, Monitor.NONE);
    assertTrue(hasMember("王店长"));
  }

  @Test
  void aCancelledCopyLeavesNothing() throws IOException {
    Monitor cancelled =
        new Monitor() {
          @Override
          public void progress(String step, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    try (OpenWorkspace workspace = open()) {
      assertThrows(
          CancelledException.class, () -> workspace.backups().make(BackupReason.MANUAL, cancelled));
    }
    assertTrue(contents(folder.resolve("backups")).isEmpty());
  }
}
