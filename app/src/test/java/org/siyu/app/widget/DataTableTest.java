package org.siyu.app.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.ColourScheme;

@ExtendWith(Toolkit.class)
class DataTableTest {
  private final List<Line> opened = new ArrayList<>();
  private DataTable<Line> table;
  private Stage stage;

  record Line(String name, String tier, long orders) {}

  @BeforeEach
  void show() throws Exception {
    table =
        FxThread.call(
            () ->
                new DataTable<Line>("Customers")
                    .text("name", "Name", 120, Line::name)
                    .node("tier", "Tier", 120, Line::tier, line -> Badge.tier("new", line.tier()))
                    .number("orders", "Orders", 90, Line::orders, orders -> orders + " x")
                    .rows(
                        FXCollections.observableArrayList(
                            new Line("Li\tMing", "New", 12), new Line("Chen", "Active", 3)))
                    .onOpen(opened::add));
    stage = Toolkit.show(table, ColourScheme.LIGHT, 600, 300);
  }

  @AfterEach
  void close() throws Exception {
    FxThread.run(stage::close);
  }

  @Test
  void whatASpreadsheetWouldCalculateIsCopiedAsText() throws Exception {
    CopiedRows rows = new CopiedRows(List.of("Name", "Spend"));
    rows.add(List.of("=HYPERLINK(\"x\")", "-¥12.50"));
    rows.add(List.of("-A1", "-US$3.00"));
    rows.add(List.of("@home", "+1,000"));
    assertEquals(
        "Name\tSpend\n'=HYPERLINK(\"x\")\t-¥12.50\n'-A1\t-US$3.00\n'@home\t+1,000\n", rows.text());
    assertTrue(rows.html().contains("<td style=\"mso-number-format:'\\@'\">-A1</td>"), rows.html());
    assertTrue(rows.html().contains("<td>-¥12.50</td>"), rows.html());
  }

  @Test
  void enterOpensTheChosenRow() throws Exception {
    FxThread.run(
        () -> {
          table.requestFocus();
          table.getSelectionModel().select(1);
        });
    Toolkit.press(stage.getScene(), KeyCode.ENTER);
    assertEquals("Chen", opened.getFirst().name());
  }

  @Test
  void whatIsCopiedIsWhatIsSeenAndFitsIntoASheet() throws Exception {
    assertEquals(
        "Name\tTier\tOrders\nLi Ming\tNew\t12 x\nChen\tActive\t3 x\n",
        FxThread.call(table::asTable));
    FxThread.run(
        () -> {
          table.getColumns().get(1).setVisible(false);
          table.getSelectionModel().select(1);
        });
    assertEquals("Name\tOrders\nChen\t3 x\n", FxThread.call(table::asTable));
  }

  @Test
  void numbersAreSortedAsNumbers() throws Exception {
    FxThread.run(() -> table.getSortOrder().add(table.getColumns().get(2)));
    assertEquals("Chen", table.getItems().getFirst().name());
  }

  @Test
  void manyRowsAreSelectedAndLetGoAsAWhole() throws Exception {
    List<Line> many = new ArrayList<>();
    for (int row = 0; row < 100_000; row++) {
      many.add(new Line("n" + row, "New", row));
    }
    List<Integer> told = new ArrayList<>();
    FxThread.run(
        () -> {
          table.manyRows().rows(FXCollections.observableList(many));
          table
              .getSelectionModel()
              .getSelectedItems()
              .addListener((ListChangeListener<Line>) _ -> told.add(table.selectedRows().size()));
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(0);
        });
    Toolkit.press(stage.getScene(), KeyCode.A, KeyCode.CONTROL);
    assertEquals(many, FxThread.call(table::selectedRows));
    Toolkit.press(stage.getScene(), KeyCode.HOME);
    Toolkit.press(stage.getScene(), KeyCode.DOWN, KeyCode.SHIFT);
    assertEquals(List.of(many.get(0), many.get(1)), FxThread.call(table::selectedRows));
    FxThread.run(() -> table.rows(FXCollections.observableList(many.subList(0, 5))));
    assertEquals(List.of(), FxThread.call(table::selectedRows));
    assertEquals(List.of(1, 100_000, 1), told.subList(0, 3));
  }
}
