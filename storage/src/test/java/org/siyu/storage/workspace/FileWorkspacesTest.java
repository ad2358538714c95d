package org.siyu.storage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.workspace.Folders.contents;
import static org.siyu.storage.workspace.Folders.problem;
import static org.siyu.storage.workspace.Folders.wish;
import static org.siyu.storage.workspace.Folders.workspaces;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.MemberRole;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.core.workspace.WorkspaceSettings;

class FileWorkspacesTest {
  @TempDir Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void place() {
    folder = parent.resolve("team.siyu");
  }

  private void create() {
    workspaces().create(wish(folder)).close();
  }

  private static void open(Path path) {
    workspaces().open(path, Monitor.NONE).close();
  }

  private void assertRefusedUntouched(WorkspaceProblem expected) throws IOException {
    Map<String, String> before = contents(folder);
    problem(expected, () -> open(folder));
    assertEquals(before, contents(folder));
  }

  @Test
  void aNewWorkspaceHasItsFoldersAndItsOwner() {
    try (OpenWorkspace workspace = workspaces().create(wish(folder))) {
      assertEquals("测试", workspace.settings().name());
      assertEquals("王店长", workspace.members().acting().name());
      assertEquals(Set.of(MemberRole.OPS_MANAGER), workspace.members().acting().roles());
      assertEquals("workspace-created", workspace.auditTrail().list(9, 9).getFirst().action());
      assertTrue(workspace.notices().isEmpty());
      for (String part : List.of("store.mv.db", "attachments", "backups", "profiles", "lock")) {
        assertTrue(Files.exists(folder.resolve(part)), part);
      }
    }
  }

  @Test
  void theFileInTheFolderOpensTheWorkspace() throws IOException {
    create();
    Path door = folder.resolve("open.siyu");
    try (OpenWorkspace workspace = workspaces().open(door, Monitor.NONE)) {
      assertEquals(folder, workspace.folder());
    }
    Files.delete(door);
    open(folder);
    assertTrue(Files.exists(door), "what was deleted comes back");
  }

  @Test
  void settingsAreKept() {
    WorkspaceSettings wanted;
    try (OpenWorkspace workspace = workspaces().create(wish(folder))) {
      wanted = workspace.settings().withName("= 新名 #1").withLanguage(WorkspaceLanguage.EN);
      workspace.save(wanted);
    }
    try (OpenWorkspace workspace = workspaces().open(folder, Monitor.NONE)) {
      assertEquals(wanted, workspace.settings());
    }
  }

  @Test
  void anEmptyFolderCanBecomeAWorkspace() throws IOException {
    Files.createDirectories(folder);
    create();
    open(folder);
  }

