package org.siyu.app.daysheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.StepState;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.daysheet.DayColumn;
import org.siyu.core.daysheet.DayListReview;
import org.siyu.core.daysheet.DayResult;
import org.siyu.core.daysheet.DaySheetProblem;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.today.DayEnd;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKind;
import org.siyu.core.today.DayReceipt;
import org.siyu.core.today.DaySubject;

/// A day's list goes out, is filled in, and comes back.
@Execution(ExecutionMode.CONCURRENT)
class DayListRoundTripTest {
  @TempDir Path folder;
  private DayRig rig;
  private Path file = Path.of("");

  @BeforeEach
  void open() {
    rig = new DayRig(folder);
    file = rig.exported();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void aListThatNobodyFilledInChangesNothing() {
    DayListReview review = rig.read(file);
    assertFalse(review.changesAnything());
    assertEquals(List.of(), review.problems());
    assertTrue(review.open() >= 8, "rows: " + review.open());
  }

  @Test
  void eachCustomerHasTheOwnWords() {
    ListEdit.edit(
        file,
        sheet -> {
          Row row = ListEdit.row(sheet, rig.id(1));
          String name = rig.four.get(1).names().nickname();
          assertEquals(name, ListEdit.cell(row, DayColumn.CUSTOMER));
          assertEquals("Good morning " + name, ListEdit.cell(row, DayColumn.SCRIPT));
          Row note = ListEdit.row(sheet, rig.id(DayKind.FOLLOW_UP, 0));
          assertEquals("=asked about sizes", ListEdit.cell(note, DayColumn.TITLE));
        });
  }

  @Test
  void resultsOfEveryKindComeInAsOneStepAndAreTakenBack() {
    List<String> before = rig.open();
    FollowUp promise = promise(rig.entries(DayKind.FOLLOW_UP).getFirst());
    fillIn();
    DayListReview review = rig.read(file);
    assertEquals(List.of(), review.problems());
    assertEquals(5, review.count(DayResult.DONE));
    assertEquals(2, review.count(DayResult.SKIPPED));
    assertEquals(1, review.count(DayResult.LATER));
    List<DayReceipt> receipts = rig.sheets.apply(review);
    assertEquals(List.of(), rig.entries(DayKind.FOLLOW_UP));
    assertEquals(List.of(), rig.entries(DayKind.CAMPAIGN_STEP));
    assertEquals(List.of(), rig.entries(DayKind.ACTION));
    assertEquals(List.of(), rig.entries(DayKind.JOURNEY_STEP));
    FollowUp kept = rig.workbench.customerServices().followUps().find(promise.id()).orElseThrow();
    assertEquals("=asked about sizes\nlikes M", kept.note());
    assertEquals(
        LocalDate.now(rig.workbench.journeyServices().clock()).minusDays(1).atTime(14, 30),
        kept.doneAt().orElseThrow());
    assertEquals(
        Map.of(StepState.DONE, 1L, StepState.SKIPPED, 1L),
        new TreeMap<>(
            steps().stream()
                .filter(step -> rig.steps.contains(step.key()))
                .collect(Collectors.groupingBy(CampaignStep::state, Collectors.counting()))));

    DayListReview again = rig.read(file);
    assertFalse(again.changesAnything());
    assertEquals(List.of(), again.conflicts());
    assertEquals(List.of(), again.problems());
    assertEquals(8, again.settled());

    rig.sheets.undo(receipts);
    assertEquals(before, rig.open());
    assertEquals(8, rig.read(file).lines().size());
    assertEquals(
        List.of(AuditAction.DAY_LIST_IMPORTED.code(), AuditAction.DAY_LIST_EXPORTED.code()),
        rig.workbench.workspace().auditTrail().list(Long.MAX_VALUE, 2).stream()
            .map(entry -> entry.action())
            .toList());
  }

  private List<CampaignStep> steps() {
    return rig.workbench.campaigns().campaigns().require(rig.campaign.id()).steps();
  }

  private static FollowUp promise(DayEntry entry) {
    if (entry.subject() instanceof DaySubject.Promise(var open)) {
      return open.followUp();
    }
    throw new AssertionError("no follow-up");
  }

  /// Eight rows: two customers done, one left out, one put off; the rest of every kind.
  private void fillIn() {
    LocalDate yesterday = rig.now().toLocalDate().minusDays(1);
    ListEdit.edit(
        file,
        sheet -> {
          for (int customer : List.of(0, 1)) {
            ListEdit.write(ListEdit.row(sheet, rig.id(customer)), DayColumn.RESULT, "完成");
          }
          Row skipped = ListEdit.row(sheet, rig.id(2));
          ListEdit.write(skipped, DayColumn.RESULT, "Left out");
          ListEdit.write(skipped, DayColumn.REASON, "on holiday");
          Row later = ListEdit.row(sheet, rig.id(3));
          ListEdit.write(later, DayColumn.RESULT, "put off");
          later
              .getCell(DayColumn.UNTIL.ordinal())
              .setCellValue(rig.now().toLocalDate().plusDays(4));
          Row promise = ListEdit.row(sheet, rig.id(DayKind.FOLLOW_UP, 0));
          ListEdit.write(promise, DayColumn.RESULT, "Done");
          ListEdit.write(promise, DayColumn.REMARK, "likes M");
          promise.getCell(DayColumn.TIME.ordinal()).setCellValue(yesterday.atTime(14, 30));
          ListEdit.write(
              ListEdit.row(sheet, rig.id(DayKind.CAMPAIGN_STEP, 0)), DayColumn.RESULT, "Done");
          Row step = ListEdit.row(sheet, rig.id(DayKind.CAMPAIGN_STEP, 1));
          ListEdit.write(step, DayColumn.RESULT, "跳过");
          ListEdit.write(step, DayColumn.REASON, "not needed");
          ListEdit.write(ListEdit.row(sheet, rig.id(DayKind.ACTION, 0)), DayColumn.RESULT, "✓");
        });
  }

  @Test
  void sortedListsWithRowsTakenOutAndAddedAreUnderstood() {
    String gone = rig.id(3);
    ListEdit.edit(
        file,
        sheet -> {
          List<List<String>> rows = new ArrayList<>(ListEdit.rows(sheet).map(this::texts).toList());
          rows.removeIf(row -> row.get(DayColumn.ID.ordinal()).equals(gone));
          Collections.shuffle(rows, new Random(7));
          List<String> added = new ArrayList<>(Collections.nCopies(rows.getFirst().size(), ""));
          added.set(DayColumn.TITLE.ordinal(), "Called my aunt");
          added.set(DayColumn.RESULT.ordinal(), "Done");
          rows.add(2, added);
          write(sheet, rows);
          ListEdit.write(ListEdit.row(sheet, rig.id(0)), DayColumn.RESULT, "Done");
        });
    DayListReview review = rig.read(file);
    assertEquals(1, review.lines().size());
    assertEquals(Optional.of(rig.four.getFirst().id()), review.lines().getFirst().key().customer());
    assertEquals(List.of(DaySheetProblem.ROW_ADDED), codes(review));
    assertEquals(ListEdit.HEADER + 4, review.problems().getFirst().place().row());
    rig.sheets.apply(review);
    assertEquals(3, customers().size());
  }

  private List<String> texts(Row row) {
    return List.of(DayColumn.values()).stream().map(column -> ListEdit.cell(row, column)).toList();
  }

  private static void write(XSSFSheet sheet, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      Row made = sheet.createRow(ListEdit.HEADER + 1 + row);
      for (int column = 0; column < rows.get(row).size(); column++) {
        made.createCell(column).setCellValue(rows.get(row).get(column));
      }
    }
  }

