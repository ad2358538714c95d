package org.siyu.app.kpisheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
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
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpisheet.KpiColumn;
import org.siyu.core.kpisheet.KpiSheetProblem;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;

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
    columnsAreSaid(day);
    conflictsAreDecided(day);
  }

  private void open(String name, String text) throws Exception {
    dialogs.files(Files.writeString(folder.resolve(name), text));
    FxThread.run(() -> window.program().screens().orElseThrow().kpi().files().choose());
    window.awaitQuiet();
  }

  private List<Problem> problems() {
    return model().review().orElseThrow().problems();
  }

  private void columnsAreSaid(LocalDate day) throws Exception {
    String text = "日期,客户总数,新增好友,流失客户数\n" + day + ",900,25,4\n";
    open("renamed.csv", text);
    assertEquals(KpiSheetProblem.UNKNOWN_COLUMN, problems().getFirst().code());
    focus("kpisheet-column-0");
    press(KeyCode.DOWN);
    assertEquals(List.of(), problems(), "left out");
    assertEquals(2, model().review().orElseThrow().lines().size());
    ComboBox<?> box = (ComboBox<?>) scene().lookup("#kpisheet-column-0");
    assertTrue(FxThread.call(box::isFocused), "the keyboard stays where it was");
    choose(box, new KpiColumn.Meaning.Of("contacts_added"));
    window.awaitQuiet();
    assertEquals(3, model().review().orElseThrow().lines().size());
    open("again.csv", text);
    assertEquals(List.of(), problems(), "it is kept for the next file");
  }

  @SuppressWarnings("unchecked")
  private static void choose(ComboBox<?> box, KpiColumn.Meaning meaning) throws Exception {
    FxThread.run(() -> ((ComboBox<KpiColumn.Meaning>) box).setValue(meaning));
  }

  private void conflictsAreDecided(LocalDate day) throws Exception {
    KpiService service =
        window.program().screens().orElseThrow().kpi().sheets().services().sheets();
    Period month = Period.of(PeriodKind.MONTH, day);
    Entry.Key reach = new Entry.Key("public_reach", month, Scope.TEAM);
    Entry.Key cart = new Entry.Key("cart_customers", month, Scope.TEAM);
    service.enter(
        List.of(
            service.entry(reach, OptionalDouble.of(3), ""),
            service.entry(cart, OptionalDouble.of(5), "")));
    open(
        "sheet.csv",
        "本期值,siyu-kpi,siyu-base\n9,public_reach|"
            + month.text()
            + "|team,\n8,cart_customers|"
            + month.text()
            + "|team,\n");
    assertEquals(2, model().review().orElseThrow().undecided());
    assertFalse(model().canCommit());
    focus("kpisheet-conflicts");
    press(KeyCode.T);
    press(KeyCode.DOWN);
    press(KeyCode.K);
    assertEquals(0, model().review().orElseThrow().undecided());
    assertEquals(1, model().review().orElseThrow().lines().size());
    press(KeyCode.ENTER, KeyCode.CONTROL);
    assertEquals(KpiImportViewModel.State.DONE, model().state());
    assertEquals(List.of(5.0, 9.0), entered(service, cart, reach));
    press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(List.of(5.0, 3.0), entered(service, cart, reach));
    open("again.csv", Files.readString(folder.resolve("sheet.csv")));
    focus("kpisheet-take-all");
    press(KeyCode.SPACE);
    assertEquals(2, model().review().orElseThrow().lines().size());
  }

  private static List<Double> entered(KpiService service, Entry.Key... keys) {
    return Stream.of(keys)
        .map(
            key ->
                service.entries().stream()
                    .filter(entry -> entry.key().equals(key))
                    .findFirst()
                    .orElseThrow()
                    .value()
                    .orElseThrow())
        .toList();
  }
}
