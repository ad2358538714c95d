package org.siyu.storage.kpisheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.kpi.KpiStore.JUNE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpisheet.FillColumn;
import org.siyu.core.kpisheet.KpiAnswer;
import org.siyu.core.kpisheet.KpiImportConflict;
import org.siyu.core.kpisheet.KpiImportReceipt;
import org.siyu.core.kpisheet.KpiImportReview;
import org.siyu.core.kpisheet.KpiSheetProblem;
import org.siyu.core.kpisheet.KpiStatement;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// A sheet goes out to each person, is filled in, and comes back.
class FillInTest {
  @TempDir Path folder;
  private KpiSheetRig rig;
  private Scope wang = Scope.TEAM;
  private List<Path> files = List.of();

  @BeforeEach
  void open() {
    rig = new KpiSheetRig(folder);
    wang = new Scope.OfMember(rig.store.operator.id());
    rig.store.target("public_reach", JUNE, wang, 500);
    rig.store.target("nps", JUNE, new Scope.OfMember(rig.store.writer.id()), 30);
    enter("margin_rate", Scope.TEAM, 0.4);
    files = rig.sheets.write(JUNE, Optional.empty(), new KpiSheetRig.Codes(), folder, Monitor.NONE);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private void enter(String code, Scope scope, double value) {
    rig.store.service.enter(
        List.of(
            rig.store.service.entry(
                new Entry.Key(code, JUNE, scope), OptionalDouble.of(value), "books")));
  }

  private Path of(String name) {
    return files.stream()
        .filter(file -> file.getFileName().toString().contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static void edit(Path file, Consumer<XSSFSheet> change) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      change.accept(workbook.getSheetAt(0));
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  private static Cell cell(XSSFSheet sheet, String code, FillColumn column) {
    for (Row row : sheet) {
      Cell id = row.getCell(FillColumn.ID.ordinal());
      if (id != null
          && id.getCellType() == CellType.STRING
          && id.getStringCellValue().startsWith(code + "|")) {
        return row.getCell(column.ordinal());
      }
    }
    throw new AssertionError("no row of " + code);
  }

  private static void fill(Path file, String code, double value) throws IOException {
    edit(file, sheet -> cell(sheet, code, FillColumn.VALUE).setCellValue(value));
  }

  @Test
  void onlyTheCellsForAnswersCanBeWrittenIn() throws IOException {
    edit(
        of("Wang"),
        sheet -> {
          assertTrue(sheet.getProtect());
          assertFalse(cell(sheet, "public_reach", FillColumn.VALUE).getCellStyle().getLocked());
          assertTrue(cell(sheet, "public_reach", FillColumn.TARGET).getCellStyle().getLocked());
          assertEquals(500, cell(sheet, "public_reach", FillColumn.TARGET).getNumericCellValue());
          assertTrue(sheet.isColumnHidden(FillColumn.ID.ordinal()));
          assertEquals(2, sheet.getDataValidations().size());
        });
    assertThrows(
        AssertionError.class,
        () -> edit(of("Chen"), sheet -> cell(sheet, "public_reach", FillColumn.VALUE)));
  }

  @Test
  void aPersonIsAskedForWhatTheirSheetNeedsAndTheTeamForTheRest() {
    Map<Scope, Set<String>> asked = new LinkedHashMap<>();
    rig.sheets
        .sheets(JUNE, Monitor.NONE)
        .forEach(
            sheet ->
                asked.put(
                    sheet.scope(),
                    sheet.rows().stream()
                        .map(row -> row.indicator().code())
                        .collect(Collectors.toSet())));
    Set<String> own = Objects.requireNonNull(asked.get(wang));
    Set<String> team = Objects.requireNonNull(asked.get(Scope.TEAM));
    assertTrue(own.contains("public_reach"), "a target of hers");
    assertTrue(own.size() < 8, own.toString());
    assertFalse(own.contains("friend_requests"), "in nobody's KPI sheet");
    assertTrue(team.containsAll(Set.of("friend_requests", "public_reach", "people_cost")));
    Set<String> all = new HashSet<>(team);
    asked.values().forEach(all::addAll);
    assertTrue(all.size() > 20, "nobody is asked for nothing");
  }

  @Test
  void answersComeInAsOneStepAndAreTakenBack() throws IOException {
    KpiImportReview untouched = rig.read(files.toArray(Path[]::new));
    assertFalse(untouched.changesAnything());
    assertEquals(List.of(), untouched.missing());
    assertEquals(1, untouched.same());
    fill(of("Wang"), "public_reach", 620);
    fill(of("team"), "margin_rate", 0.45);
    edit(
        of("Chen"),
        sheet -> {
          cell(sheet, "nps", FillColumn.NOT_APPLICABLE).setCellValue("是");
          cell(sheet, "nps", FillColumn.NOTE).setCellValue("no survey");
        });
    KpiImportReview review = rig.read(files.toArray(Path[]::new));
    assertEquals(List.of(), review.problems());
    assertEquals(2, review.added());
    assertEquals(1, review.changed());
    KpiImportReceipt receipt = rig.sheets.apply(review);
    assertEquals(620, rig.june("public_reach", wang));
    assertEquals(0.45, rig.june("margin_rate", Scope.TEAM));
    Entry margin =
        rig.store.service.entries().stream()
            .filter(entry -> entry.indicator().equals("margin_rate"))
            .findFirst()
            .orElseThrow();
    assertEquals("books", margin.note());
    assertTrue(
        rig.store.service.entries().stream()
            .anyMatch(entry -> entry.isNotApplicable() && entry.note().equals("no survey")));
    assertFalse(rig.read(files.toArray(Path[]::new)).changesAnything());
    rig.sheets.undo(receipt);
    assertEquals(1, rig.store.service.entries().size());
    assertEquals(0.4, rig.june("margin_rate", Scope.TEAM));
  }

  @Test
  void whoHasNotSentASheetIsNamed() throws IOException {
    fill(of("team"), "public_reach", 5000);
    KpiImportReview review = rig.read(of("team"), of("Chen"));
    assertEquals(List.of(wang), review.missing());
    rig.sheets.apply(review);
    enter("public_reach", wang, 1);
    assertEquals(List.of(), rig.read(of("team"), of("Chen")).missing());
  }

  @Test
  void differentWordsAreShownSideBySideAndNotWritten() throws IOException {
    Path copy = Files.copy(of("team"), folder.resolve("copy.xlsx"));
    fill(of("team"), "people_cost", 100);
    fill(copy, "people_cost", 120);
    fill(copy, "margin_rate", 0.5);
    enter("margin_rate", Scope.TEAM, 0.6);
    KpiImportReview review = rig.read(of("team"), copy);
    assertFalse(review.changesAnything());
    assertEquals(
        List.of("margin_rate", "people_cost"),
        review.conflicts().stream().map(conflict -> conflict.cell().indicator()).sorted().toList());
    KpiImportConflict cost =
        review.conflicts().stream()
            .filter(conflict -> conflict.cell().indicator().equals("people_cost"))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.empty(), cost.here());
    assertEquals(Optional.empty(), cost.entered());
    assertEquals(
        List.of("100.0", "120.0"),
        cost.said().stream().map(KpiStatement::amount).map(each -> each.text()).toList());
    KpiImportConflict margin =
        review.conflicts().stream()
            .filter(conflict -> !conflict.equals(cost))
            .findFirst()
            .orElseThrow();
    assertEquals(0.6, margin.here().orElseThrow().amount().value().orElseThrow());
    assertTrue(margin.entered().isPresent());
    assertEquals(2, review.undecided());
    KpiImportReview decided =
        review
            .answered(margin.cell(), new KpiAnswer.Keep())
            .answered(cost.cell(), new KpiAnswer.Take(cost.said().getFirst()));
    assertEquals(0, decided.undecided());
    KpiImportReceipt receipt = rig.sheets.apply(decided);
    assertEquals(100, rig.june("people_cost", Scope.TEAM));
    assertEquals(0.6, rig.june("margin_rate", Scope.TEAM));
    rig.sheets.undo(receipt);
    assertFalse(rig.hasJune("people_cost", Scope.TEAM));
    rig.sheets.apply(rig.read(of("team"), copy).takingAll());
    assertEquals(120, rig.june("people_cost", Scope.TEAM));
    assertEquals(0.5, rig.june("margin_rate", Scope.TEAM));
  }

  @Test
  void aPersonCorrectsTheirOwnSheet() throws IOException {
    fill(of("Wang"), "public_reach", 3);
    rig.sheets.apply(rig.read(of("Wang")));
    fill(of("Wang"), "public_reach", 9);
    KpiImportReview review = rig.read(of("Wang"));
    assertEquals(
        3, review.conflicts().getFirst().here().orElseThrow().amount().value().orElseThrow());
    assertEquals("Lin", review.conflicts().getFirst().entered().orElseThrow().by());
    rig.sheets.apply(review.takingAll());
    assertEquals(9, rig.june("public_reach", wang));
    assertEquals(List.of(), rig.read(of("Wang")).conflicts());
  }

  @Test
  void whatWasDecidedIsNotWrittenOverWhatChangedSince() throws IOException {
    fill(of("team"), "margin_rate", 0.5);
    enter("margin_rate", Scope.TEAM, 0.6);
    KpiImportReview decided = rig.read(of("team")).takingAll();
    enter("margin_rate", Scope.TEAM, 0.7);
    assertEquals(
        KpiSheetProblem.CHANGED_MEANWHILE,
        assertThrows(ProblemException.class, () -> rig.sheets.apply(decided)).problem().code());
  }

  @Test
  void whatIsWrongInASheetIsToldAndTheRestGoesIn() throws IOException {
    edit(
        of("team"),
        sheet -> {
          cell(sheet, "people_cost", FillColumn.VALUE).setCellValue("about 5");
          cell(sheet, "margin_rate", FillColumn.NOT_APPLICABLE).setCellValue("yes");
          cell(sheet, "public_reach", FillColumn.ID)
              .setCellValue("public_reach|2026-06|member:00000000-0000-0000-0000-000000000001");
          cell(sheet, "technology_cost", FillColumn.VALUE).setCellFormula("1000*3");
          sheet.createRow(60).createCell(FillColumn.VALUE.ordinal()).setCellValue(5);
          sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    KpiImportReview review = rig.read(of("team"));
    assertEquals(
        List.of(
            KpiSheetProblem.INVALID_VALUE,
            KpiSheetProblem.ROW_ADDED,
            KpiSheetProblem.UNKNOWN_ROW,
            KpiSheetProblem.VALUE_AND_NOT_APPLICABLE),
        review.problems().stream()
            .map(Problem::code)
            .sorted((a, b) -> a.key().compareTo(b.key()))
            .toList());
    rig.sheets.apply(review);
    assertEquals(3000, rig.june("technology_cost", Scope.TEAM));
  }

  @Test
  void whatChangedSinceTheReviewIsNotOverwritten() throws IOException {
    fill(of("team"), "margin_rate", 0.5);
    KpiImportReview review = rig.read(of("team"));
    enter("margin_rate", Scope.TEAM, 0.7);
    assertEquals(
        KpiSheetProblem.CHANGED_MEANWHILE,
        assertThrows(ProblemException.class, () -> rig.sheets.apply(review)).problem().code());
    assertEquals(0.7, rig.june("margin_rate", Scope.TEAM));
  }
}
