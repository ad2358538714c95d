package org.siyu.app.kpi;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;

/// A window of the sample with its KPI sheets, and what people do there.
abstract class KpiWindow {
  @TempDir Path folder;
  final PreparedDialogs dialogs = new PreparedDialogs();
  SampleWindow window;

  @BeforeEach
  void open() throws Exception {
    window = SampleWindow.open(folder, Language.ENGLISH, dialogs);
  }

  @AfterEach
  void close() {
    window.close();
  }

  Scene scene() {
    return window.shell().scene();
  }

  KpiViewModel model() {
    return window.program().screens().orElseThrow().kpi().sheets();
  }

  Node node(String id) throws Exception {
    Node node = FxThread.call(() -> scene().lookup("#" + id));
    if (node == null) {
      throw new AssertionError("no " + id);
    }
    return node;
  }

  void focus(String id) throws Exception {
    Node node = node(id);
    FxThread.run(node::requestFocus);
    Toolkit.settle();
  }

  void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    window.awaitQuiet();
  }

  String text(String id) throws Exception {
    Node node = node(id);
    return FxThread.call(() -> ((Labeled) node).getText());
  }

  Period period() {
    return model().queryProperty().get().period();
  }

  int marked(String id) throws Exception {
    for (int place = 0; scene().lookup("#" + id + place) != null; place++) {
      ToggleButton segment = (ToggleButton) node(id + place);
      if (FxThread.call(segment::isSelected)) {
        return place;
      }
    }
    return -1;
  }

  void fill(FillWhat what, FillColumns columns) throws Exception {
    window.go("kpi");
    FxThread.run(
        () -> {
          model().turn(KpiPage.FILL);
          model().fill().show(what, columns, model().queryProperty().get());
        });
    window.awaitQuiet();
    focus("kpi-grid");
  }

  Entry entry(Indicator row, Period at) {
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
  void toNow() throws Exception {
    press(KeyCode.HOME, KeyCode.CONTROL);
    press(KeyCode.END);
  }

  String cell(int row) throws Exception {
    return FxThread.call(() -> model().fill().cell(rows().get(row), 5).orElseThrow().text());
  }

  List<Indicator> rows() {
    return model().fill().sheetProperty().get().orElseThrow().rows();
  }
}