  @Test
  void nothingIsOverwrittenByANewWorkspace() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("mine.txt"), "mine");
    problem(WorkspaceProblem.ALREADY_EXISTS, this::create);
    assertEquals(Set.of("mine.txt"), contents(folder).keySet());
    problem(
        WorkspaceProblem.ALREADY_EXISTS,
        () -> workspaces().create(wish(folder.resolve("mine.txt"))));
  }

  @Test
  void aFailedMakingLeavesNothing() throws IOException {
    problem(
        WorkspaceProblem.UNSUITABLE_PATH,
        () -> workspaces().create(wish(parent.resolve("a;b").resolve("team.siyu"))));
    try (Stream<Path> left = Files.walk(parent)) {
      assertTrue(left.noneMatch(Files::isRegularFile));
    }
  }

  @Test
  void folderNamesAreSafe() {
    assertEquals("a_b_c.siyu", NewWorkspace.folderIn(parent, " a/b:c. ").getFileName() + "");
  }

  @Test
  void aPathWithNothingAtItIsNotFound() {
    problem(WorkspaceProblem.NOT_FOUND, () -> open(folder));
    assertFalse(Files.exists(folder));
  }

  @Test
  void foreignFoldersAndFilesAreNoWorkspaces() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("photo.jpg"), "x");
    assertRefusedUntouched(WorkspaceProblem.NOT_A_WORKSPACE);
    assertFalse(Files.exists(folder.resolve("lock")));
    problem(WorkspaceProblem.NOT_A_WORKSPACE, () -> open(folder.resolve("photo.jpg")));
  }

  @Test
  void aMissingStoreIsSaid() throws IOException {
    create();
    Files.delete(folder.resolve("store.mv.db"));
    assertRefusedUntouched(WorkspaceProblem.MISSING_STORE);
  }

  @Test
  void aDamagedStoreIsSaid() throws IOException {
    create();
    Files.write(folder.resolve("store.mv.db"), new byte[40_960]);
    assertRefusedUntouched(WorkspaceProblem.DAMAGED);
  }

  @Test
  void aForeignStoreIsSaid() throws IOException {
    create();
    Files.write(
        folder.resolve("store.mv.db"),
        "SQLite format 3\0".repeat(1000).getBytes(StandardCharsets.US_ASCII));
    assertRefusedUntouched(WorkspaceProblem.FOREIGN_STORE);
  }

  @Test
  void aStoreOfANewerProgramIsSaid() throws IOException {
    create();
    try (StoredWorkspace workspace = workspaces().open(folder, Monitor.NONE)) {
      workspace
          .database()
          .write(
              sql ->
                  sql.execute(
                      "update \"flyway_schema_history\" set \"version\" = '99'"
                          + " where \"version\" = '5'"));
    }
    assertRefusedUntouched(WorkspaceProblem.NEWER_VERSION);
    assertEquals(
        99, problem(WorkspaceProblem.NEWER_VERSION, () -> open(folder)).arguments().get(1));
  }

  @Test
  void lostSettingsDoNotLockAnyoneOut() throws IOException {
    create();
    Files.delete(folder.resolve("settings.properties"));
    try (OpenWorkspace workspace = workspaces().open(folder, Monitor.NONE)) {
      assertEquals("team", workspace.settings().name());
    }
  }

  @Test
  void aReadOnlyFolderIsSaid() throws IOException {
    create();
    Path zip = parent.resolve("readonly.zip");
    URI uri = URI.create("jar:" + zip.toUri());
    try (FileSystem fileSystem = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
      Path inside = fileSystem.getPath("/team.siyu");
      Files.createDirectories(inside);
      for (String part : List.of("store.mv.db", "settings.properties")) {
        Files.copy(folder.resolve(part), inside.resolve(part));
      }
    }
    Map<String, String> readOnly = Map.of("accessMode", "readOnly");
    try (FileSystem fileSystem = FileSystems.newFileSystem(uri, readOnly)) {
      problem(WorkspaceProblem.READ_ONLY_FOLDER, () -> open(fileSystem.getPath("/team.siyu")));
      problem(
          WorkspaceProblem.READ_ONLY_FOLDER,
          () -> workspaces().create(wish(fileSystem.getPath("/new.siyu"))));
    }
  }

  @Test
  void roomIsAskedForBeforeItIsNeeded() throws IOException {
    create();
    FileWorkspaces cramped = new FileWorkspaces(Folders.at(Folders.NOW), Ids.system(), p -> 1000);
    try (OpenWorkspace workspace = cramped.open(folder, Monitor.NONE)) {
      Map<String, String> before = contents(folder.resolve("backups"));
      problem(WorkspaceProblem.NO_SPACE, () -> workspace.requireSpace(1001));
      problem(
          WorkspaceProblem.NO_SPACE,
          () -> workspace.backups().make(BackupReason.MANUAL, Monitor.NONE));
      assertEquals(before, contents(folder.resolve("backups")));
    }
  }

  @Test
  void aDiskThatRunsFullWhileCopyingIsSaid() throws IOException {
    IOException full = new IOException("No space left on device");
    assertEquals(
        WorkspaceProblem.NO_SPACE,
        problem(
                WorkspaceProblem.NO_SPACE,
                () ->
                    FileTrouble.translating(
                        folder,
                        () -> {
                          throw full;
                        }))
            .code());
  }
}
