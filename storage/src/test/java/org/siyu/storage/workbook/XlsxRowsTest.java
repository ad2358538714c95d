package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFile.MergedRegion;
import org.siyu.core.exchange.TabularFile.SheetInfo;

/// Rows, sheets and merged areas, as the XML may put them.
class XlsxRowsTest {
  @TempDir Path folder;

  private Path file(RawXlsx xlsx) throws IOException {
    return xlsx.write(folder.resolve("orders.xlsx"));
  }

  private static List<Integer> numbers(List<ReadRow> rows) {
    return rows.stream().map(ReadRow::number).toList();
  }

  @Test
  void rowsWithoutNumbersFollowEachOther() throws IOException {
    List<ReadRow> rows =
        ReadRow.all(
            file(
                RawXlsx.ofRows(
                    "<row><c><v>1</v></c></row><row"
                        + " r=\"5\"><c><v>2</v></c></row><row><c><v>3</v></c></row>")));
    assertEquals(List.of(1, 5, 6), numbers(rows));
  }

  @Test
  void blankRowsArePassedOverAndTheirNumbersKept() throws IOException {
    List<ReadRow> rows =
        ReadRow.all(
            file(
                RawXlsx.ofRows(
                    "<row r=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"0\"/></row>"
                        + "<row r=\"3\"><c r=\"B3\"><v>9</v></c></row><row r=\"4\"/>")));
    assertEquals(List.of(3), numbers(rows));
    assertEquals(List.of("", "9"), rows.getFirst().texts());
  }

  @Test
  void rowsOutOfOrderKeepTheNumbersThatTheyState() throws IOException {
    List<ReadRow> rows =
        ReadRow.all(
            file(
                RawXlsx.ofRows(
                    "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row>"
                        + "<row r=\"1\"><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c></row>")));
    assertEquals(List.of(3, 1), numbers(rows));
    assertEquals(List.of("1", "2"), rows.getLast().texts());
  }

  @Test
  void nothingOfARowIsLeftInTheNext() throws IOException {
    List<List<String>> rows =
        ReadRow.texts(
            file(
                RawXlsx.ofRows(
                    "<row r=\"1\"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
                        + "<row r=\"2\"><c r=\"C2\"><v>4</v></c></row>")));
    assertEquals(List.of("", "", "4"), rows.getLast());
  }

  @Test
  void hiddenRowsAreMarked() throws IOException {
    List<ReadRow> rows =
        ReadRow.all(
            file(
                RawXlsx.ofRows(
                    "<row r=\"1\" hidden=\"1\"><c><v>1</v></c></row>"
                        + "<row r=\"2\" hidden=\"true\"><c><v>1</v></c></row>"
                        + "<row r=\"3\" ht=\"0\" customHeight=\"1\"><c><v>1</v></c></row>"
                        + "<row r=\"4\" ht=\"15.5\" hidden=\"0\"><c><v>1</v></c></row>")));
    assertEquals(List.of(true, true, true, false), rows.stream().map(ReadRow::isHidden).toList());
  }

  @Test
  void oneRowMoreThanExcelHasIsRefused() throws IOException {
    ReadRow.assertRefused(
        FileProblem.TOO_MANY_ROWS,
        file(RawXlsx.ofRows("<row r=\"1048577\"><c><v>1</v></c></row>")));
    assertEquals(
        List.of(1_048_576),
        numbers(ReadRow.all(file(RawXlsx.ofRows("<row r=\"1048576\"><c><v>1</v></c></row>")))));
  }

  @Test
  void aRowNumberThatIsNoneIsDamage() throws IOException {
    ReadRow.assertRefused(
        FileProblem.DAMAGED, file(RawXlsx.ofRows("<row r=\"-1\"><c><v>1</v></c></row>")));
    ReadRow.assertRefused(
        FileProblem.DAMAGED, file(RawXlsx.ofRows("<row r=\"one\"><c><v>1</v></c></row>")));
  }

