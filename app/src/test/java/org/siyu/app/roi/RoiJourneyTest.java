package org.siyu.app.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.RoiUnit;
import org.siyu.core.roi.ScenarioKind;

/// The screen of costs and returns by keys alone.
@ExtendWith(Toolkit.class)
class RoiJourneyTest {
  @TempDir Path folder;
  private RoiRig rig;
  private RoiViewModel model;
  private TestShell window;

  @BeforeEach
  void open() throws Exception {
    rig = new RoiRig(folder);
    FxThread.run(
        () -> {
          window = new TestShell(Language.ENGLISH);
          model = new RoiViewModel(rig.services, new DirectTasks());
          Screen screen =
              Screen.of(
                      "roi",
                      "roi.title",
                      Feather.PERCENT,
                      () -> new RoiView(model, window.shell().desk()))
                  .onShown(model::visit);
          window
              .shell()
              .showWorkspace("Spring", List.of(screen), List.of(), PaletteEntry.Source.NONE);
          window.stage().setWidth(1000);
          window.stage().setHeight(900);
          window.stage().show();
        });
    Toolkit.settle();
  }

  @AfterEach
  void close() throws Exception {
    FxThread.run(window::close);
    rig.close();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private Node node(String id) {
    Node node = scene().lookup("#" + id);
    if (node == null) {
      throw new AssertionError("no " + id);
    }
    return node;
  }

  private void focus(String id) throws Exception {
    FxThread.run(() -> node(id).requestFocus());
    Toolkit.settle();
  }

  private void push(String text) throws Exception {
    Node button = Nodes.saying(scene().getRoot(), text);
    FxThread.run(button::requestFocus);
    press(KeyCode.SPACE);
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    Toolkit.settle();
  }

  private void fill(String id, String text) throws Exception {
    focus(id);
    FxThread.run(() -> ((TextInputControl) node(id)).clear());
    Toolkit.type(scene(), text);
    Toolkit.settle();
  }

  private String text(String id) throws Exception {
    return FxThread.call(
        () -> node(id) instanceof Label label ? label.getText() : field(id).getText());
  }

  private TextInputControl field(String id) {
    return (TextInputControl) node(id);
  }

  private boolean says(String text) throws Exception {
    return Nodes.says(scene().getRoot(), text);
  }

  private Calculation now() throws Exception {
    return FxThread.call(() -> model.calculation().calculationProperty().get().orElseThrow());
  }

  private void begin(String kind) throws Exception {
    push("New calculation");
    focus("roi-new-" + kind);
    press(KeyCode.ENTER);
  }

  @Test
  void aCalculationIsBegunTypedUndoneSavedAndExported() throws Exception {
    assertTrue(says("No calculations yet"));
    begin("acquisition-cost");
    assertEquals("2", text("roi-base-new-customers"), "from the store");
    assertEquals("50", text("roi-base-public-cac"), "worked example");
    fill("roi-base-people", "6万");
    assertEquals(OptionalDouble.of(60_000), now().value(ScenarioKind.BASE, "people"));
    assertEquals("54,000", text("roi-optimistic-people"), "scenarios follow");
    fill("roi-own-people", "70,000");
    press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(OptionalDouble.of(60_000), now().value(ScenarioKind.OWN, "people"));
    press(KeyCode.Y, KeyCode.CONTROL);
    assertEquals(OptionalDouble.of(70_000), now().value(ScenarioKind.OWN, "people"));
    focus("roi-back-people");
    press(KeyCode.SPACE);
    assertTrue(now().found("people").orElseThrow().isExample());
    assertEquals("600,000", text("roi-base-people"), "taken back");
    fill("roi-name", "What a customer costs");
    press(KeyCode.S, KeyCode.CONTROL);
    assertTrue(says("\"What a customer costs\" was saved."));
    Calculation kept = rig.services.calculations().all().getFirst();
    assertEquals(1, kept.revision().version());
    Path file = folder.resolve("roi.xlsx");
    window.dialogs().files(file);
    push("Export");
    assertEquals(List.of(), window.dialogs().reports());
    assertTrue(Files.size(file) > 8_000);
    press(KeyCode.LEFT, KeyCode.ALT);
    assertEquals(RoiPage.LIST, FxThread.call(() -> model.pageProperty().get()));
    assertTrue(says("What a customer costs"));
    press(KeyCode.DELETE);
    assertEquals(List.of(), rig.services.calculations().all());
    push("Undo");
    assertEquals(1, rig.services.calculations().all().size());
  }

  @Test
  void aValueOutsideOfItsRangeIsToldAndNotKept() throws Exception {
    begin("referral");
    fill("roi-base-nps", "140%");
    assertTrue(says("Share who recommend (NPS) (Base) takes 0.0% to 100.0%."));
    press(KeyCode.S, KeyCode.CONTROL);
    assertEquals(List.of(), rig.services.calculations().all());
    fill("roi-base-nps", "45%");
    press(KeyCode.S, KeyCode.CONTROL);
    assertEquals(1, rig.services.calculations().all().size());
  }

  @Test
  void anOlderVersionIsComparedAndPutBack() throws Exception {
    begin("uplift");
    press(KeyCode.S, KeyCode.CONTROL);
    double before = now().value(ScenarioKind.BASE, "basket_after").orElse(0);
    fill("roi-base-basket-after", "300");
    press(KeyCode.S, KeyCode.CONTROL);
    focus("roi-part-2");
    press(KeyCode.SPACE);
    push("Compare 1");
    assertTrue(says("Changed since version 1"));
    push("Put back 1");
    assertEquals(3, now().revision().version());
    assertEquals(OptionalDouble.of(before), now().value(ScenarioKind.BASE, "basket_after"));
  }

  @Test
  void sensitivityFollowsWhatIsAsked() throws Exception {
    begin("payback");
    focus("roi-part-1");
    press(KeyCode.SPACE);
    assertTrue(says("What moves Net a month most"));
    FxThread.run(
        () ->
            model
                .calculation()
                .change(
                    now ->
                        now.typing(ScenarioKind.BASE, "buyers_monthly", 5_000)
                            .typing(ScenarioKind.BASE, "turnover_buyer", 60)
                            .typing(ScenarioKind.BASE, "margin", 0.4)
                            .typing(ScenarioKind.BASE, "running_monthly", 50_000),
                    ""));
    Toolkit.settle();
    assertEquals("2,083", text("roi-even-buyers-monthly"));
    fill("roi-sensitivity-goal", "70,000");
    assertEquals("5,000", text("roi-even-buyers-monthly"));
    for (String chart : List.of("roi-tornado", "roi-line", "roi-grid")) {
      taken(chart);
    }
    focus("cell-0-0");
    press(KeyCode.SPACE);
    assertTrue(now().isTyped(ScenarioKind.OWN, "running_monthly"));
  }

  /// As a picture and as a workbook.
  private void taken(String chart) throws Exception {
    Path picture = folder.resolve(chart + ".png");
    Path workbook = folder.resolve(chart + ".xlsx");
    window.dialogs().files(picture).files(workbook);
    for (int item = 0; item < 2; item++) {
      int wanted = item;
      FxThread.run(
          () ->
              ((MenuButton) window.shell().scene().lookup("#" + chart + "-take"))
                  .getItems()
                  .get(wanted)
                  .fire());
      Toolkit.settle();
    }
    assertTrue(Files.size(picture) > 2_000, chart);
    assertTrue(Files.size(workbook) > 3_000, chart);
  }

  @Test
  void costsByMonthAreTypedAndCarriedOn() throws Exception {
    begin("cost");
    focus("roi-part-1");
    press(KeyCode.SPACE);
    focus("roi-costs-add-pay");
    press(KeyCode.SPACE);
    fill("roi-cost-0-0", "10,000");
    press(KeyCode.R, KeyCode.CONTROL);
    assertEquals("10,000", text("roi-cost-0-2"));
    assertEquals(OptionalDouble.of(30_000), now().value(ScenarioKind.BASE, "pay"));
    double share = now().value(ScenarioKind.BASE, "bonus_share").orElse(0);
    assertEquals(
        "¥" + String.format(Locale.ROOT, "%,.0f", 10_000 * share), text("roi-cost-bonus-0"));
    assertTrue(text("roi-cost-total-3").matches("¥[0-9,]+"), text("roi-cost-total-3"));
    FxThread.run(() -> window.stage().setHeight(480));
    Toolkit.settle();
    Node grid = node("roi-costs");
    Node frame = node("roi-costs-frame");
    assertTrue(
        FxThread.call(
            () -> frame.getLayoutBounds().getHeight() >= grid.getLayoutBounds().getHeight()),
        "the sums are not cut off in a low window");
    assertTrue(noticeOfMonths().isEmpty(), "the months of the period");
    focus("roi-costs-later");
    press(KeyCode.SPACE);
    String told = noticeOfMonths().orElseThrow();
    assertTrue(told.contains("3 months"), told);
    assertTrue(told.contains(now().period().text()), told);
    focus("roi-costs-earlier");
    press(KeyCode.SPACE);
    assertTrue(noticeOfMonths().isEmpty());
    focus("roi-costs-campaigns");
    press(KeyCode.SPACE);
    assertTrue(FxThread.call(() -> field("roi-cost-name-1").getText().contains("gifts")));
    focus("roi-part-0");
    press(KeyCode.SPACE);
    assertEquals("30,000", text("roi-base-pay"));
  }

  /// What is said of costs of other months.
  private Optional<String> noticeOfMonths() throws Exception {
    return FxThread.call(
        () ->
            Optional.ofNullable(scene().lookup("#roi-other-months")).map(Node::getAccessibleText));
  }

  private void paste(String id, String block) throws Exception {
    focus(id);
    FxThread.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(block);
          Clipboard.getSystemClipboard().setContent(content);
        });
    press(KeyCode.V, KeyCode.CONTROL);
  }

  @Test
  void aBlockOfASpreadsheetGoesIntoTheCosts() throws Exception {
    begin("cost");
    focus("roi-part-1");
    press(KeyCode.SPACE);
    focus("roi-costs-add-pay");
    press(KeyCode.SPACE);
    paste("roi-cost-0-1", "1,000\t2,000\n300\t\n");
    assertEquals("1,000", text("roi-cost-0-1"));
    assertEquals("2,000", text("roi-cost-0-2"));
    assertEquals("300", text("roi-cost-1-1"), "a row below the last line makes a new one");
    paste("roi-cost-name-0", "Wages\t¥5,000\t5,100\nRent\t800\t800\n");
    assertEquals("Wages", text("roi-cost-name-0"));
    assertEquals("Rent", text("roi-cost-name-1"));
    assertEquals("5,100", text("roi-cost-0-1"));
    paste("roi-cost-0-0", "7\tmany\n");
    assertEquals("5,000", text("roi-cost-0-0"), "a block with a wrong cell stays out");
    assertTrue(says("\"many\" is no amount. Nothing was pasted."));
  }

  @Test
  void numbersAreReadAsPeopleWriteThem() {
    assertEquals(OptionalDouble.of(12_500), TypedNumber.of(RoiUnit.MONEY, "¥１２，５００"));
    assertEquals(OptionalDouble.of(1_200_000), TypedNumber.of(RoiUnit.COUNT, "120万"));
    assertEquals(OptionalDouble.of(0.025), TypedNumber.of(RoiUnit.SHARE, "2.5"));
    assertEquals(OptionalDouble.of(0.025), TypedNumber.of(RoiUnit.SHARE, "2.5 %"));
    assertEquals(OptionalDouble.empty(), TypedNumber.of(RoiUnit.MONEY, "10%"));
    assertEquals(OptionalDouble.empty(), TypedNumber.of(RoiUnit.MONEY, "a lot"));
    assertEquals("2.35%", TypedNumber.text(RoiUnit.SHARE, 0.0235));
    assertEquals("1,000,000", TypedNumber.text(RoiUnit.MONEY, 1_000_000));
  }
}
