package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.FileProblem;

/// Files that cannot be read as a whole, each for its own reason.
class RefusedFilesTest {
  private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

  @TempDir Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] workbook(int rows) throws IOException {
    StringBuilder xml = new StringBuilder();
    Random random = new Random(1);
    for (int i = 1; i <= rows; i++) {
      xml.append("<row r=\"%d\"><c><v>%d</v></c></row>".formatted(i, random.nextInt()));
    }
    return Files.readAllBytes(RawXlsx.ofRows(xml.toString()).write(folder.resolve("whole.xlsx")));
  }

  @Test
  void aMissingFileIsNotFound() {
    ReadRow.assertRefused(FileProblem.NOT_FOUND, folder.resolve("没有.xlsx"));
  }

  @Test
  void anEmptyFileIsEmptyWhateverItsName() throws IOException {
    ReadRow.assertRefused(FileProblem.EMPTY, file("空.xlsx", ""));
    ReadRow.assertRefused(FileProblem.EMPTY, file("空.csv", ""));
    ReadRow.assertRefused(FileProblem.EMPTY, file("blank.csv", " \r\n\r\n"));
    ReadRow.assertRefused(FileProblem.EMPTY, file("mark.csv", "\uFEFF"));
  }

  @Test
  void aFolderIsNotAWorkbook() {
    ReadRow.assertRefused(FileProblem.NOT_A_WORKBOOK, folder);
  }

  @Test
  void randomBytesAreNotAWorkbook() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      byte[] noise = new byte[400 + seed * 100];
      new Random(seed).nextBytes(noise);
      ReadRow.assertRefused(FileProblem.NOT_A_WORKBOOK, file("noise" + seed + ".xlsx", noise));
    }
  }

  @Test
  void webPagesAndOtherDocumentsAreNotWorkbooks() throws IOException {
    ReadRow.assertRefused(
        FileProblem.NOT_A_WORKBOOK,
        file("订单.xls", "<html><body><table><tr><td>订单号</td></tr></table></body></html>"));
    ReadRow.assertRefused(
        FileProblem.NOT_A_WORKBOOK, file("t.xls", "\uFEFF \r\n<table border=1><tr><td>1,2</td>"));
    ReadRow.assertRefused(
        FileProblem.NOT_A_WORKBOOK,
        file("2003.xls", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas\"/>"));
    ReadRow.assertRefused(FileProblem.NOT_A_WORKBOOK, file("a.pdf", "%PDF-1.7\n1 0 obj, <<>>"));
    ReadRow.assertRefused(FileProblem.NOT_A_WORKBOOK, file("a.rtf", "{\\rtf1 a, b, c}"));
    ReadRow.assertRefused(
        FileProblem.NOT_A_WORKBOOK, file("note.xlsx", "no separators here\nnone at all\n"));
  }

  @Test
  void aWordDocumentIsNotAWorkbook() throws IOException {
    Path docx =
        new RawXlsx()
            .part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>")
            .part("word/document.xml", "<document><body/></document>")
            .write(folder.resolve("合同.docx"));
    ReadRow.assertRefused(FileProblem.NOT_A_WORKBOOK, docx);
  }

  @Test
  void aBinaryWorkbookOrAnyOtherZipIsNotAWorkbook() throws IOException {
    Path xlsb =
        new RawXlsx()
            .part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
                    + " Target=\"xl/workbook.bin\"/></Relationships>")
            .part("xl/workbook.bin", "\u0083\u0001")
            .write(folder.resolve("b.xlsb"));
    ReadRow.assertRefused(FileProblem.NOT_A_WORKBOOK, xlsb);
    Path zip = folder.resolve("photos.zip");
    try (OutputStream bytes = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(bytes)) {
      entries.putNextEntry(new ZipEntry("a.jpg"));
    }
    ReadRow.assertRefused(FileProblem.NOT_A_WORKBOOK, zip);
    try (OutputStream bytes = Files.newOutputStream(zip)) {
      new ZipOutputStream(bytes).close();
    }
    ReadRow.assertRefused(FileProblem.NOT_A_WORKBOOK, zip);
  }

  @Test
  void aTruncatedZipIsRefused() throws IOException {
    byte[] whole = workbook(500);
    for (int part = 1; part < 10; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
      ReadRow.assertRefused(FileProblem.TRUNCATED, file("cut" + part + ".xlsx", cut));
    }
  }

  @Test
  void aChangedByteInsideIsDamageAndNeverAnotherNumber() throws IOException {
    byte[] whole = workbook(500);
    byte[] changed = whole.clone();
    changed[1500] ^= 0x10;
    ReadRow.assertRefused(FileProblem.DAMAGED, file("changed.xlsx", changed));
  }

  @Test
  void aWorkbookThatSwellsIsAZipBomb() throws IOException {
    String swelling = " ".repeat(20 << 20);
    ReadRow.assertRefused(
        FileProblem.ZIP_BOMB,
        RawXlsx.ofRows(ROW + swelling).write(folder.resolve("sheet-bomb.xlsx")));
    ReadRow.assertRefused(
        FileProblem.ZIP_BOMB,
        RawXlsx.ofRows(ROW)
            .sharedStrings("<t>" + swelling + "</t>")
            .write(folder.resolve("text-bomb.xlsx")));
  }

  @Test
  void documentTypesAndEntitiesAreRefusedInEveryPart() throws IOException {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    String sheet =
        laughs
            + "<worksheet><sheetData><row><c"
            + " t=\"str\"><v>&b;&c;</v></c></row></sheetData></worksheet>";
    ReadRow.assertRefused(
        FileProblem.FORBIDDEN_XML,
        new RawXlsx().other("worksheet", "S", "", sheet).write(folder.resolve("sheet.xlsx")));
    ReadRow.assertRefused(
        FileProblem.FORBIDDEN_XML,
        RawXlsx.ofRows(ROW)
            .sharedStrings("<t>x</t>")
            .part("xl/sharedStrings.xml", laughs + "<sst><si><t>&b;</t></si></sst>")
            .write(folder.resolve("strings.xlsx")));
    ReadRow.assertRefused(
        FileProblem.FORBIDDEN_XML,
        RawXlsx.ofRows(ROW)
            .part("xl/workbook.xml", laughs + "<workbook/>")
            .write(folder.resolve("workbook.xlsx")));
    ReadRow.assertRefused(
        FileProblem.FORBIDDEN_XML,
        RawXlsx.ofRows(ROW)
            .styles("", 0)
            .part("xl/styles.xml", laughs + "<styleSheet/>")
            .write(folder.resolve("styles.xlsx")));
  }

  @Test
  void anEntityThatNobodyDeclaredIsNotReadAsNothing() throws IOException {
    Path file =
        RawXlsx.ofRows("<row><c t=\"str\"><v>a&who;b</v></c></row>")
            .write(folder.resolve("entity.xlsx"));
    ReadRow.assertRefused(FileProblem.DAMAGED, file);
  }

  @Test
  void brokenXmlIsDamage() throws IOException {
    ReadRow.assertRefused(
        FileProblem.DAMAGED,
        RawXlsx.ofRows("<row><c></row>").write(folder.resolve("nesting.xlsx")));
    ReadRow.assertRefused(
        FileProblem.DAMAGED,
        new RawXlsx()
            .other("worksheet", "S", "", "<worksheet><sheetData><row r=\"1\"><c><v>12")
            .write(folder.resolve("ends.xlsx")));
    ReadRow.assertRefused(
        FileProblem.DAMAGED,
        new RawXlsx()
            .refer("worksheet", "sheet9", "worksheets/none.xml")
            .part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\""
                    + " r:id=\"sheet9\"/></sheets></workbook>")
            .write(folder.resolve("missing-part.xlsx")));
  }

  @Test
  void anXlsxWithAPasswordIsToldApart() throws Exception {
    Path file = folder.resolve("加密.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("siyu");
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        encrypted.write(workbook(3));
      }
      try (OutputStream bytes = Files.newOutputStream(file)) {
        container.writeFilesystem(bytes);
      }
    }
    ReadRow.assertRefused(FileProblem.PASSWORD_PROTECTED, file);
  }

  @Test
  void anOldOfficeDocumentIsNotAWorkbook() throws IOException {
    Path file = folder.resolve("合同.doc");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream bytes = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      container.writeFilesystem(bytes);
    }
    ReadRow.assertRefused(FileProblem.NOT_A_WORKBOOK, file);
  }

  @Test
  void aRefusedFileIsLetGoOf() throws IOException {
    byte[] whole = workbook(50);
    whole[200] ^= 0x10;
    Path damaged = file("a.xlsx", whole);
    ReadRow.assertRefused(FileProblem.DAMAGED, damaged);
    Path renamed = Files.move(damaged, folder.resolve("b.xlsx"));
    Files.delete(renamed);
    assertEquals(List.of(), openHandles("b.xlsx"));
    assertEquals(List.of(), openHandles("a.xlsx"));
  }

  /// The handles of this process on a file, where the system shows them.
  static List<String> openHandles(String name) throws IOException {
    Path handles = Path.of("/proc/self/fd");
    if (!Files.isDirectory(handles)) {
      return List.of();
    }
    try (var all = Files.list(handles)) {
      return all.map(handle -> handle.toFile())
          .map(
              handle -> {
                try {
                  return Files.readSymbolicLink(handle.toPath()).toString();
                } catch (IOException gone) {
                  return "";
                }
              })
          .filter(target -> target.contains(name))
          .toList();
    }
  }
}