  @Test
  void theStrictFormIsReadLikeTheUsualOne() throws IOException {
    assertEquals(
        List.of(List.of("手机号")),
        ReadRow.texts(
            file(
                new RawXlsx()
                    .strict()
                    .sheet("客户", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                    .sharedStrings("<t>手机号</t>"))));
  }

  @Test
  void prefixedElementsAreReadLikeOthers() throws IOException {
    String sheet =
        "<x:worksheet xmlns:x=\""
            + RawXlsx.MAIN
            + "\"><x:sheetData><x:row r=\"1\">"
            + "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData>"
            + "<x:mergeCells><x:mergeCell ref=\"A1:B1\"/></x:mergeCells></x:worksheet>";
    Path path = file(new RawXlsx().other("worksheet", "S", "", sheet));
    assertEquals(List.of(List.of("甲")), ReadRow.texts(path));
    try (TabularFile file = new WorkbookFiles().open(path)) {
      assertEquals(1, file.sheets().getFirst().mergedRegions().size());
    }
  }

  @Test
  void hiddenSheetsAreListedAndMarked() throws IOException {
    String row = "<row r=\"1\"><c><v>1</v></c></row>";
    Path path =
        file(
            new RawXlsx()
                .sheet("订单", "", row, "")
                .sheet("旧数据", "state=\"hidden\"", row, "")
                .sheet("字典", "state=\"veryHidden\"", row, ""));
    try (TabularFile file = new WorkbookFiles().open(path)) {
      assertEquals(
          List.of("订单", "旧数据", "字典"), file.sheets().stream().map(SheetInfo::name).toList());
      assertEquals(
          List.of(false, true, true), file.sheets().stream().map(SheetInfo::isHidden).toList());
      assertEquals(1, ReadRow.all(file, 2).size());
    }
  }

  @Test
  void sheetsOfChartsAndDialogsArePassedOver() throws IOException {
    Path path =
        file(
            new RawXlsx()
                .other("chartsheet", "图", "", "<chartsheet/>")
                .other("dialogsheet", "对话", "", "<dialogsheet/>")
                .sheet("数据", "<row r=\"1\"><c><v>8</v></c></row>"));
    try (TabularFile file = new WorkbookFiles().open(path)) {
      assertEquals(List.of("数据"), file.sheets().stream().map(SheetInfo::name).toList());
      assertEquals("8", ReadRow.all(file, 0).getFirst().texts().getFirst());
    }
  }

  @Test
  void mergedAreasAreFoundBehindTheRows() throws IOException {
    Path path =
        file(
            new RawXlsx()
                .sheet(
                    "S",
                    "",
                    "<row r=\"1\"><c t=\"inlineStr\"><is><t>mergeCell"
                        + " ref=\"X1:Y1\"&gt;</t></is></c></row>",
                    "<autoFilter ref=\"A1:C9\"/><mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/>"
                        + "<mergeCell ref='AA2:AB10'/></mergeCells>"));
    try (TabularFile file = new WorkbookFiles().open(path)) {
      List<MergedRegion> merged = file.sheets().getFirst().mergedRegions();
      assertTrue(merged.contains(new MergedRegion(1, 1, 0, 2)));
      assertTrue(merged.contains(new MergedRegion(2, 10, 26, 27)));
      assertEquals(2, merged.size());
    }
  }

  @Test
  void anEmptySheetHasNoRows() throws IOException {
    assertEquals(List.of(), ReadRow.all(file(RawXlsx.ofRows(""))));
    String bare = "<worksheet xmlns=\"" + RawXlsx.MAIN + "\"><sheetData/></worksheet>";
    assertEquals(List.of(), ReadRow.all(file(new RawXlsx().other("worksheet", "S", "", bare))));
  }

  @Test
  void aMacroWorkbookIsReadAndNamedAsSuch() throws IOException {
    Path path =
        file(
            RawXlsx.ofRows("<row r=\"1\"><c><v>1</v></c></row>")
                .refer("vbaProject", "vba", "vbaProject.bin")
                .part("xl/vbaProject.bin", "not looked at"));
    try (TabularFile file = new WorkbookFiles().open(path)) {
      assertEquals("XLSM", file.format().name());
      assertFalse(ReadRow.all(file, 0).isEmpty());
    }
  }
}
