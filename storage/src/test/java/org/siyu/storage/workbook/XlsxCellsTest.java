package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.exchange.CellKind.BLANK;
import static org.siyu.core.exchange.CellKind.BOOLEAN;
import static org.siyu.core.exchange.CellKind.DATE;
import static org.siyu.core.exchange.CellKind.ERROR;
import static org.siyu.core.exchange.CellKind.FORMULA_WITHOUT_VALUE;
import static org.siyu.core.exchange.CellKind.NUMBER;
import static org.siyu.core.exchange.CellKind.TEXT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.shared.Monitor;

/// Each way in which a cell may be written.
class XlsxCellsTest {
  @TempDir Path folder;

  private ReadRow only(RawXlsx xlsx) throws IOException {
    List<ReadRow> rows = ReadRow.all(xlsx.write(folder.resolve("客户.xlsx")));
    assertEquals(1, rows.size());
    return rows.getFirst();
  }

  private ReadRow onlyRow(String cells) throws IOException {
    return only(RawXlsx.ofRows("<row r=\"1\">" + cells + "</row>"));
  }

  @Test
  void sharedStringsAreLookedUpAndTheirRunsJoined() throws IOException {
    ReadRow row =
        only(
            RawXlsx.ofRows(
                    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\""
                        + " t=\"s\"><v>0</v></c></row>")
                .sharedStrings(
                    "<t>订单编号</t>",
                    "<r><rPr><b/><sz val=\"9\"/></rPr><t xml:space=\"preserve\">买家"
                        + " </t></r><r><t>会员名</t></r>"));
    assertEquals(List.of("买家 会员名", "订单编号"), row.texts());
  }

  @Test
  void phoneticGuidesAreLeftOut() throws IOException {
    ReadRow row =
        only(
            RawXlsx.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .sharedStrings(
                    "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr"
                        + " fontId=\"1\"/>"));
    assertEquals(List.of("東京"), row.texts());
  }

  @Test
  void emojiRareCharactersAndEntitiesComeThrough() throws IOException {
    ReadRow row =
        onlyRow(
            "<c t=\"inlineStr\"><is><t>小美😊𠮷野家</t></is></c>"
                + "<c t=\"inlineStr\"><is><t>A&amp;B &lt;&#x1F381;&#31036;&gt;</t></is></c>");
    assertEquals(List.of("小美😊𠮷野家", "A&B <🎁礼>"), row.texts());
  }

  @Test
  void escapedControlCharactersAreDecoded() throws IOException {
    ReadRow row =
        onlyRow(
            "<c t=\"inlineStr\"><is><t>a_x000D_b_x005F_x0041__x00zz__x41_</t></is></c>"
                + "<c t=\"str\"><v>x_x0009_y</v></c>");
    assertEquals(List.of("a\rb_x0041__x00zz__x41_", "x\ty"), row.texts());
  }

  @Test
  void inlineStringsMayBeRichAndKeepTheirSpaces() throws IOException {
    ReadRow row =
        onlyRow(
            "<c r=\"A1\" t=\"inlineStr\"><is><r><t xml:space=\"preserve\">"
                + " 138</t></r><r><t>00138000 </t></r></is></c><c r=\"B1\""
                + " t=\"inlineStr\"><is><t><![CDATA[<vip>]]></t></is></c>");
    assertEquals(List.of(" 13800138000 ", "<vip>"), row.texts());
  }

  @Test
  void aCellWithBothAValueAndAnInlineStringHasTheOneOfItsType() throws IOException {
    ReadRow row =
        onlyRow(
            "<c t=\"inlineStr\"><v>7</v><is><t>in</t></is></c>"
                + "<c t=\"inlineStr\"><is><t>in</t></is><v>7</v></c>"
                + "<c><is><t>in</t></is><v>7</v></c>"
                + "<c><v>7</v><is><t>in</t></is></c>"
                + "<c t=\"inlineStr\"><v>7</v></c>"
                + "<c><is><t>in</t></is></c>");
    assertEquals(List.of("in", "in", "7", "7", "7", "in"), row.texts());
    assertEquals(List.of(TEXT, TEXT, NUMBER, NUMBER, TEXT, TEXT), row.kinds());
  }

