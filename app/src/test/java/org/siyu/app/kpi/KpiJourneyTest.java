package org.siyu.app.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.widget.DataTable;
import org.siyu.core.kpi.Period;

/// KPI sheets and the dashboard by keys alone, in the whole window on the sample.
@ExtendWith(Toolkit.class)
class KpiJourneyTest extends KpiWindow {
  @Test
  void aSheetIsSteppedThroughExportedAndOpenedDownToTheCustomersBehindALine() throws Exception {
    window.go("kpi");
    steps();
    export();
    focus("kpi-sheet");
    press(KeyCode.HOME);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertEquals("new_customers", model().openedProperty().get().orElseThrow().code());
    assertTrue(text("kpi-points").contains("× Core 60% = "), text("kpi-points"));
    theScoreStaysWholeBesideTheDrawer(1280, 800, "Forecast, Weight, Change");
    theScoreStaysWholeBesideTheDrawer(
        1000, 700, "Forecast, Weight, Change, Target due, Attainment");
    window.resize(1440, 900);
    Node behind = Nodes.saying(window.root(), "Show these customers");
    FxThread.run(behind::requestFocus);
    press(KeyCode.SPACE);
    assertEquals("customers", FxThread.call(() -> window.shell().desk().navigation().current()));
    int counted =
        (int)
            model()
                .shownProperty()
                .get()
                .orElseThrow()
                .sheet()
                .line("new_customers")
                .orElseThrow()
                .actual()
                .orElse(-1);
    assertEquals(
        counted,
        FxThread.call(() -> window.program().screens().orElseThrow().customers().rows().size()));
  }

  private void theScoreStaysWholeBesideTheDrawer(int width, int height, String left)
      throws Exception {
    window.resize(width, height);
    window.awaitQuiet();
    Toolkit.settle();
    DataTable<?> table = (DataTable<?>) node("kpi-sheet");
    double columns =
        FxThread.call(
            () -> table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum());
    assertEquals("score", table.getVisibleLeafColumns().getLast().getId());
    assertTrue(columns <= table.getWidth(), columns + " in " + table.getWidth());
    assertTrue(text("kpi-sheet-hidden").endsWith(left), text("kpi-sheet-hidden"));
  }

  private void steps() throws Exception {
    Period open = period();
    focus("kpi-sheet");
    press(KeyCode.PAGE_UP);
    assertEquals(open.previous(), period());
    assertTrue(model().shownProperty().get().orElseThrow().sheet().isClosed());
    press(KeyCode.PAGE_DOWN);
    assertEquals(open, period());
    focus("kpi-before");
    press(KeyCode.SPACE);
    assertEquals(open.previous(), period());
    focus("kpi-after");
    press(KeyCode.SPACE);
  }

  private void export() throws Exception {
    Path file = folder.resolve("kpi.xlsx");
    dialogs.files(file);
    Node export = Nodes.saying(window.root(), "Export report");
    FxThread.run(export::requestFocus);
    press(KeyCode.SPACE);
    assertTrue(Files.size(file) > 5_000);
  }

  /// Which segment of a choice is marked.
  @Test
  void valuesAreTypedPastedFilledDownTakenBackAndKeptButNotInClosedPeriods() throws Exception {
    fill(FillWhat.ACTUALS, FillColumns.PERIODS);
    closedIsNotTypedInto();
    toNow();
    Toolkit.type(scene(), "4200");
    press(KeyCode.ENTER);
    assertEquals("4200", cell(0));
    Toolkit.type(scene(), "7");
    press(KeyCode.ENTER);
    press(KeyCode.UP);
    press(KeyCode.DOWN, KeyCode.SHIFT);
    press(KeyCode.D, KeyCode.CONTROL);
    assertEquals("7", cell(2));
    press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals("", cell(2));
    FxThread.run(
        () -> {
          ClipboardContent block = new ClipboardContent();
          block.putString("11\nmany\n13\n");
          Clipboard.getSystemClipboard().setContent(block);
        });
    press(KeyCode.V, KeyCode.CONTROL);
    assertEquals("7", cell(1), "a block with trouble waits");
    assertEquals(2, model().fill().pastedProperty().get().orElseThrow().good());
    Node good = Nodes.saying(window.root(), "Paste the 2 good ones");
    for (String other : List.of("Paste all, mend them there", "Leave it")) {
      assertEquals(top(good), top(Nodes.saying(window.root(), other)), 1, "in one line");
    }
    FxThread.run(good::requestFocus);
    press(KeyCode.SPACE);
    assertEquals("11", cell(1));
    assertEquals("", cell(2));
    assertEquals("13", cell(3));
    focus("kpi-keep");
    press(KeyCode.SPACE);
    assertEquals(0, FxThread.call(() -> model().fill().count()));
    assertEquals(4200, entry(rows().getFirst(), period()).value().orElse(-1));
    assertEquals(13, entry(rows().get(3), period()).value().orElse(-1));
  }

