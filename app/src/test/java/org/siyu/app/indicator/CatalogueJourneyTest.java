package org.siyu.app.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.kpi.KpiPage;
import org.siyu.app.kpi.KpiViewModel;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.words.MarkedTextArea;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUse;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Formula;

/// The catalogue of indicators by keys alone, in the whole window on the sample.
@ExtendWith(Toolkit.class)
class CatalogueJourneyTest {
  @TempDir Path folder;
  private SampleWindow window;

  @BeforeEach
  void open() throws Exception {
    window = SampleWindow.open(folder, Language.ENGLISH);
    window.go("kpi");
    FxThread.run(() -> sheets().turn(KpiPage.CATALOGUE));
    window.awaitQuiet();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private KpiViewModel sheets() {
    return window.program().screens().orElseThrow().kpi().sheets();
  }

  private CatalogueViewModel model() {
    return window.program().screens().orElseThrow().kpi().catalogue();
  }

  private Scene scene() {
    return window.shell().scene();
  }

  private Node node(String id) throws Exception {
    return Optional.ofNullable(FxThread.call(() -> scene().lookup("#" + id))).orElseThrow();
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

  private void type(String text) throws Exception {
    Toolkit.type(scene(), text);
    window.awaitQuiet();
  }

  private String text(String id) throws Exception {
    Node node = node(id);
    return FxThread.call(() -> ((Labeled) node).getText());
  }

  @SuppressWarnings("unchecked")
  private TableView<Indicator> table() throws Exception {
    return (TableView<Indicator>) node("indicator-table");
  }

  private List<String> shown() throws Exception {
    TableView<Indicator> table = table();
    return FxThread.call(() -> table.getItems().stream().map(Indicator::code).toList());
  }

  private Optional<Indicator> kept(String code) {
    return sheets().services().sheets().catalogue().find(code);
  }

  @Test
  void oneIsFoundReadDownToItsCustomersAndNotRemovedWhileOthersUseIt() throws Exception {
    assertTrue(shown().size() > 50, "all that ship");
    focus("indicator-search");
    type("retained_7");
    press(KeyCode.ENTER);
    assertEquals(List.of(), shown(), "formulas are searched as they are read");
    press(KeyCode.ESCAPE);
    type("repurchase");
    press(KeyCode.ENTER);
    assertTrue(shown().contains("repurchase_rate"), shown().toString());
    assertTrue(shown().size() < 6, shown().toString());
    focus("indicator-table");
    press(KeyCode.HOME);
    while (!table().getSelectionModel().getSelectedItem().code().equals("repurchase_rate")) {
      press(KeyCode.DOWN);
    }
    press(KeyCode.ENTER);
    assertEquals(
        "repurchase_rate", model().openedProperty().get().orElseThrow().indicator().code());
    assertTrue(text("indicator-uses").contains("scoring scheme"), text("indicator-uses"));
    assertTrue(text("indicator-value").endsWith("%"), text("indicator-value"));
    Node behind = Nodes.saying(window.root(), "Show these customers");
    FxThread.run(behind::requestFocus);
    press(KeyCode.SPACE);
    assertEquals("customers", FxThread.call(() -> window.shell().desk().navigation().current()));
  }

  @Test
  void anOwnOneIsWrittenWithItsErrorsMarkedTriedKeptChangedTakenBackAndRemoved() throws Exception {
    focus("indicator-table");
    press(KeyCode.N);
    nothingWrittenIsNoMistake();
    focus("indicator-name-en");
    type("Spread");
    focus("indicator-code");
    type("spread");
    focus("indicator-formula");
    wrongIsMarkedWhileItIsTyped();
    namesAreCompleted();
    Figure value = model().previewProperty().get().orElseThrow().now();
    assertEquals(sheetValue("gmv") / sheetValue("new_customers"), value.orElse(-1), 1e-6);
    press(KeyCode.ENTER, KeyCode.CONTROL);
    assertEquals("gmv / new_customers", formula("spread"));
    cyclesAreNamed();
    usedOnesStay();
    FxThread.run(() -> model().undo());
    window.awaitQuiet();
    press(KeyCode.ESCAPE);
    FxThread.run(() -> model().open("spread"));
    window.awaitQuiet();
    focus("indicator-remove");
    press(KeyCode.SPACE);
    assertTrue(kept("spread").isEmpty());
    FxThread.run(() -> model().undo());
    window.awaitQuiet();
    assertEquals("gmv / new_customers", formula("spread"));
  }

  private String formula(String code) {
    return kept(code).orElseThrow().source() instanceof Source.Computed(Formula formula)
        ? formula.text()
        : "";
  }

  private double sheetValue(String code) {
    CatalogueViewModel.Listed listed = model().listedProperty().get().orElseThrow();
    return listed.value(listed.catalogue().require(code)).orElse(-1);
  }

  private void nothingWrittenIsNoMistake() throws Exception {
    assertFalse(FxThread.call(node("indicator-wrong")::isVisible), text("indicator-wrong"));
    assertEquals("Still to be written: a name, a code, a formula", text("indicator-missing"));
    Node save = node("form-keep");
    assertTrue(FxThread.call(save::isDisabled));
    focus("indicator-code");
    type("1");
    assertTrue(text("indicator-wrong").contains("1"), text("indicator-wrong"));
    assertTrue(FxThread.call(node("indicator-wrong")::isVisible));
    assertEquals("Still to be written: a name, a formula", text("indicator-missing"));
    press(KeyCode.BACK_SPACE);
    assertFalse(FxThread.call(node("indicator-wrong")::isVisible), text("indicator-wrong"));
  }

  private void wrongIsMarkedWhileItIsTyped() throws Exception {
    type("gmv / nobody ");
    MarkedTextArea area =
        FxThread.call(() -> Nodes.all(window.root(), MarkedTextArea.class).getFirst());
    assertEquals(6, area.marks().getFirst().start());
    assertEquals(12, area.marks().getFirst().end());
    assertTrue(text("indicator-formula-wrong").contains("nobody"), text("indicator-formula-wrong"));
    assertTrue(model().previewProperty().get().isEmpty());
    Node save = node("form-keep");
    assertTrue(FxThread.call(save::isDisabled));
    for (int key = 0; key < "nobody ".length(); key++) {
      press(KeyCode.BACK_SPACE);
    }
  }

  /// The second of what begins so is taken by Down and Enter.
  private void namesAreCompleted() throws Exception {
    type("new_cust");
    press(KeyCode.ENTER);
    TextArea area = (TextArea) node("indicator-formula");
    assertEquals("gmv / [New customers]", FxThread.call(area::getText));
    assertTrue(model().formProperty().get().orElseThrow().checkedProperty().get().isSound());
  }

  private void cyclesAreNamed() throws Exception {
    FxThread.run(() -> model().open("spread"));
    window.awaitQuiet();
    focus("indicator-edit");
    press(KeyCode.SPACE);
    focus("indicator-formula");
    press(KeyCode.END, KeyCode.CONTROL);
    type(" + previous(Spread)");
    assertTrue(
        text("indicator-formula-wrong").contains("Spread → Spread"),
        text("indicator-formula-wrong"));
    MarkedTextArea area =
        FxThread.call(() -> Nodes.all(window.root(), MarkedTextArea.class).getFirst());
    String marked =
        area.text().substring(area.marks().getFirst().start(), area.marks().getFirst().end());
    assertEquals("Spread", marked);
    FxThread.run(() -> model().leaveForm());
    window.awaitQuiet();
  }

  /// Another one names it: neither the button nor the key removes it.
  private void usedOnesStay() throws Exception {
    FxThread.run(() -> model().begin());
    FxThread.run(
        () -> {
          model().write("spread_twice", "spread * 2");
          model().formProperty().get().orElseThrow().english.set("Spread twice");
        });
    window.awaitQuiet();
    FxThread.run(() -> model().keep());
    window.awaitQuiet();
    FxThread.run(() -> model().open("spread"));
    window.awaitQuiet();
    assertEquals(
        List.of(new IndicatorUse(IndicatorUse.Kind.INDICATOR, "spread_twice", 1)),
        model().openedProperty().get().orElseThrow().uses());
    Node remove = node("indicator-remove");
    assertTrue(FxThread.call(remove::isDisabled));
    Indicator own = kept("spread").orElseThrow();
    FxThread.run(() -> model().remove(own));
    window.awaitQuiet();
    assertFalse(kept("spread").isEmpty());
  }
}
