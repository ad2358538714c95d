package org.siyu.app.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.ColourScheme;

/// How the house's own parts use the room that they have.
@ExtendWith(Toolkit.class)
class HeadsAndListsTest {
  private static void shown(Node view, double width, Check check) throws Exception {
    Stage stage = Toolkit.show(view, ColourScheme.LIGHT, width, 400);
    FxThread.run(
        () -> {
          check.look();
          stage.close();
        });
  }

  private interface Check {
    void look();
  }

  private static double left(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  @Test
  void noValueLiesUponItsKey() throws Exception {
    KeyValueList list =
        FxThread.call(
            () ->
                new KeyValueList()
                    .add("On", "yes")
                    .add("Exempt ways of speaking", "wish or aim, award, title or name"));
    shown(
        list,
        360,
        () -> {
          List<Label> labels = Nodes.all(list, Label.class);
          assertTrue(right(labels.get(2)) <= left(labels.get(3)), "key and value");
          assertEquals(left(labels.get(1)), left(labels.get(3)), 0.5, "one edge for all values");
        });
  }

  @Test
  void actionsStandBelowATitleThatLeavesNoRoomBesideIt() throws Exception {
    Messages messages = FxThread.call(() -> new Messages(Language.ENGLISH));
    PageHeader header =
        FxThread.call(
            () ->
                new PageHeader(messages, "Library")
                    .subtitle("449 entries, 0 of them your own")
                    .primary(Action.of("New entry", Feather.PLUS, () -> {}))
                    .secondary(Action.of("Try a text", Feather.CHECK_SQUARE, () -> {})));
    shown(
        header,
        320,
        () -> {
          Node title = Nodes.all(header, Label.class).getFirst();
          Node action = header.lookup(".button");
          assertTrue(bottom(title) <= top(action), "below");
        });
    PageHeader wide =
        FxThread.call(
            () ->
                new PageHeader(messages, "Library")
                    .primary(Action.of("New entry", Feather.PLUS, () -> {})));
    shown(
        wide,
        800,
        () ->
            assertTrue(
                right(Nodes.all(wide, Label.class).getFirst()) < left(wide.lookup(".button"))));
  }

  @Test
  void columnsOfWordsShareWhatIsLeftAndNumbersDoNot() throws Exception {
    DataTable<String> table =
        FxThread.call(
            () ->
                new DataTable<String>("Words")
                    .text("word", "Word", 200, word -> word)
                    .text("same", "Same", 100, word -> word)
                    .number("length", "Length", 80, String::length, String::valueOf)
                    .rows(FXCollections.observableArrayList("one", "two"))
                    .filling());
    shown(
        table,
        700,
        () -> {
          List<Double> widths = table.getColumns().stream().map(TableColumn::getWidth).toList();
          assertEquals(80, widths.get(2), 1.5);
          assertEquals(2, widths.get(0) / widths.get(1), 0.05, "by what they are meant to be");
          assertTrue(widths.stream().mapToDouble(each -> each).sum() > 660, widths.toString());
        });
  }
}
