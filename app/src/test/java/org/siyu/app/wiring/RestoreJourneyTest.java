package org.siyu.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.app.testkit.TestTime;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.UserSettings;
import org.siyu.core.workspace.WorkspaceLanguage;

/// The copies in the settings: they are there, and one of them comes back, by keyboard.
@ExtendWith(Toolkit.class)
class RestoreJourneyTest {
  @TempDir Path folder;
  private final PreparedDialogs dialogs = new PreparedDialogs();
  private Optional<WindowProgram> window = Optional.empty();

  @BeforeEach
  void open() throws Exception {
    Program program = Program.withUserFolder(folder.resolve("user"), TestTime.clock());
    program.settings().save(UserSettings.DEFAULT.withLanguage(UserSettings.Language.EN));
    OpenWorkspace made =
        program
            .workspaces()
            .create(
                new NewWorkspace(
                    folder.resolve("spring.siyu"),
                    "Spring",
                    WorkspaceLanguage.EN,
                    Currency.getInstance("CNY"),
                    "Lin"));
    window =
        Optional.of(
            FxThread.call(
                () -> {
                  WindowProgram shown =
                      new WindowProgram(program, new Stage(), (messages, theme) -> dialogs);
                  shown.show(made);
                  shown.stage().show();
                  return shown;
                }));
    settle();
  }

  @AfterEach
  void close() throws Exception {
    FxThread.run(
        () -> {
          program().close();
          program().stage().hide();
        });
  }

  @Test
  void theCopyMadeAtTheOpeningIsInTheListAndComesBack() throws Exception {
    FxThread.run(() -> program().shell().desk().navigation().go("settings"));
    settle();
    TableView<?> table = (TableView<?>) program().shell().scene().getRoot().lookup("#backups");
    assertEquals(List.of(BackupReason.DAILY), reasons());
    assertEquals(1, table.getItems().size());
    workspace().save(workspace().settings().withName("Summer"));
    dialogs.confirming(true);
    FxThread.run(
        () -> {
          table.requestFocus();
          table.getSelectionModel().select(0);
        });
    Toolkit.press(program().shell().scene(), KeyCode.ENTER);
    settle();
    assertTrue(dialogs.questions().getFirst().isDangerous());
    assertEquals("Spring", workspace().settings().name());
    assertEquals(List.of(BackupReason.BEFORE_RESTORE, BackupReason.DAILY), reasons());
    assertTrue(
        Nodes.says(
            program().shell().scene().getRoot(),
            program().shell().desk().messages().text("shell.start.restored")));
  }

  @Test
  void aCopyThatIsSpoiledIsSaidAndNothingIsLost() throws Exception {
    Path copy = workspace().backups().list().getFirst().file();
    Files.writeString(copy, "spoiled");
    FxThread.run(() -> program().shell().desk().navigation().go("settings"));
    settle();
    dialogs.confirming(true);
    FxThread.run(
        () -> {
          TableView<?> table =
              (TableView<?>) program().shell().scene().getRoot().lookup("#backups");
          table.requestFocus();
          table.getSelectionModel().select(0);
        });
    Toolkit.press(program().shell().scene(), KeyCode.ENTER);
    settle();
    assertTrue(program().start().troubleProperty().get().isPresent());
    FxThread.run(() -> program().open(folder.resolve("spring.siyu")));
    settle();
    assertEquals("Spring", workspace().settings().name());
  }

  private List<BackupReason> reasons() {
    return workspace().backups().list().stream().map(Backup::reason).toList();
  }

  private OpenWorkspace workspace() {
    return program().workbench().orElseThrow().workspace();
  }

  private WindowProgram program() {
    return window.orElseThrow();
  }

  private void settle() throws Exception {
    Toolkit.settle();
    while (FxThread.call(() -> !program().shell().desk().tasks().running().isEmpty())) {
      FxThread.pulses(1);
    }
    Toolkit.settle();
  }
}
