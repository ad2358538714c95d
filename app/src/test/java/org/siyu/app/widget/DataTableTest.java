package org.siyu.app.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
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
}