  private static double top(Node node) throws Exception {
    return FxThread.call(() -> node.localToScene(0, 0).getY());
  }

  private void closedIsNotTypedInto() throws Exception {
    toNow();
    press(KeyCode.LEFT);
    Toolkit.type(scene(), "9");
    assertTrue(text("kpi-state").contains("closed"), text("kpi-state"));
    press(KeyCode.ENTER);
    press(KeyCode.DELETE);
    assertEquals(0, FxThread.call(() -> model().fill().count()));
  }

  @Test
  void theNamesStayInSightWhileTheGridIsScrolledSideways() throws Exception {
    fill(FillWhat.TARGETS, FillColumns.PEOPLE);
    window.resize(1000, 700);
    press(KeyCode.HOME, KeyCode.CONTROL);
    Node grid = node("kpi-grid");
    Node name = FxThread.call(() -> grid.lookup(".table-cell.frozen"));
    double before = FxThread.call(() -> name.localToScene(0, 0).getX());
    press(KeyCode.END);
    Toolkit.settle();
    assertTrue(FxThread.call(name::getTranslateX) > 50, "the grid is scrolled");
    assertEquals(before, FxThread.call(() -> name.localToScene(0, 0).getX()), 1);
    Node head = FxThread.call(() -> grid.lookup(".column-header.frozen"));
    assertEquals(before, FxThread.call(() -> head.localToScene(0, 0).getX()), 1);
    press(KeyCode.HOME);
    Node cell = FxThread.call(() -> grid.lookup(".table-cell:focused"));
    double right = before + FxThread.call(() -> name.getLayoutBounds().getWidth());
    assertTrue(
        FxThread.call(() -> cell.localToScene(0, 0).getX()) >= right - 1,
        "the cell that is typed into is not below the names");
  }

  @Test
  void aCardOfTheDashboardLeadsToItsLineAndAChartGoesAlong() throws Exception {
    window.go("dashboard");
    Path picture = folder.resolve("growth.png");
    Path workbook = folder.resolve("growth.xlsx");
    dialogs.files(picture).files(workbook);
    MenuButton take = (MenuButton) node("dashboard-growth-take");
    for (int item = 0; item < 2; item++) {
      int wanted = item;
      FxThread.run(() -> take.getItems().get(wanted).fire());
      window.awaitQuiet();
    }
    assertTrue(Files.size(picture) > 2_000);
    assertTrue(Files.size(workbook) > 3_000);
    closedNumbersSayThatTheyAre();
    focus("card-gmv");
    press(KeyCode.ENTER);
    assertEquals("kpi", FxThread.call(() -> window.shell().desk().navigation().current()));
    assertEquals("gmv", model().openedProperty().get().orElseThrow().code());
  }

  private void closedNumbersSayThatTheyAre() throws Exception {
    String said = "As closed on";
    assertFalse(FxThread.call(node("card-gmv")::getAccessibleText).contains(said));
    assertEquals(0, FxThread.call(() -> scene().getRoot().lookupAll(".closed-mark").size()));
    focus("dashboard-before");
    press(KeyCode.SPACE);
    String closed = FxThread.call(node("card-gmv")::getAccessibleText);
    assertTrue(closed.contains(said), closed);
    int cards = FxThread.call(() -> node("dashboard-cards").lookupAll(".closed-mark").size());
    assertEquals(
        FxThread.call(() -> node("dashboard-cards").lookupAll(".indicator-card").size()), cards);
    assertEquals(
        1, FxThread.call(() -> node("dashboard-summary").lookupAll(".closed-mark").size()));
    focus("dashboard-after");
    press(KeyCode.SPACE);
  }
}
