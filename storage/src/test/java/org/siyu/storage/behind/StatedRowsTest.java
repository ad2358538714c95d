package org.siyu.storage.behind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.behind.BehindPage;
import org.siyu.core.behind.BehindQuery;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.BehindSort;
import org.siyu.core.behind.Origin;
import org.siyu.core.behind.RowFamily;
import org.siyu.core.behind.RowKind;
import org.siyu.core.kpi.Arithmetic;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.facts.Makes;
import org.siyu.core.kpisheet.KpiImportReceipt;
import org.siyu.core.kpisheet.KpiSheetService;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.kpi.KpiStore;
import org.siyu.storage.kpisheet.JooqColumnMemory;
import org.siyu.storage.kpisheet.JooqDayFigures;
import org.siyu.storage.kpisheet.KpiSheetWorkbook;
import org.siyu.storage.kpisheet.ShippedDailyLayouts;
import org.siyu.storage.workbook.WorkbookFiles;

/// Days of statistics open to the lines of files that they came from.
class StatedRowsTest {
  private static final String[] HEADERS = {"日期", "成员", "发起申请数", "新增客户数"};

  @TempDir Path folder;
  private BehindRig rig;
  private KpiSheetService sheets;

  @BeforeEach
  void open() {
    rig = new BehindRig(folder);
    sheets =
        new KpiSheetService(
            rig.store.service,
            new KpiSheetService.Files(
                new WorkbookFiles(),
                new KpiSheetWorkbook(),
                new JooqDayFigures(rig.store.database),
                new JooqColumnMemory(rig.store.database),
                ShippedDailyLayouts.read()),
            rig.store.members,
            rig.audit,
            () -> "test",
            () -> "Lin",
            rig.store.clock);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private Path csv(String name, String... lines) throws IOException {
    return Files.writeString(
        folder.resolve(name), String.join(",", HEADERS) + "\n" + String.join("\n", lines) + "\n");
  }

  private Path workbook(String name, String sheet, int above, Object[]... lines)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      XSSFSheet written = workbook.createSheet(sheet);
      for (int column = 0; column < HEADERS.length; column++) {
        (column == 0 ? written.createRow(above) : written.getRow(above))
            .createCell(column)
            .setCellValue(HEADERS[column]);
      }
      for (int line = 0; line < lines.length; line++) {
        for (int column = 0; column < HEADERS.length; column++) {
          Object value = lines[line][column];
          var row =
              column == 0 ? written.createRow(above + 1 + line) : written.getRow(above + 1 + line);
          if (value instanceof Integer number) {
            row.createCell(column).setCellValue(number);
          } else {
            row.createCell(column).setCellValue((String) value);
          }
        }
      }
      workbook.write(out);
    }
    return folder.resolve(name);
  }

  private KpiImportReceipt bring(Path... files) {
    return sheets.apply(sheets.read(List.of(files), Monitor.NONE));
  }

  private static String place(Origin origin) {
    return origin.file() + "|" + origin.sheet() + "|" + origin.row() + "|" + origin.importedBy();
  }

  private BehindRow day(BehindPage page, int day) {
    return page.rows().stream()
        .filter(row -> row.at().toLocalDate().getDayOfMonth() == day)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDaySaysFileSheetAndRowAndWhichValueHeldWhereFilesOverlap() throws IOException {
    Path first =
        workbook(
            "联系客户统计.xlsx",
            "六月上",
            12,
            new Object[] {"2026-06-01", "Wang", 5, 10},
            new Object[] {"2026-06-02", "Wang", 5, 20});
    Path second =
        csv("b.csv", "2026-06-02,Wang,5,21", "2026-06-02,Wang,5,22", "2026-06-03,Wang,5,30");
    bring(first, second);
    BehindPage page = rig.june("contacts_added");
    assertEquals(RowFamily.DAYS, page.family());
    assertEquals(Makes.SUM, page.total().makes());
    assertEquals(62, page.total().number());
    assertTrue(page.isEven());
    assertEquals("联系客户统计.xlsx|六月上|14|Lin", place(day(page, 1).origin().orElseThrow()));
    BehindRow merged = day(page, 2);
    assertEquals(22, merged.counts());
    assertEquals("b.csv||3|Lin", place(merged.origin().orElseThrow()));
    assertEquals(
        List.of(21.0, 20.0), merged.others().stream().map(BehindRow.Other::value).toList());
    assertEquals("联系客户统计.xlsx|六月上|15|Lin", place(merged.others().get(1).origin()));
    assertEquals(
        KpiStore.at("2026-07-12").toLocalDate(),
        merged.origin().orElseThrow().importedAt().toLocalDate());
  }

  @Test
  void whatALaterFileSaysHoldsUntilThatIsTakenBack() throws IOException {
    bring(csv("a.csv", "2026-06-01,Wang,5,10", "2026-06-02,Wang,5,20"));
    KpiImportReceipt later = bring(csv("c.csv", "2026-06-01,Wang,5,11", "2026-06-02,Wang,5,20"));
    BehindPage page = rig.june("contacts_added");
    assertEquals("c.csv||2|Lin", place(day(page, 1).origin().orElseThrow()));
    assertEquals("a.csv||2|Lin", place(day(page, 1).others().getFirst().origin()));
    assertEquals("c.csv||3|Lin", place(day(page, 2).origin().orElseThrow()));
    sheets.undo(later);
    page = rig.june("contacts_added");
    assertEquals("a.csv||2|Lin", place(day(page, 1).origin().orElseThrow()));
    assertEquals(List.of(), day(page, 1).others());
    assertEquals(30, page.total().number());
  }

  @Test
  void aLineThatWasNotTakenDoesNotHoldAlsoAfterLaterImportsAndTheirTakingBack() throws IOException {
    bring(csv("old.csv", "2026-06-01,Wang,5,9"), csv("ours.csv", "2026-06-01,Wang,5,10"));
    bring(csv("theirs.csv", "2026-06-01,Wang,5,11"));
    rig.store.execute("update kpi_day set amount = 10 where indicator = 'contacts_added'");
    BehindRow kept = day(rig.june("contacts_added"), 1);
    assertEquals("ours.csv||2|Lin", place(kept.origin().orElseThrow()));
    assertEquals(
        List.of("11.0 theirs.csv false", "9.0 old.csv true"),
        kept.others().stream().map(StatedRowsTest::told).toList());
    KpiImportReceipt later = bring(csv("later.csv", "2026-06-01,Wang,5,12"));
    BehindRow replaced = day(rig.june("contacts_added"), 1);
    assertEquals("later.csv||2|Lin", place(replaced.origin().orElseThrow()));
    assertTrue(replaced.others().stream().allMatch(BehindRow.Other::isReplaced));
    sheets.undo(later);
    BehindRow again = day(rig.june("contacts_added"), 1);
    assertEquals(10, again.counts());
    assertEquals("ours.csv||2|Lin", place(again.origin().orElseThrow()));
    rig.store.execute("update kpi_day set amount = 8 where indicator = 'contacts_added'");
    BehindRow unknown = day(rig.june("contacts_added"), 1);
    assertEquals(Optional.empty(), unknown.origin());
    assertTrue(unknown.others().stream().noneMatch(BehindRow.Other::isReplaced));
  }

  private static String told(BehindRow.Other other) {
    return other.value() + " " + other.origin().file() + " " + other.isReplaced();
  }

  @Test
  void whatALaterFileSaysAsWellStaysWhenTheEarlierOneIsTakenBack() throws IOException {
    bring(csv("a.csv", "2026-06-01,Wang,5,10"));
    KpiImportReceipt second =
        bring(csv("b.csv", "2026-06-01,Wang,5,11", "2026-06-02,Wang,5,7", "2026-06-03,Wang,5,3"));
    bring(csv("c.csv", "2026-06-01,Wang,5,11", "2026-06-02,Wang,5,7"));
    sheets.undo(second);
    BehindPage page = rig.june("contacts_added");
    assertEquals(18, page.total().number());
    assertEquals("c.csv||2|Lin", place(day(page, 1).origin().orElseThrow()));
    assertEquals(
        List.of("10.0 a.csv true"),
        day(page, 1).others().stream().map(StatedRowsTest::told).toList());
    assertEquals("c.csv||3|Lin", place(day(page, 2).origin().orElseThrow()));
    assertEquals(2, page.rows().size());
  }

  @Test
  void daysThatWereBroughtInBeforeHaveNoLine() throws IOException {
    bring(csv("a.csv", "2026-06-01,Wang,5,10"));
    rig.store.execute("delete from kpi_day_said");
    rig.store.execute("delete from kpi_source");
    BehindRow row = day(rig.june("contacts_added"), 1);
    assertEquals(RowKind.STATED, row.kind());
    assertEquals(Optional.empty(), row.origin());
  }

  @Test
  void theTeamsOwnFigureAndTheLatestOfAStockAreWhatCounts() throws IOException {
    bring(csv("a.csv", "2026-06-01,Wang,5,10", "2026-06-01,Chen,5,3"));
    bring(
        Files.writeString(
            folder.resolve("t.csv"),
            "日期,客户总数,新增客户数,流失客户数\n2026-06-01,900,25,4\n2026-06-02,910,12,1\n"));
    BehindPage added = rig.june("contacts_added");
    assertEquals(37, added.total().number());
    assertEquals(4, added.rows().size());
    assertEquals(
        2, added.rows().stream().filter(row -> !row.isCounted()).count(), "those of members");
    BehindPage total = rig.june("contacts_total");
    assertEquals(Makes.LAST, total.total().makes());
    assertEquals(910, total.total().number());
    assertEquals(List.of(true, false), total.rows().stream().map(BehindRow::isCounted).toList());
    assertTrue(total.isEven());
  }

  @Test
  void aQuarterOpensToItsMonthsAndTheTeamToItsPeople() throws IOException {
    bring(csv("a.csv", "2026-06-01,Wang,5,10", "2026-05-01,Wang,5,3", "2026-04-01,Chen,5,1"));
    Span quarter = Span.whole(Period.parse("2026-Q2").orElseThrow());
    Arithmetic opened = Arithmetic.of("contacts_added", rig.values(), quarter, Scope.TEAM);
    assertEquals(Arithmetic.Step.GATHERED, opened.step());
    assertEquals("months.sum", opened.rule());
    assertEquals(3, opened.parts().size());
    Arithmetic june = opened.parts().getLast();
    assertEquals(Arithmetic.Step.COUNT, june.step());
    assertEquals(BehindRig.JUNE, june.span());
    assertEquals(14, opened.value().orElse(0));
    Scope wang = new Scope.OfMember(rig.store.operator.id());
    rig.store.service.enter(
        List.of(
            rig.store.service.entry(
                new Entry.Key("public_reach", KpiStore.JUNE, wang), OptionalDouble.of(400), "")));
    Arithmetic people = Arithmetic.of("public_reach", rig.values(), BehindRig.JUNE, Scope.TEAM);
    assertEquals("people.sum", people.rule());
    assertEquals(Arithmetic.Step.ENTERED, people.parts().getFirst().step());
    assertEquals(wang, people.parts().getFirst().scope());
  }

  @Test
  void theSmallestDaysStandFirstWhereThatIsAsked() throws IOException {
    bring(csv("a.csv", "2026-06-01,Wang,5,10", "2026-06-02,Wang,5,3"));
    BehindPage page =
        rig.service
            .open(
                rig.values(),
                new BehindQuery("contacts_added", BehindRig.JUNE, Scope.TEAM),
                new BehindSort(BehindSort.By.AMOUNT, false),
                Monitor.NONE)
            .page(0, 1);
    assertEquals(List.of(3.0), page.rows().stream().map(BehindRow::counts).toList());
    assertTrue(page.hasMore());
  }
}
