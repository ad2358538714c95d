package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.FileFormat;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFile.TextFormat;
import org.siyu.core.shared.ProblemException;

class CsvFileTest {
  private static final String ORDERS = "订单编号,买家会员名,总金额\r\n1001,小美😊𠮷,12.50\r\n";
  private static final List<List<String>> ORDER_TEXTS =
      List.of(List.of("订单编号", "买家会员名", "总金额"), List.of("1001", "小美😊𠮷", "12.50"));

  @TempDir Path folder;

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private Path utf8(String text) throws IOException {
    return file("a.csv", text, StandardCharsets.UTF_8);
  }

  private static TextFormat format(Path path) {
    try (TabularFile file = new WorkbookFiles().open(path)) {
      return file.textFormat();
    }
  }

  @Test
  void utf8IsReadWithAndWithoutMark() throws IOException {
    Path plain = utf8(ORDERS);
    Path marked = file("m.csv", "\uFEFF" + ORDERS, StandardCharsets.UTF_8);
    assertEquals(ORDER_TEXTS, ReadRow.texts(plain));
    assertEquals(ORDER_TEXTS, ReadRow.texts(marked));
    assertEquals(new TextFormat("UTF-8", false, ','), format(plain));
    assertEquals(new TextFormat("UTF-8", true, ','), format(marked));
  }

  @Test
  void gb18030IsReadWithItsRareCharacters() throws IOException {
    Path path = file("ExportOrderList.csv", ORDERS, Charset.forName("GB18030"));
    assertEquals(ORDER_TEXTS, ReadRow.texts(path));
    assertEquals(new TextFormat("GB18030", false, ','), format(path));
  }

  @Test
  void gbkIsReadAsTheGb18030ThatItIsAPartOf() throws IOException {
    Path path = file("gbk.csv", "昵称,手机\n张三,13800138000\n", Charset.forName("GBK"));
    assertEquals(List.of("张三", "13800138000"), ReadRow.texts(path).getLast());
  }

  @Test
  void utf16IsReadByItsMark() throws IOException {
    String tabs = ORDERS.replace(',', '\t');
    Path little = file("l.csv", "\uFEFF" + tabs, StandardCharsets.UTF_16LE);
    Path big = file("b.csv", "\uFEFF" + tabs, StandardCharsets.UTF_16BE);
    assertEquals(ORDER_TEXTS, ReadRow.texts(little));
    assertEquals(ORDER_TEXTS, ReadRow.texts(big));
    assertEquals(new TextFormat("UTF-16LE", true, '\t'), format(little));
    assertEquals(new TextFormat("UTF-16BE", true, '\t'), format(big));
  }

  @Test
  void chineseFarBehindTheStartIsStillSeen() throws IOException {
    String ascii = "id,name\n" + "1,abcdefgh\n".repeat(20_000);
    Path path = file("late.csv", ascii + "2,张三\n", Charset.forName("GB18030"));
    assertEquals(List.of("2", "张三"), ReadRow.texts(path).getLast());
  }

  @Test
  void aCharacterThatCrossesTheReadersChunksIsWhole() throws IOException {
    String text = "a,b\n" + "x".repeat(65_529) + ",𠮷𠮷𠮷𠮷\n";
    assertEquals("𠮷𠮷𠮷𠮷", ReadRow.texts(utf8(text)).getLast().get(1));
  }

  @Test
  void textInNoKnownEncodingIsRefusedUntilOneIsNamed() throws IOException {
    Path path = file("latin.csv", "nom,prénom é,\nÉ ,à,\n", StandardCharsets.ISO_8859_1);
    ReadRow.assertRefused(FileProblem.UNKNOWN_ENCODING, path);
    try (TabularFile file =
        new WorkbookFiles().open(path, Optional.of("windows-1252"), Optional.empty())) {
      assertEquals(List.of("nom", "prénom é"), ReadRow.all(file, 0).getFirst().texts());
      assertEquals("windows-1252", file.textFormat().encoding());
    }
  }

  @Test
  void aNamedEncodingAndSeparatorWin() throws IOException {
    Path path = file("x.csv", "甲;1,5\n乙;2,5\n", Charset.forName("GBK"));
    try (TabularFile file = new WorkbookFiles().open(path, Optional.of("GBK"), Optional.of(','))) {
      assertEquals(List.of("甲;1", "5"), ReadRow.all(file, 0).getFirst().texts());
      assertEquals(new TextFormat("GBK", false, ','), file.textFormat());
    }
  }

