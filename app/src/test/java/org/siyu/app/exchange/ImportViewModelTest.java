package org.siyu.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.app.exchange.ImportRig.order;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.planning.ActionCounts;
import org.siyu.core.exchange.planning.ConflictChoice;
import org.siyu.core.exchange.planning.FieldPolicy;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.MatchProposal;
import org.siyu.core.exchange.planning.PlanConflict;
import org.siyu.core.exchange.planning.PlanProblem;
import org.siyu.core.exchange.planning.UpdatePolicy;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.reading.UnknownValue;
import org.siyu.core.shared.Money;

/// The wizard without its windows, on real files and a real store.
@Execution(ExecutionMode.CONCURRENT)
class ImportViewModelTest {
  @TempDir Path folder;
  private ImportRig rig;
  private ImportViewModel model;

  @BeforeEach
  void open() {
    rig = new ImportRig(folder);
    model = rig.wizard();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private Path twoOrders() {
    return rig.orders(
        "may.csv", order("o1", "100.00", "anna", "交易成功"), order("o2", "50.00", "bert", "交易成功"));
  }

  private Path twoCustomers() {
    return rig.customers("members.csv", "m1,张三,13800138001,上海,男,", "m2,李四,13800138002,北京,女,");
  }

  @Test
  void goodFilesAreRecognisedAndTheUnreadableOneIsTold() {
    Path page = rig.file("orders.xlsx", "<html>please log in</html>");
    model.addFiles(List.of(twoOrders(), page, folder.resolve("gone.csv")));
    assertEquals(1, model.sheets().chosen().size());
    assertEquals(Optional.of(ImportKind.ORDERS), model.kind());
    assertEquals(
        List.of(FileProblem.NOT_A_WORKBOOK, FileProblem.NOT_FOUND),
        model.problems().stream().map(problem -> problem.code()).toList());
    assertEquals("orders.xlsx", model.problems().getFirst().place().file());
    assertTrue(model.canGoOn());
  }

  @Test
  void aFileThatIsAddedTwiceIsThereOnce() {
    model.addFiles(List.of(twoOrders()));
    model.addFiles(List.of(twoOrders()));
    assertEquals(1, model.sheets().items().size());
  }

  @Test
  void sheetsOfAnotherKindWaitForTheNextImport() {
    model.addFiles(List.of(twoOrders(), twoCustomers()));
    assertEquals(Optional.of(ImportKind.ORDERS), model.kind());
    assertEquals(1, model.sheets().chosen().size());
    for (int i = 0; i < 4; i++) {
      model.next();
    }
    assertEquals(ImportStep.RESULT, model.step());
    model.next();
    assertEquals(ImportStep.FILES, model.step());
    assertEquals(Optional.of(ImportKind.CUSTOMERS), model.kind());
    assertEquals(1, model.sheets().items().size());
  }

  @Test
  void choosingASheetOfAnotherKindTakesTheOthersPlace() {
    model.addFiles(List.of(twoOrders(), twoCustomers()));
    SheetItem customers = model.sheets().items().getLast();
    model.choose(customers, true);
    assertEquals(Optional.of(ImportKind.CUSTOMERS), model.kind());
    assertEquals(1, model.sheets().chosen().size());
    model.choose(model.sheets().items().getLast(), false);
    assertFalse(model.canGoOn());
  }

  @Test
  void aRemovedFileIsGone() {
    model.addFiles(List.of(twoOrders(), twoCustomers()));
    model.removeFile(folder.resolve("may.csv"));
    assertEquals(1, model.sheets().items().size());
  }

  @Test
  void aCsvIsReadAgainInAnotherEncoding() {
    Path file = rig.file("gbk.csv", Charset.forName("GB18030"), "会员号,姓名,手机号", "m1,张三,13800138001");
    model.addFiles(List.of(file));
    assertEquals("GB18030", model.sheets().items().getFirst().file().textFormat().encoding());
    model.reread(file, "windows-1252");
    assertFalse(model.sheets().items().getFirst().headers().contains("姓名"));
    model.reread(file, "GB18030");
    assertTrue(model.sheets().items().getFirst().headers().contains("姓名"));
  }

  @Test
  void anUnknownLayoutIsReadByTheProfileAndHeaderRowThatAPersonNames() {
    Path file = rig.file("odd.csv", "热线登记", "谁,打哪里,说了啥", "张三,13800138001,想买", "李四,13800138002,退货");
    model.addFiles(List.of(file));
    SheetItem item = model.sheets().items().getFirst();
    assertFalse(item.isChosen());
    assertTrue(item.canBeMapped());
    model.remap(item, profile("generic-customers"), 2);
    item = model.sheets().chosen().getFirst();
    assertEquals(List.of("谁", "打哪里", "说了啥"), item.headers());
    model.next();
    assertFalse(model.canGoOn(), "no column says who it is");
    model.map(item, 0, new ColumnTarget.ToField(ImportField.REAL_NAME));
    model.map(model.sheets().chosen().getFirst(), 1, new ColumnTarget.ToField(ImportField.PHONE));
    assertTrue(model.canGoOn());
    model.next();
    model.next();
    model.next();
    assertEquals(2, rig.stored().size());
  }

  @Test
  void aColumnThatIsMappedByHandIsReadSoInAllFilesWithTheSameHeaders() {
    model.addFiles(
        List.of(
            rig.file("a.csv", "会员号,姓名,口味", "m1,张三,辣"), rig.file("b.csv", "会员号,姓名,口味", "m2,李四,甜")));
    model.map(model.sheets().chosen().getFirst(), 2, new ColumnTarget.ToField(ImportField.NOTES));
    for (SheetItem item : model.sheets().chosen()) {
      assertTrue(item.columns().orElseThrow().has(ImportField.NOTES));
    }
  }

  @Test
  void withoutANeededColumnOneCannotGoOn() {
    model.addFiles(List.of(twoOrders()));
    model.next();
    model.map(model.sheets().chosen().getFirst(), 0, new ColumnTarget.Ignored());
    assertFalse(model.canGoOn());
    assertFalse(model.sheets().chosen().getFirst().missing().isEmpty());
    model.next();
    assertEquals(ImportStep.COLUMNS, model.step());
  }

  @Test
  void unknownValuesAreAskedForAndTakenAsSaid() {
    model.addFiles(List.of(rig.orders("s.csv", order("o1", "9.00", "anna", "待评价"))));
    model.next();
    UnknownValue unknown = model.unknownValues().getFirst();
    assertEquals("待评价", unknown.value());
    model.next();
    assertEquals(1, model.plan().orElseThrow().rejectedCount());
    model.back();
    model.assign(unknown, "completed");
    model.next();
    assertEquals(0, model.plan().orElseThrow().rejectedCount());
    assertEquals(Money.of("9.00"), model.plan().orElseThrow().counts().net());
  }

  @Test
  void weakMatchesAreConfirmedAndDeclined() {
    rig.bring(twoCustomers());
    model.addFiles(List.of(rig.file("hot.csv", "姓名,手机号,地区,备注", "张三,138****8001,上海,来电")));
    model.next();
    model.next();
    MatchProposal proposal = model.plan().orElseThrow().proposals().getFirst();
    assertFalse(proposal.isConfirmed());
    assertEquals(1, model.plan().orElseThrow().rejectedCount());
    model.confirm(proposal, true);
    assertTrue(model.plan().orElseThrow().proposals().getFirst().isConfirmed());
    assertEquals(1, model.plan().orElseThrow().counts().customerActions().updated());
    model.confirm(proposal, false);
    assertEquals(0, model.plan().orElseThrow().counts().customerActions().updated());
  }

  @Test
  void whatAnUpdateMayChangeIsAsSaid() {
    rig.bring(twoCustomers());
    model = rig.preview(rig.customers("new.csv", "m1,张三丰,,,,贵宾"));
    assertEquals(1, model.plan().orElseThrow().counts().customerActions().updated());
    model.useOptions(model.options().with(UpdatePolicy.all(FieldPolicy.KEEP)));
    assertEquals(0, model.plan().orElseThrow().counts().customerActions().updated());
    model.useOptions(model.options().with(UpdatePolicy.all(FieldPolicy.OVERWRITE)));
    model.next();
    assertTrue(rig.stored().stream().anyMatch(row -> row.names().realName().equals("张三丰")));
  }

  @Test
  void aConflictIsDecided() {
    rig.bring(twoOrders());
    model = rig.preview(rig.orders("later.csv", order("o1", "80.00", "anna", "交易成功")));
    PlanConflict conflict = model.plan().orElseThrow().conflicts().getFirst();
    assertEquals(ConflictChoice.KEEP_STORE, conflict.choice());
    model.decide(conflict, ConflictChoice.TAKE_FILE);
    assertEquals(
        ConflictChoice.TAKE_FILE, model.plan().orElseThrow().conflicts().getFirst().choice());
    assertEquals(Money.of("80.00"), model.plan().orElseThrow().counts().net());
  }

  @Test
  void thePlanThatIsShownIsThePlanThatIsExecuted() {
    model = rig.preview(twoOrders());
    ImportPlan plan = model.plan().orElseThrow();
    model.next();
    assertEquals(plan.counts(), model.result().orElseThrow().counts());
    assertEquals(2, rig.stored().size());
    model = rig.preview(twoOrders());
    ActionCounts known = model.known().orElseThrow().counts().actions();
    model.compareInFull();
    ActionCounts again = model.plan().orElseThrow().counts().actions();
    assertEquals(again, known);
    assertEquals(0, again.created());
    assertEquals(0, again.updated());
  }

  @Test
  void whatWasImportedBeforeIsKnownUntilSomethingChanges() {
    rig.bring(twoOrders());
    model = rig.preview(twoOrders());
    assertEquals(ImportStep.PREVIEW, model.step());
    assertEquals(1, model.known().orElseThrow().batch().batchNo());
    assertTrue(model.plan().isEmpty());
    assertFalse(model.canGoOn(), "there is nothing to import");
    model.back();
    assertEquals(ImportStep.COLUMNS, model.step());
    model.next();
    model.compareInFull();
    assertEquals(ImportStep.MATCHING, model.step());
    assertTrue(model.known().isEmpty());
    assertTrue(model.canGoOn());
    rig.bring(rig.orders("later.csv", order("o9", "80.00", "zoe", "交易成功")));
    model = rig.preview(twoOrders());
    assertTrue(model.known().isEmpty());
    assertEquals(2, model.plan().orElseThrow().counts().orders());
  }

  @Test
  void anImportIsTakenBack() {
    model = rig.bring(twoOrders());
    model.undo();
    assertEquals(2, model.undone().orElseThrow().customersRemoved());
    assertEquals(List.of(), rig.stored());
    model.undo();
    assertEquals(PlanProblem.ALREADY_UNDONE, model.problems().getFirst().code());
    model.next();
    assertEquals(ImportStep.FILES, model.step());
  }

  @Test
  void theCorrectionWorkbookIsImportedOnceItIsMended() {
    model = rig.bring(rig.orders("bad.csv", order("o1", "much", "anna", "交易成功")));
    assertEquals(1, model.result().orElseThrow().counts().linesRejected());
    Path corrections = folder.resolve("corrections.xlsx");
    List<String> told = new java.util.ArrayList<>();
    model.writeCorrections(corrections, () -> told.add("written"));
    assertEquals(List.of("written"), told);
    ImportViewModel again = rig.preview(corrections);
    assertEquals(1, again.plan().orElseThrow().counts().linesRead());
    assertEquals(
        List.of("exchange.import.invalid-amount"),
        again.plan().orElseThrow().counts().rejections().stream()
            .map(count -> count.reason())
            .toList());
  }

  @Test
  void theTeamsOwnTemplatesAreWritten() throws IOException {
    Path templates = Files.createDirectory(folder.resolve("templates"));
    model.writeTemplates(templates, () -> {});
    try (var files = Files.list(templates)) {
      assertTrue(files.count() >= 4);
    }
  }

  @Test
  void startingOverForgetsEverything() {
    model = rig.preview(twoOrders());
    model.reset();
    assertEquals(ImportStep.FILES, model.step());
    assertTrue(model.sheets().isEmpty());
    assertEquals(Optional.empty(), model.plan());
    assertFalse(model.canGoOn());
  }

  @Test
  void backLeadsThroughTheStepsAndKeepsWhatWasSaid() {
    model = rig.preview(twoOrders());
    for (ImportStep step : List.of(ImportStep.MATCHING, ImportStep.COLUMNS, ImportStep.FILES)) {
      model.back();
      assertEquals(step, model.step());
    }
    assertEquals(1, model.sheets().chosen().size());
  }

  @Test
  void whatIsCancelledLeavesEverythingAsItWas() {
    model = rig.preview(twoOrders());
    rig.cancelling(true);
    model.next();
    assertEquals(ImportStep.PREVIEW, model.step());
    assertEquals(Optional.empty(), model.result());
    assertFalse(model.busyProperty().get());
    assertEquals(List.of(), rig.stored());
    rig.cancelling(false);
    model.next();
    assertEquals(2, rig.stored().size());
  }

  @Test
  void aFileThatVanishesIsToldAndTheWizardGoesOnOnceItIsBack() throws IOException {
    Path file = twoOrders();
    model.addFiles(List.of(file));
    Path away = Files.move(file, folder.resolve("away.csv"));
    model.next();
    assertEquals(ImportStep.FILES, model.step());
    assertEquals(FileProblem.NOT_FOUND, model.problems().getFirst().code());
    Files.move(away, file);
    model.next();
    assertEquals(ImportStep.COLUMNS, model.step());
    assertEquals(List.of(), model.problems());
  }

  @Test
  void aPlanThatTheStoreHasOutrunIsMadeAnewAndSaidSo() {
    model = rig.preview(twoOrders());
    rig.bring(twoOrders());
    model.next();
    assertEquals(ImportStep.PREVIEW, model.step());
    assertEquals(PlanProblem.PLAN_OUTDATED, model.problems().getFirst().code());
    assertEquals(0, model.plan().orElseThrow().counts().actions().created());
    model.next();
    assertEquals(ImportStep.RESULT, model.step());
  }

  @Test
  void whileSomethingRunsNothingElseIsTaken() {
    model.addFiles(List.of(twoOrders()));
    rig.during(
        () -> {
          model.reset();
          model.next();
          model.back();
        });
    model.next();
    assertEquals(ImportStep.COLUMNS, model.step());
    assertEquals(1, model.sheets().chosen().size());
  }

  private Profile profile(String id) {
    return rig.services().profiles().find(id).orElseThrow();
  }
}
