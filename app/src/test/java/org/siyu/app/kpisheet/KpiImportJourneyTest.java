package org.siyu.app.kpisheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.kpi.KpiServices;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.PreparedDialogs;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Monitor;

/// Statistics come in by keys alone, in the whole window on the sample.
@ExtendWith(Toolkit.class)
class KpiImportJourneyTest {
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

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
    window.awaitQuiet();
  }

  private void focus(String id) throws Exception {
    Node node = Optional.ofNullable(FxThread.call(() -> scene().lookup("#" + id))).orElseThrow();
    FxThread.run(node::requestFocus);
    Toolkit.settle();
  }

  private KpiImportViewModel model() {
    return window.program().screens().orElseThrow().kpi().files().imports();
  }

  private double lost() {
    KpiServices kpi = window.program().screens().orElseThrow().kpi().sheets().services();
    IndicatorValues values = kpi.sheets().values(Monitor.NONE);
    Period month = Period.of(PeriodKind.MONTH, kpi.sheets().asOf());
    return values.raw("lost_customers", kpi.sheets().span(month), Scope.TEAM).orElse(0);
  }

  @Test
  void statisticsAreLookedAtBroughtInAndTakenBack() throws Exception {
    LocalDate day =
        window.program().screens().orElseThrow().kpi().sheets().services().sheets().asOf();
    double before = lost();
    Path file =
        Files.writeString(
            folder.resolve("daily.csv"),
            "日期,客户总数,新增客户数,流失客户数\n" + day + ",900,25,4\n" + day.minusDays(1) + ",many,12,1\n");
    dialogs.files(file);
    FxThread.run(() -> window.program().screens().orElseThrow().kpi().files().choose());
    window.awaitQuiet();
    assertEquals("kpi-import", FxThread.call(() -> window.shell().desk().navigation().current()));
    assertEquals(1, model().review().orElseThrow().problems().size());
    assertEquals(5, model().review().orElseThrow().lines().size());
    assertEquals(before, lost(), "nothing is written before it was looked at");
    press(KeyCode.ENTER, KeyCode.CONTROL);
    assertEquals(KpiImportViewModel.State.DONE, model().state());
    assertTrue(lost() >= before + 4, lost() + " after " + before);
    press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(KpiImportViewModel.State.UNDONE, model().state());
    assertEquals(before, lost());
    focus("kpisheet-first");
    press(KeyCode.SPACE);
    assertEquals("import", FxThread.call(() -> window.shell().desk().navigation().current()));
    assertEquals(List.of(), model().review().stream().toList());
  }
}
