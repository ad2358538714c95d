package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an xlsx from pieces of XML, so that tests can write what no library would.
final class RawXlsx {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  static final String STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder references = new StringBuilder();
  private String main = MAIN;
  private String office = OFFICE;
  private String workbookProperties = "";
  private int count;

  /// One sheet with these rows.
  static RawXlsx ofRows(String rows) {
    return new RawXlsx().sheet("Sheet1", rows);
  }

  RawXlsx strict() {
    main = STRICT_MAIN;
    office = STRICT_OFFICE;
    return this;
  }

  RawXlsx in1904() {
    workbookProperties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  RawXlsx sheet(String name, String rows) {
    return sheet(name, "", rows, "");
  }

  RawXlsx sheet(String name, String state, String rows, String behind) {
    String xml =
        HEAD
            + "<worksheet xmlns=\""
            + main
            + "\"><dimension ref=\"A1\"/><sheetData>"
            + rows
            + "</sheetData>"
            + behind
            + "</worksheet>";
    return other("worksheet", name, state, xml);
  }

  /// A sheet of any kind, with any XML.
  RawXlsx other(String kind, String name, String state, String xml) {
    count++;
    String part = kind + "s/sheet" + count + ".xml";
    refer(kind, "sheet" + count, part);
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"sheet%d\"/>"
            .formatted(name, count, state, count));
    return part("xl/" + part, xml);
  }

  RawXlsx sharedStrings(String... items) {
    refer("sharedStrings", "strings", "sharedStrings.xml");
    String all = String.join("</si><si>", items);
    return part(
        "xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + main + "\"><si>" + all + "</si></sst>");
  }

  /// @param formats `numFmt` elements
  /// @param ids the number format of each cell style
  RawXlsx styles(String formats, int... ids) {
    refer("styles", "styles", "styles.xml");
    StringBuilder styles = new StringBuilder();
    for (int id : ids) {
      styles.append("<xf numFmtId=\"").append(id).append("\"/>");
    }
    return part(
        "xl/styles.xml",
        HEAD
            + "<styleSheet xmlns=\""
            + main
            + "\"><numFmts>"
            + formats
            + "</numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs>"
            + styles
            + "</cellXfs></styleSheet>");
  }

  RawXlsx refer(String type, String id, String target) {
    references.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(id, office, type, target));
    return this;
  }

  RawXlsx part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  Path write(Path file) throws IOException {
    parts.putIfAbsent(
        "_rels/.rels",
        HEAD
            + "<Relationships xmlns=\""
            + PACKAGE
            + "\"><Relationship Id=\"a\" Type=\""
            + office
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.putIfAbsent(
        "xl/workbook.xml",
        HEAD
            + "<workbook xmlns=\""
            + main
            + "\" xmlns:r=\""
            + office
            + "\">"
            + workbookProperties
            + "<sheets>"
            + sheets
            + "</sheets></workbook>");
    parts.putIfAbsent(
        "xl/_rels/workbook.xml.rels",
        HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">" + references + "</Relationships>");
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
