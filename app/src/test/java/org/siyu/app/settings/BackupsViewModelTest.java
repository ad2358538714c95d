package org.siyu.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.testkit.MemoryWorkspace;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupPlan;
import org.siyu.core.workspace.BackupPlan.Rhythm;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.WorkspaceProblem;

class BackupsViewModelTest {
  private final MemoryWorkspace workspace = new MemoryWorkspace();
  private final List<Backup> restored = new ArrayList<>();
  private final BackupsViewModel model = model(workspace);

  private BackupsViewModel model(MemoryWorkspace of) {
    return new BackupsViewModel(of.backups(), new DirectTasks(), restored::add);
  }

  @Test
  void aBackupMadeNowHeadsTheList() {
    model.backUpNow();
    model.backUpNow();
    assertEquals(2, model.list().size());
    assertEquals(model.latestProperty().get().orElseThrow(), model.list().getFirst());
    assertEquals(BackupReason.MANUAL, model.list().getFirst().reason());
  }

  @Test
  void aCopyMadeInTheBackgroundAppearsInTheListInView() {
    List<Problem> failures = new ArrayList<>();
    List<String> told = new ArrayList<>();
    model.refresh();
    assertTrue(model.list().isEmpty());
    model.backUpIfDue(() -> told.add("made"), failures::add);
    model.backUpIfDue(() -> told.add("made again"), failures::add);
    assertEquals(workspace.list(), model.list());
    assertEquals(1, model.list().size());
    assertEquals(List.of("made"), told);
    assertEquals(List.of(), failures);
  }

  @Test
  void aFullDiskIsSaid() {
    MemoryWorkspace full = new MemoryWorkspace().withFullDisk();
    BackupsViewModel onFullDisk = model(full);
    onFullDisk.backUpNow();
    assertEquals(
        WorkspaceProblem.NO_SPACE, onFullDisk.problemProperty().get().orElseThrow().code());
    assertTrue(onFullDisk.list().isEmpty());
    List<Problem> failures = new ArrayList<>();
    onFullDisk.backUpIfDue(() -> {}, failures::add);
    assertEquals(WorkspaceProblem.NO_SPACE, failures.getFirst().code());
  }

  @Test
  void anotherPlanIsFollowedAndShown() {
    BackupPlan wanted = BackupPlan.DEFAULT.withRhythm(Rhythm.HOURLY).withDays(14);
    model.follow(wanted);
    assertEquals(wanted, workspace.plan());
    assertEquals(wanted, model.keptProperty().get().plan());
  }

  @Test
  void aFolderThatCannotTakeCopiesIsRefusedAndTheOldPlanStays() {
    Path inside = workspace.folder().resolve("attachments");
    model.follow(BackupPlan.DEFAULT.withFolder(Optional.of(inside)));
    assertEquals(
        WorkspaceProblem.BACKUP_FOLDER_INSIDE, model.problemProperty().get().orElseThrow().code());
    assertEquals(BackupPlan.DEFAULT, model.keptProperty().get().plan());
    model.follow(BackupPlan.DEFAULT.withMonths(12));
    assertEquals(Optional.empty(), model.problemProperty().get());
  }

  @Test
  void theChosenCopyIsRestored() {
    model.backUpNow();
    model.restore(model.list().getFirst());
    assertEquals(model.list(), restored);
  }
}
