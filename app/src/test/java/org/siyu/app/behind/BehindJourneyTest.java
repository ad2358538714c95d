package org.siyu.app.behind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.kpi.KpiViewModel;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.widget.DataTable;
import org.siyu.app.wiring.KpiScreens;
import org.siyu.core.behind.BehindColumn;
import org.siyu.core.behind.BehindPage;
import org.siyu.core.behind.BehindQuery;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.RowFamily;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;

/// Numbers are opened to their rows by keys alone, in the whole window on the sample.
@ExtendWith(Toolkit.class)
class BehindJourneyTest {
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

  private KpiScreens kpi() {
    return window.program().screens().orElseThrow().kpi();
  }

  private BehindPage page() {
    return kpi().behind().model().shownProperty().get().orElseThrow().page();
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    window.awaitQuiet();
  }

  private Node node(String id) throws Exception {
    return Optional.ofNullable(FxThread.call(() -> scene().lookup("#" + id))).orElseThrow();
  }

  private void focus(Node node) throws Exception {
    FxThread.run(node::requestFocus);
    Toolkit.settle();
  }

  private String text(String id) throws Exception {
    Node node = node(id);
    return FxThread.call(() -> ((Labeled) node).getText());
  }

  private String screen() throws Exception {
    return FxThread.call(() -> window.shell().desk().navigation().current());
  }

  @Test
  void aNumberOpensToItsOrdersAnOrderToItsCustomerAndAllGoIntoAWorkbook() throws Exception {
    window.go("kpi");
    KpiViewModel sheets = kpi().sheets();
    FxThread.run(() -> sheets.step(-1));
    window.awaitQuiet();
    FxThread.run(() -> sheets.open("gmv"));
    window.awaitQuiet();
    double number = sheets.openedProperty().get().orElseThrow().line().actual().orElse(-1);
    focus(Nodes.saying(window.root(), "Show these orders"));
    press(KeyCode.SPACE);
    assertEquals("kpi-behind", screen());
    assertEquals(RowFamily.ORDERS, page().family());
    assertEquals(number, page().total().number(), 0.005);
    assertTrue(page().isEven());
    assertTrue(text("behind-sum").contains("orders, which come to"), text("behind-sum"));
    pagesAndOrder();
    exports(number);
    customer();
    press(KeyCode.LEFT, KeyCode.ALT);
    assertEquals("kpi", screen());
  }

  private void pagesAndOrder() throws Exception {
    List<BehindRow> latest = page().rows();
    assertTrue(page().total().rows() > latest.size(), page().total().rows() + " orders");
    assertEquals(BehindViewModel.PAGE, latest.size());
    press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
    assertEquals(BehindViewModel.PAGE, page().offset());
    assertFalse(page().rows().getFirst().at().isAfter(latest.getLast().at().plusDays(1)));
    press(KeyCode.PAGE_UP, KeyCode.CONTROL);
    assertEquals(latest, page().rows());
    focus(node("behind-order-2"));
    press(KeyCode.SPACE);
    List<Double> amounts = page().rows().stream().map(BehindRow::counts).toList();
    assertEquals(amounts.stream().sorted(Comparator.reverseOrder()).toList(), amounts);
    assertTrue(FxThread.call(() -> scene().getFocusOwner() instanceof DataTable));
  }

  private void exports(double number) throws Exception {
    Path masked = folder.resolve("masked.xlsx");
    Path plain = folder.resolve("plain.xlsx");
    dialogs.files(masked).files(plain).purpose("对账");
    focus(Nodes.saying(window.root(), "Export rows"));
    press(KeyCode.SPACE);
    focus(Nodes.saying(window.root(), "More actions"));
    press(KeyCode.SPACE);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    int net = page().family().columns().indexOf(BehindColumn.NET);
    assertEquals(number, sum(masked, net), 0.005);
    assertEquals(number, sum(plain, net), 0.005);
  }

  private static double sum(Path file, int column) throws IOException {
    double sum = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Row row : workbook.getSheetAt(0)) {
        if (row.getRowNum() > 3) {
          sum += row.getCell(column).getNumericCellValue();
        }
      }
    }
    return sum;
  }

  private void customer() throws Exception {
    focus(node("behind-table"));
    press(KeyCode.HOME);
    BehindRow first = page().rows().getFirst();
    press(KeyCode.ENTER);
    assertEquals("customers", screen());
    assertEquals(
        first.customer().orElseThrow().id(),
        FxThread.call(
            () ->
                window
                    .program()
                    .screens()
                    .orElseThrow()
                    .customers()
                    .drawer()
                    .openedProperty()
                    .get()
                    .orElseThrow()
                    .details()
                    .customer()
                    .id()
                    .value()));
    window.go("kpi-behind");
  }

  @Test
  void aDayOfStatisticsSaysItsFileAndRowAndAPieceOfContentIsOpened() throws Exception {
    LocalDate day = kpi().sheets().services().sheets().asOf();
    dialogs.files(
        Files.writeString(
            folder.resolve("daily.csv"), "日期,客户总数,新增客户数,流失客户数\n" + day + ",900,25,4\n"));
    FxThread.run(() -> kpi().files().choose());
    window.awaitQuiet();
    press(KeyCode.ENTER, KeyCode.CONTROL);
    Span span = span();
    FxThread.run(() -> kpi().behind().rows(new BehindQuery("contacts_total", span, Scope.TEAM)));
    window.awaitQuiet();
    BehindRow last = page().rows().getFirst();
    assertEquals("daily.csv", last.origin().orElseThrow().file());
    assertEquals(2, last.origin().orElseThrow().row());
    assertTrue(page().isEven());
    Set<String> cells = new HashSet<>();
    FxThread.run(
        () ->
            window.root().lookupAll(".table-cell").stream()
                .map(cell -> ((Labeled) cell).getText())
                .forEach(cells::add));
    assertTrue(
        cells.stream().anyMatch(cell -> cell != null && cell.startsWith("daily.csv, row 2")),
        cells.toString());
    FxThread.run(() -> kpi().behind().rows(new BehindQuery("content_pieces", span, Scope.TEAM)));
    window.awaitQuiet();
    assertEquals(RowFamily.WORK, page().family());
    focus(node("behind-table"));
    press(KeyCode.ENTER);
    assertEquals("item", screen());
  }

  private Span span() {
    return kpi().sheets().services().sheets().span(kpi().sheets().queryProperty().get().period());
  }
}
