package org.siyu.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.app.testkit.TestTime;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.workspace.UserSettings;

/// From the very first start to the first report, with a file of one's own and the keyboard alone,
/// following only what the screen offers next.
@ExtendWith(Toolkit.class)
class FirstReportJourneyTest {
  private static final int MOST_TABS = 60;
  private static final int MOST_STEPS = 4;
  private static final String OWN_FILE =
      """
      手机号,姓名,订单号,付款时间,实付金额
      13900000001,王小花,A1001,2026-10-02 10:15:00,128.00
      13900000001,王小花,A1002,2026-11-01 20:01:00,256.50
      13900000002,李明,A1003,2026-11-11 00:03:00,99.00
      13900000003,陈晨,A1004,2025-03-08 09:30:00,45.80
      """;

  @TempDir Path folder;
  private final PreparedDialogs dialogs = new PreparedDialogs();
  private Optional<WindowProgram> window = Optional.empty();

  @AfterEach
  void close() throws Exception {
    FxThread.run(
        () ->
            window.ifPresent(
                open -> {
                  open.close();
                  open.stage().hide();
                }));
  }

  @Test
  void aNewcomerComesFromAnEmptyMachineToTheFirstReport() throws Exception {
    start();
    act("shell.start.new");
    type("shell.new.name", "Spring");
    type("shell.new.owner", "Lin");
    dialogs.files(folder);
    act("shell.new.change");
    act("shell.new.create");
    assertTrue(says("today.guide"));

    dialogs.files(ownFile());
    act("today.guide.import.action");
    act("exchange.drop.choose");
    for (int i = 0; i < MOST_STEPS && !isThere("exchange.commit"); i++) {
      press(KeyCode.ENTER, KeyCode.CONTROL);
    }
    act("exchange.commit");
    act("exchange.result.tiers");
    assertEquals("tiers", open().shell().desk().navigation().current());

    press(KeyCode.DIGIT1, KeyCode.CONTROL);
    Path report = folder.resolve("report.xlsx");
    dialogs.files(report);
    act("today.guide.report.action");
    try (ZipFile workbook = new ZipFile(report.toFile())) {
      assertTrue(workbook.size() > 5);
    }
    assertTrue(says("today.guide.complete"));
    assertEquals(0, dialogs.reports().size() + dialogs.problems().size());

    FxThread.run(() -> open().showStart());
    settle();
    FxThread.run(() -> open().open(folder.resolve("Spring.siyu")));
    settle();
    assertFalse(says("today.guide.complete"));
  }

  private void start() throws Exception {
    Program program = Program.withUserFolder(folder.resolve("user"), TestTime.clock());
    program.settings().save(UserSettings.DEFAULT.withLanguage(UserSettings.Language.EN));
    window =
        Optional.of(
            FxThread.call(
                () -> {
                  WindowProgram made =
                      new WindowProgram(program, new Stage(), (messages, theme) -> dialogs);
                  made.showStart();
                  Toolkit.showUnpainted(made.stage());
                  return made;
                }));
    settle();
  }

  private Path ownFile() throws IOException {
    return Files.writeString(folder.resolve("客户订单.csv"), OWN_FILE);
  }

  private WindowProgram open() {
    return window.orElseThrow();
  }

  private Scene scene() {
    return open().shell().scene();
  }

  private String text(String key) throws Exception {
    return FxThread.call(() -> open().shell().desk().messages().text(key));
  }

  private boolean says(String key) throws Exception {
    return Nodes.says(scene().getRoot(), text(key));
  }

  private boolean isThere(String key) throws Exception {
    String text = text(key);
    return FxThread.call(
        () ->
            Nodes.visible(scene().getRoot())
                .anyMatch(
                    node ->
                        node instanceof javafx.scene.control.Button button
                            && text.equals(button.getText())));
  }

  /// Goes on with Tab to what says this, and presses it.
  private void act(String key) throws Exception {
    reach(key);
    press(KeyCode.SPACE);
  }

  private void type(String key, String typed) throws Exception {
    reach(key);
    Toolkit.type(scene(), typed);
  }

  private void reach(String key) throws Exception {
    String text = text(key);
    for (int i = 0; i < MOST_TABS; i++) {
      if (says(focused(), text)) {
        return;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not lead to \"" + text + "\"");
  }

  private static boolean says(Optional<Node> node, String text) {
    return node.filter(
            at ->
                text.equals(at.getAccessibleText())
                    || (at.getAccessibleText() != null
                        && at.getAccessibleText().startsWith(text + ". "))
                    || (at instanceof javafx.scene.control.Labeled labeled
                        && text.equals(labeled.getText())))
        .isPresent();
  }

  private Optional<Node> focused() throws Exception {
    return FxThread.call(() -> Optional.ofNullable(scene().getFocusOwner()));
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    settle();
  }

  private void settle() throws Exception {
    Toolkit.settle();
    while (FxThread.call(() -> !open().shell().desk().tasks().running().isEmpty())) {
      FxThread.pulses(1);
    }
    Toolkit.settle();
  }
}
