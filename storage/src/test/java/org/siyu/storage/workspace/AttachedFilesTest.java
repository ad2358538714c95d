package org.siyu.storage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Asset;
import org.siyu.core.content.AssetService;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.CheckProblem;
import org.siyu.storage.content.AssetFolder;
import org.siyu.storage.content.JooqAssetRepository;

class AttachedFilesTest {
  @TempDir Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void create() {
    folder = parent.resolve("team.siyu");
    Folders.workspaces().create(Folders.wish(folder)).close();
  }

  private StoredWorkspace open() {
    return Folders.workspaces().open(folder, Monitor.NONE);
  }

  private static Asset attach(StoredWorkspace workspace, Path file) {
    return new AssetService(
            new JooqAssetRepository(workspace.database()),
            new AssetFolder(workspace.attachments()),
            workspace::requireSpace,
            () -> "王店长",
            Folders.at(Folders.NOW))
        .attach(file);
  }

  private static List<CheckProblem> findings(StoredWorkspace workspace) {
    return workspace.check().run(Monitor.NONE).findings().stream()
        .map(problem -> (CheckProblem) problem.code())
        .toList();
  }

  @Test
  void theCheckFindsFilesThatAreGoneOrChanged() throws IOException {
    Path picture = Files.writeString(parent.resolve("海报.png"), "pixels");
    try (StoredWorkspace workspace = open()) {
      Asset asset = attach(workspace, picture);
      Path kept = new AssetFolder(workspace.attachments()).path(asset).orElseThrow();
      assertEquals(List.of(), findings(workspace));
      Files.writeString(kept, "other");
      assertEquals(List.of(CheckProblem.FILE_CHANGED), findings(workspace));
      Files.delete(kept);
      assertEquals(List.of(CheckProblem.FILE_MISSING), findings(workspace));
    }
  }

  @Test
  void aCopyOfTheWorkspaceHoldsThem() throws IOException {
    Path picture = Files.writeString(parent.resolve("海报.png"), "pixels");
    Backup backup;
    try (StoredWorkspace workspace = open()) {
      Asset asset = attach(workspace, picture);
      backup = workspace.backups().make(BackupReason.MANUAL, Monitor.NONE);
      Files.delete(new AssetFolder(workspace.attachments()).path(asset).orElseThrow());
    }
    Folders.workspaces().restore(folder, backup.file(), Monitor.NONE);
    try (StoredWorkspace workspace = open()) {
      assertEquals(List.of(), findings(workspace));
    }
  }
}