  private static List<Object> codes(DayListReview review) {
    return review.problems().stream().map(Problem::code).map(Object.class::cast).toList();
  }

  private List<CustomerId> customers() {
    return rig.entries(DayKind.JOURNEY_STEP).stream()
        .flatMap(entry -> entry.subject().customers().stream())
        .toList();
  }

  @Test
  void whatIsWrongIsSaidByRowAndColumnAndTheRestComesIn() {
    ListEdit.edit(
        file,
        sheet -> {
          ListEdit.write(ListEdit.row(sheet, rig.id(0)), DayColumn.RESULT, "maybe");
          ListEdit.write(ListEdit.row(sheet, rig.id(1)), DayColumn.RESULT, "Left out");
          Row later = ListEdit.row(sheet, rig.id(2));
          ListEdit.write(later, DayColumn.RESULT, "Put off");
          ListEdit.write(later, DayColumn.UNTIL, "2020-01-01");
          Row remark = ListEdit.row(sheet, rig.id(3));
          ListEdit.write(remark, DayColumn.REMARK, "something");
          Row action = ListEdit.row(sheet, rig.id(DayKind.ACTION, 0));
          ListEdit.write(action, DayColumn.RESULT, "Left out");
          ListEdit.write(action, DayColumn.REASON, "no time");
          Row promise = ListEdit.row(sheet, rig.id(DayKind.FOLLOW_UP, 0));
          ListEdit.write(promise, DayColumn.RESULT, "Done");
          ListEdit.write(promise, DayColumn.TIME, "half past");
          Row ahead = ListEdit.row(sheet, rig.id(DayKind.CAMPAIGN_STEP, 0));
          ListEdit.write(ahead, DayColumn.RESULT, "Done");
          ahead
              .getCell(DayColumn.TIME.ordinal())
              .setCellValue(rig.now().toLocalDate().plusDays(1).atTime(9, 0));
          ListEdit.write(
              ListEdit.row(sheet, rig.id(DayKind.CAMPAIGN_STEP, 1)), DayColumn.RESULT, "Done");
        });
    DayListReview review = rig.read(file);
    Map<Object, String> columns = new HashMap<>();
    review
        .problems()
        .forEach(problem -> columns.put(problem.code(), String.valueOf(problem.place().column())));
    assertEquals(
        Map.of(
            DaySheetProblem.UNKNOWN_RESULT, "Result",
            DaySheetProblem.REASON_MISSING, "Reason",
            DaySheetProblem.UNTIL_PASSED, "Put off until",
            DaySheetProblem.RESULT_MISSING, "Result",
            DaySheetProblem.NOT_SKIPPED, "Result",
            DaySheetProblem.INVALID_TIME, "Done at",
            DaySheetProblem.TIME_AHEAD, "Done at"),
        columns);
    assertTrue(review.problems().stream().allMatch(problem -> problem.place().row() > 4));
    assertEquals(1, review.lines().size());
    rig.sheets.apply(review);
    assertEquals(1, rig.entries(DayKind.CAMPAIGN_STEP).size());
  }

