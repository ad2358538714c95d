package org.siyu.app.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.GridCells;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Target;
import org.siyu.core.team.MemberRole;

/// KPI sheets and the dashboard by keys alone, in the whole window on the sample.
@ExtendWith(Toolkit.class)
class KpiJourneyTest {
  @TempDir Path folder;
  private final PreparedDialogs dialogs = new PreparedDialogs();
  private SampleWindow window;

  @BeforeEach
  void open() throws Exception {
    window = SampleWindow.open(folder, Language.ENGLISH, dialogs);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private KpiViewModel model() {
    return window.program().screens().orElseThrow().kpi().sheets();
  }

  private Node node(String id) throws Exception {
    Node node = FxThread.call(() -> scene().lookup("#" + id));
    if (node == null) {
      throw new AssertionError("no " + id);
    }
    return node;
  }

  private void focus(String id) throws Exception {
    Node node = node(id);
    FxThread.run(node::requestFocus);
    Toolkit.settle();
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    window.awaitQuiet();
  }

  private String text(String id) throws Exception {
    Node node = node(id);
    return FxThread.call(() -> ((Labeled) node).getText());
  }

  private Period period() {
    return model().queryProperty().get().period();
  }

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
  private int marked(String id) throws Exception {
    for (int place = 0; scene().lookup("#" + id + place) != null; place++) {
      ToggleButton segment = (ToggleButton) node(id + place);
      if (FxThread.call(segment::isSelected)) {
        return place;
      }
    }
    return -1;
  }

  private void fill(FillWhat what, FillColumns columns) throws Exception {
    window.go("kpi");
    FxThread.run(
        () -> {
          model().turn(KpiPage.FILL);
          model().fill().show(what, columns, model().queryProperty().get());
        });
    window.awaitQuiet();
    focus("kpi-grid");
  }

  private Entry entry(Indicator row, Period at) {
    return model().services().sheets().entries().stream()
        .filter(
            each ->
                each.indicator().equals(row.code())
                    && each.period().equals(at)
                    && each.scope().equals(Scope.TEAM))
        .findFirst()
        .orElseThrow();
  }

  /// Goes to the column of the period that is shown: the last of six.
  private void toNow() throws Exception {
    press(KeyCode.HOME, KeyCode.CONTROL);
    press(KeyCode.END);
  }

  private String cell(int row) throws Exception {
    return FxThread.call(() -> model().fill().cell(rows().get(row), 5).orElseThrow().text());
  }

  private List<Indicator> rows() {
    return model().fill().sheetProperty().get().orElseThrow().rows();
  }

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
  void theTeamsTargetIsBrokenDownToRolesAndARolesToItsMembersAlone() throws Exception {
    Scope role = new Scope.OfRole(MemberRole.OPERATOR);
    fill(FillWhat.TARGETS, FillColumns.ROLES);
    int place = brokenDownToRoles(role);
    String given = FxThread.call(() -> model().fill().cell(joins(), place).orElseThrow().text());
    choose("kpi-further", "Community operator");
    assertEquals(role, model().queryProperty().get().scope());
    assertEquals(FillColumns.PEOPLE.ordinal(), marked("kpi-columns-"));
    assertEquals(given, FxThread.call(() -> model().fill().cell(joins(), 0).orElseThrow().text()));
    FillSheet sheet = model().fill().sheetProperty().get().orElseThrow();
    List<Scope> members =
        sheet.members().stream()
            .filter(member -> member.roles().contains(MemberRole.OPERATOR))
            .map(member -> (Scope) new Scope.OfMember(member.id()))
            .toList();
    assertEquals(role, sheet.places().getFirst().scope());
    assertEquals(members, sheet.places().stream().skip(1).map(FillSheet.Column::scope).toList());
    put(0, "61");
    choose("kpi-break-down", "The same for each");
    assertEquals(61, sumOfParts(), "whole numbers that add up");
  }

  private Indicator joins() {
    return rows().stream()
        .filter(row -> row.code().equals("new_customers"))
        .findFirst()
        .orElseThrow();
  }

  private void put(int column, String text) throws Exception {
    Indicator row = joins();
    FxThread.run(() -> model().fill().put(List.of(new GridCells.Put<>(row, column, text))));
  }

  /// Opens a menu and takes what says something.
  private void choose(String menu, String words) throws Exception {
    MenuButton button = (MenuButton) node(menu);
    FxThread.run(
        () ->
            button.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    window.awaitQuiet();
  }

  private int sumOfParts() throws Exception {
    int sum = 0;
    for (int place = 1;
        place < model().fill().sheetProperty().get().orElseThrow().places().size();
        place++) {
      int at = place;
      String text = FxThread.call(() -> model().fill().cell(joins(), at).orElseThrow().text());
      sum += text.isEmpty() ? 0 : Integer.parseInt(text);
    }
    return sum;
  }

  /// @return the column of a role
  private int brokenDownToRoles(Scope role) throws Exception {
    FillSheet sheet = model().fill().sheetProperty().get().orElseThrow();
    List<Scope> scopes = sheet.places().stream().map(FillSheet.Column::scope).toList();
    List<Scope> roles =
        sheet.members().stream()
            .flatMap(member -> member.roles().stream())
            .distinct()
            .sorted()
            .map(each -> (Scope) new Scope.OfRole(each))
            .toList();
    assertEquals(Scope.TEAM, scopes.getFirst());
    assertEquals(roles, scopes.subList(1, scopes.size()));
    put(0, "121");
    for (String how :
        List.of("By customers of each", "By the period before", "The same for each")) {
      choose("kpi-break-down", how);
      assertEquals(121, sumOfParts(), how);
    }
    assertFalse(FxThread.call(() -> model().fill().rollUp(joins()).orElseThrow().isMismatch()));
    int place = scopes.indexOf(role);
    String given = FxThread.call(() -> model().fill().cell(joins(), place).orElseThrow().text());
    put(place, "1");
    assertTrue(FxThread.call(() -> model().fill().rollUp(joins()).orElseThrow().isMismatch()));
    assertTrue(text("kpi-state").contains("differ from the sum of its roles"), text("kpi-state"));
    put(place, given);
    return place;
  }

  @Test
  void theTeamsTargetIsBrokenDownAndAMismatchIsShown() throws Exception {
    fill(FillWhat.TARGETS, FillColumns.PEOPLE);
    assertEquals(FillWhat.TARGETS.ordinal(), marked("kpi-what-"));
    assertEquals(FillColumns.PEOPLE.ordinal(), marked("kpi-columns-"));
    Indicator joins =
        rows().stream().filter(row -> row.code().equals("new_customers")).findFirst().orElseThrow();
    FxThread.run(() -> model().fill().breakDown(List.of(joins), Distribution.EVEN));
    window.awaitQuiet();
    assertFalse(FxThread.call(() -> model().fill().rollUp(joins).orElseThrow().isMismatch()));
    FxThread.run(() -> ((MenuButton) scene().lookup("#kpi-break-down")).show());
    press(KeyCode.ESCAPE);
    focus("kpi-grid");
    press(KeyCode.HOME);
    Toolkit.type(scene(), "1000");
    press(KeyCode.ENTER);
    assertTrue(FxThread.call(() -> model().fill().rollUp(joins).orElseThrow().isMismatch()));
    assertTrue(text("kpi-state").contains("differ"), text("kpi-state"));
    focus("kpi-sum");
    press(KeyCode.SPACE);
    assertFalse(FxThread.call(() -> model().fill().rollUp(joins).orElseThrow().isMismatch()));
    press(KeyCode.TAB);
    FxThread.run(() -> model().fill().undo());
    focus("kpi-keep");
    press(KeyCode.SPACE);
    Target kept =
        model().services().sheets().targets().stream()
            .filter(
                each ->
                    each.indicator().equals("new_customers")
                        && each.period().equals(period())
                        && each.scope().equals(Scope.TEAM))
            .findFirst()
            .orElseThrow();
    assertEquals(1000, kept.goal().least());
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
