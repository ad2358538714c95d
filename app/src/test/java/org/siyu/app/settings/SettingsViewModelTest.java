package org.siyu.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.testkit.MemoryWorkspace;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.WorkspaceProblem;

class SettingsViewModelTest {
  private final MemoryWorkspace workspace = new MemoryWorkspace();
  private final SettingsViewModel model = new SettingsViewModel(workspace, new DirectTasks());

  @Test
  void aBackupMadeNowHeadsTheList() {
    model.backUpNow();
    model.backUpNow();
    assertEquals(2, model.backups().size());
    assertEquals(model.latestProperty().get().orElseThrow(), model.backups().getFirst());
    assertEquals(BackupReason.MANUAL, model.backups().getFirst().reason());
  }

  @Test
  void aFullDiskIsSaidAndGoneAtTheNextAttempt() {
    SettingsViewModel onFullDisk =
        new SettingsViewModel(new MemoryWorkspace().withFullDisk(), new DirectTasks());
    onFullDisk.backUpNow();
    assertEquals(
        WorkspaceProblem.NO_SPACE, onFullDisk.problemProperty().get().orElseThrow().code());
    assertTrue(onFullDisk.backups().isEmpty());
  }

  @Test
  void aBlankNameIsNotTaken() {
    model.rename("  ");
    assertEquals("Spring", workspace.settings().name());
    model.rename(" Summer ");
    assertEquals("Summer", workspace.settings().name());
    assertEquals(Optional.empty(), model.problemProperty().get());
  }
}