  @Test
  void anEncodingThatDoesNotExistIsUnknown() throws IOException {
    Path path = utf8(ORDERS);
    for (String name : List.of("klingon", "!")) {
      ProblemException refusal =
          assertThrows(
              ProblemException.class,
              () -> new WorkbookFiles().open(path, Optional.of(name), Optional.empty()).close());
      assertEquals(FileProblem.UNKNOWN_ENCODING, refusal.problem().code());
    }
  }

  @Test
  void theSeparatorIsRecognised() throws IOException {
    assertEquals(',', format(utf8("a,b,c\n1,2,3\n")).separator());
    assertEquals(';', format(utf8("编号;金额;日期\n1;2,50;3\n2;3,50;4\n")).separator());
    assertEquals('\t', format(utf8("a\tb, c\td\n1\t2, 3\t4\n")).separator());
    assertEquals('|', format(utf8("a|b|c\n1|2|3\n")).separator());
    assertEquals(',', format(utf8("手机\n13800138000\n")).separator());
  }

  @Test
  void separatorsInsideQuotesAndTitleLinesDoNotMislead() throws IOException {
    Path path =
        utf8("店铺;导出;报表;2024;11\n\n名称,备注\n\"a;b;c;d\",\"x\n;;;;y\"\nb,\"say \"\";\"\" twice;\"\n");
    assertEquals(',', format(path).separator());
    assertEquals(List.of("a;b;c;d", "x\n;;;;y"), ReadRow.texts(path).get(2));
  }

  @Test
  void excelsOwnSeparatorLineIsObeyedAndNotARow() throws IOException {
    Path path = utf8("sep=;\r\n甲;乙,丙\r\n1;2\r\n");
    List<ReadRow> rows = ReadRow.all(path);
    assertEquals(List.of("甲", "乙,丙"), rows.getFirst().texts());
    assertEquals(2, rows.getFirst().number());
  }

  @Test
  void quotedLinesKeepTheirBreaksAndRowsTheirStartingLine() throws IOException {
    List<ReadRow> rows =
        ReadRow.all(utf8("名,址\n甲,\"一\n二\r\n三\"\n\n,,\n乙,\"he said \"\"hi\"\"\"\n"));
    assertEquals(List.of(1, 2, 7), rows.stream().map(ReadRow::number).toList());
    assertEquals("一\n二\r\n三", rows.get(1).texts().get(1));
    assertEquals("he said \"hi\"", rows.get(2).texts().get(1));
  }

  @Test
  void textIsKeptExactlyAndNothingIsANumber() throws IOException {
    ReadRow row = ReadRow.all(utf8("=\"0123\", 138 ,'456,1.38E+10,007,,\n")).getFirst();
    assertEquals(List.of("=\"0123\"", " 138 ", "'456", "1.38E+10", "007"), row.texts());
    assertTrue(row.kinds().stream().allMatch(CellKind.TEXT::equals));
  }

  @Test
  void raggedRowsAndUnescapedQuotesGoIn() throws IOException {
    assertEquals(
        List.of(List.of("a", "b"), List.of("1"), List.of("特价连衣裙", "2", "3", "5\" 屏")),
        ReadRow.texts(utf8("a,b\n1\n\"特价\"连衣裙,2,3,5\" 屏\n")));
  }

  @Test
  void aQuoteThatIsNeverClosedIsDamageAndSwallowsNothing() throws IOException {
    ReadRow.assertRefused(FileProblem.DAMAGED, utf8("a,b\n1,\"open\n2,3\n4,5\n"));
  }

  @Test
  void anEmbeddedNulIsNotText() throws IOException {
    ReadRow.assertRefused(FileProblem.NOT_A_WORKBOOK, utf8("a,b\n1,\u00002\n"));
    ReadRow.assertRefused(
        FileProblem.NOT_A_WORKBOOK, utf8("a,b\n" + "1,2\n".repeat(50_000) + "\u0000\n"));
    ReadRow.assertRefused(
        FileProblem.NOT_A_WORKBOOK, file("u.csv", "a,b\n1,2\n", StandardCharsets.UTF_16LE));
  }

  @Test
  void textUnderTheNameOfAWorkbookIsReadAsText() throws IOException {
    Path path = file("订单.xls", ORDERS.replace(',', '\t'), Charset.forName("GB18030"));
    assertEquals(ORDER_TEXTS, ReadRow.texts(path));
    try (TabularFile file = new WorkbookFiles().open(path)) {
      assertEquals(FileFormat.CSV, file.format());
      assertEquals(1, file.sheets().size());
      assertEquals("", file.sheets().getFirst().name());
    }
  }

  @Test
  void lineEndsOfOldMacsAndAMissingLastOneAreRead() throws IOException {
    assertEquals(
        List.of(List.of("a", "b"), List.of("1", "2"), List.of("3", "4")),
        ReadRow.texts(utf8("a,b\r1,2\r3,4")));
  }
}
