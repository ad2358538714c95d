package org.siyu.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.testkit.MemoryWorkspace;

class SettingsViewModelTest {
  private final MemoryWorkspace workspace = new MemoryWorkspace();
  private final SettingsViewModel model = new SettingsViewModel(workspace, new DirectTasks());

  @Test
  void aBlankNameIsNotTaken() {
    model.rename("  ");
    assertEquals("Spring", workspace.settings().name());
    model.rename(" Summer ");
    assertEquals("Summer", workspace.settings().name());
    assertEquals(Optional.empty(), model.problemProperty().get());
  }
}