  @Test
  void cellsWithoutReferencesFollowEachOther() throws IOException {
    ReadRow row = onlyRow("<c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c>");
    assertEquals(List.of("1", "", "", "2", "3"), row.texts());
    assertEquals(List.of(NUMBER, BLANK, BLANK, NUMBER, NUMBER), row.kinds());
  }

  @Test
  void columnsBeyondZAreFound() throws IOException {
    ReadRow row = onlyRow("<c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c>");
    assertEquals(16_384, row.texts().size());
    assertEquals("2", row.texts().getLast());
  }

  @Test
  void aColumnBeyondExcelsLastIsDamage() throws IOException {
    Path file =
        RawXlsx.ofRows("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")
            .write(folder.resolve("wide.xlsx"));
    ReadRow.assertRefused(FileProblem.DAMAGED, file);
  }

  @Test
  void booleansAndErrorsKeepTheirKind() throws IOException {
    ReadRow row =
        onlyRow(
            "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
                + "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
    assertEquals(List.of(BOOLEAN, BOOLEAN, ERROR, ERROR), row.kinds());
    assertEquals(List.of("TRUE", "FALSE", "#N/A", "#DIV/0!"), row.texts());
  }

  @Test
  void aFormulaGivesItsCachedValue() throws IOException {
    ReadRow row =
        onlyRow(
            "<c><f>SUM(A2:A9)</f><v>12.5</v></c><c t=\"str\"><f>A1&amp;\"元\"</f><v>12.5元</v></c>"
                + "<c><f t=\"shared\" si=\"0\"/><v>3</v></c>");
    assertEquals(List.of("12.5", "12.5元", "3"), row.texts());
  }

  @Test
  void aFormulaWithoutCachedValueIsToldApart() throws IOException {
    ReadRow row =
        onlyRow("<c><f>B1*2</f></c><c><f>B1</f><v></v></c><c><f>B1</f><v/></c><c><v>1</v></c>");
    assertEquals(
        List.of(FORMULA_WITHOUT_VALUE, FORMULA_WITHOUT_VALUE, FORMULA_WITHOUT_VALUE, NUMBER),
        row.kinds());
    assertEquals("", row.texts().getFirst());
  }

  @Test
  void aFormulaWhoseTextIsEmptyIsBlank() throws IOException {
    ReadRow row = onlyRow("<c t=\"str\"><f>IF(1,\"\")</f><v></v></c><c><v>1</v></c>");
    assertEquals(List.of(BLANK, NUMBER), row.kinds());
  }

  @Test
  void trailingBlankStyledCellsAreNotCounted() throws IOException {
    ReadRow row = onlyRow("<c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"/><c r=\"C1\" s=\"1\"/>");
    assertEquals(1, row.texts().size());
  }

  @Test
  void numbersAreGivenInPlainNotation() throws IOException {
    ReadRow row =
        onlyRow(
            "<c><v>2.5499999999999998</v></c><c><v>1.38E+10</v></c><c><v>1.2345678901234501E+16</v></c>"
                + "<c><v>-0.30</v></c><c><v>1E-7</v></c><c><v>0.1</v></c>");
    assertEquals(
        List.of("2.55", "13800000000", "12345678901234500", "-0.3", "0.0000001", "0.1"),
        row.texts());
  }

  @Test
  void whatSaysItIsANumberAndIsNoneStaysText() throws IOException {
    ReadRow row = onlyRow("<c><v>12abc</v></c><c><v>NaN</v></c><c><v>1e999</v></c>");
    assertEquals(List.of(TEXT, TEXT, TEXT), row.kinds());
    assertEquals(List.of("12abc", "NaN", "1e999"), row.texts());
  }

  @Test
  void aStyleDecidesWhetherANumberIsADate() throws IOException {
    ReadRow row =
        only(
            RawXlsx.ofRows(
                    "<row r=\"1\"><c><v>45352</v></c><c s=\"1\"><v>45352.5</v></c><c"
                        + " s=\"2\"><v>45352</v></c><c s=\"3\"><v>45352</v></c><c"
                        + " s=\"4\"><v>0.5</v></c><c s=\"5\"><v>45352</v></c></row>")
                .styles(
                    "<numFmt numFmtId=\"176\""
                        + " formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/><numFmt"
                        + " numFmtId=\"177\" formatCode=\"&quot;¥&quot;#,##0.00\"/>",
                    0,
                    22,
                    31,
                    176,
                    21,
                    177));
    assertEquals(List.of(NUMBER, DATE, DATE, DATE, DATE, NUMBER), row.kinds());
    assertEquals(
        List.of("45352", "2024-03-01T12:00:00", "2024-03-01", "2024-03-01", "12:00:00", "45352"),
        row.texts());
  }

  @Test
  void isoDatesAreDates() throws IOException {
    ReadRow row =
        onlyRow(
            "<c t=\"d\"><v>2024-11-11T00:00:01</v></c><c t=\"d\"><v>2024-06-18</v></c>"
                + "<c t=\"d\"><v>2024-06-18T08:00:00Z</v></c><c t=\"d\"><v>someday</v></c>");
    assertEquals(List.of(DATE, DATE, DATE, TEXT), row.kinds());
    assertEquals(
        List.of("2024-11-11T00:00:01", "2024-06-18", "2024-06-18T08:00:00", "someday"),
        row.texts());
  }

  @Test
  void dateAndNumberOfACellAreThoseOfTheWorkbooksDateSystem() throws IOException {
    String rows = "<row r=\"1\"><c s=\"1\"><v>43890</v></c><c><v>43890</v></c></row>";
    Path in1904 = RawXlsx.ofRows(rows).styles("", 0, 14).in1904().write(folder.resolve("mac.xlsx"));
    Path in1900 = RawXlsx.ofRows(rows).styles("", 0, 14).write(folder.resolve("win.xlsx"));
    assertEquals(LocalDateTime.of(2024, 3, 1, 0, 0), dateOf(in1904, 0));
    assertEquals(LocalDateTime.of(2024, 3, 1, 0, 0), dateOf(in1904, 1));
    assertEquals(LocalDateTime.of(2020, 2, 29, 0, 0), dateOf(in1900, 0));
  }

  private static LocalDateTime dateOf(Path path, int column) {
    List<LocalDateTime> dates = new ArrayList<>();
    try (TabularFile file = new WorkbookFiles().open(path)) {
      file.read(0, row -> dates.add(row.serialDateTime(column)), Monitor.NONE);
    }
    return dates.getFirst();
  }

  @Test
  void askingForWhatACellIsNotFailsPlainly() throws IOException {
    Path path =
        RawXlsx.ofRows("<row r=\"1\"><c t=\"str\"><v>甲</v></c><c><v>0.5</v></c></row>")
            .write(folder.resolve("kinds.xlsx"));
    try (TabularFile file = new WorkbookFiles().open(path)) {
      file.read(
          0,
          row -> {
            assertThrows(IllegalStateException.class, () -> row.dateTime(0));
            assertThrows(IllegalStateException.class, () -> row.serialDateTime(0));
            assertThrows(IllegalStateException.class, () -> row.serialDateTime(1));
            assertTrue(Double.isNaN(row.number(0)));
            assertEquals(BLANK, row.kind(99));
            assertEquals("", row.text(99));
            return true;
          },
          Monitor.NONE);
    }
  }

  @Test
  void aDateFormatOnANumberThatIsNoDayLeavesANumber() throws IOException {
    ReadRow row =
        only(
            RawXlsx.ofRows(
                    "<row r=\"1\"><c s=\"1\"><v>-1</v></c><c s=\"1\"><v>20240301</v></c></row>")
                .styles("", 0, 14));
    assertEquals(List.of(NUMBER, NUMBER), row.kinds());
    assertEquals(List.of("-1", "20240301"), row.texts());
  }

  @Test
  void aSharedStringThatDoesNotExistIsDamage() throws IOException {
    Path file =
        RawXlsx.ofRows("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>")
            .sharedStrings("<t>only</t>")
            .write(folder.resolve("strings.xlsx"));
    ReadRow.assertRefused(FileProblem.DAMAGED, file);
  }
}