  @Test
  void rowsThatWereMixedUpOrContradictEachOtherStayOut() {
    ListEdit.edit(
        file,
        sheet -> {
          Row mixed = ListEdit.row(sheet, rig.id(0));
          ListEdit.write(mixed, DayColumn.RESULT, "Done");
          ListEdit.write(mixed, DayColumn.CUSTOMER, rig.four.get(1).names().nickname());
          Row one = ListEdit.row(sheet, rig.id(2));
          ListEdit.write(one, DayColumn.RESULT, "Done");
          Row copy = sheet.createRow(sheet.getLastRowNum() + 1);
          List<String> texts = texts(one);
          for (int column = 0; column < texts.size(); column++) {
            copy.createCell(column).setCellValue(texts.get(column));
          }
          ListEdit.write(copy, DayColumn.RESULT, "Left out");
          ListEdit.write(copy, DayColumn.REASON, "moved away");
        });
    DayListReview review = rig.read(file);
    assertEquals(List.of(), review.lines());
    assertEquals(
        List.of(DaySheetProblem.MIXED_UP, DaySheetProblem.SAID_TWICE, DaySheetProblem.SAID_TWICE),
        codes(review).stream().sorted().toList());
  }

  @Test
  void whatWasSettledOtherwiseMeanwhileIsSaidSideBySideAndStays() {
    DayEntry group = rig.entries(DayKind.JOURNEY_STEP).getFirst();
    rig.workbench.today().day().skip(group, List.of(rig.four.get(0).id()), "told me on the phone");
    rig.workbench.today().day().done(group, List.of(rig.four.get(1).id()));
    fillIn();
    DayListReview review = rig.read(file);
    assertEquals(1, review.conflicts().size());
    assertEquals(1, review.settled());
    assertEquals(DayEnd.Kind.SKIPPED, review.conflicts().getFirst().here().kind());
    assertEquals("told me on the phone", review.conflicts().getFirst().here().reason());
    assertEquals(DayResult.DONE, review.conflicts().getFirst().list().result());
    assertEquals(6, review.lines().size());
    rig.sheets.apply(review);
    assertEquals(1, rig.read(file).conflicts().size());
  }

  @Test
  void whatChangesBetweenLookingAndImportingStopsTheWholeImport() {
    fillIn();
    DayImportViewModel model = new DayImportViewModel(rig.sheets, new DirectTasks());
    model.open(file);
    assertEquals(8, model.review().orElseThrow().lines().size());
    DayEntry promise = rig.entries(DayKind.FOLLOW_UP).getFirst();
    rig.workbench.today().day().done(promise, List.of());
    List<String> before = rig.open();
    model.commit();
    assertEquals(before, rig.open());
    assertEquals(DaySheetProblem.CHANGED_MEANWHILE, model.problem().orElseThrow().code());
    assertEquals(7, model.review().orElseThrow().lines().size());
    model.commit();
    assertEquals(DayImportViewModel.State.DONE, model.state());
    model.undo();
    assertEquals(DayImportViewModel.State.UNDONE, model.state());
    assertEquals(before, rig.open());
  }

  @Test
  void otherFilesAreNotTakenForLists() throws Exception {
    Path csv = Files.writeString(folder.resolve("other.csv"), "Result,Name\nDone,Anna\n");
    ProblemException refused = assertThrows(ProblemException.class, () -> rig.read(csv));
    assertEquals(DaySheetProblem.NOT_A_DAY_LIST, refused.problem().code());
  }
}
