package org.siyu.bench.data;

/// The small parts of a workbook with one sheet, as Excel writes them.
final class PackageParts {
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  static final String CONTENT_TYPES =
      HEAD
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\""
          + "application/vnd.openxmlformats-package.relationships+xml\"/>"
          + type("/xl/workbook.xml", "sheet.main")
          + type("/xl/worksheets/sheet1.xml", "worksheet")
          + type("/xl/styles.xml", "styles")
          + type("/xl/sharedStrings.xml", "sharedStrings")
          + "</Types>";
  static final String RELATIONS =
      HEAD
          + "<Relationships xmlns=\"%s\">".formatted(RELATION)
          + relation("rId1", "officeDocument", "xl/workbook.xml")
          + "</Relationships>";
  static final String WORKBOOK_RELATIONS =
      HEAD
          + "<Relationships xmlns=\"%s\">".formatted(RELATION)
          + relation("rId1", "worksheet", "worksheets/sheet1.xml")
          + relation("rId2", "styles", "styles.xml")
          + relation("rId3", "sharedStrings", "sharedStrings.xml")
          + "</Relationships>";
  static final String WORKBOOK =
      HEAD
          + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE)
          + "<sheet name=\"Online Retail\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  static final String STYLES =
      HEAD
          + "<styleSheet xmlns=\"%s\">".formatted(MAIN)
          + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills"
          + " count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders"
          + " count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\""
          + " fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"2\"><xf"
          + " numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf"
          + " numFmtId=\"22\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
          + " applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
  static final String SHEET_START =
      HEAD
          + "<worksheet xmlns=\"%s\" xmlns:x14ac=\"".formatted(MAIN)
          + "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">"
          + "<dimension ref=\"A1:H%d\"/><sheetData>";
  static final String SHEET_END = "</sheetData></worksheet>";
  static final String STRINGS_START =
      HEAD + "<sst xmlns=\"" + MAIN + "\" count=\"%d\" uniqueCount=\"%d\">";

  private PackageParts() {}

  private static String type(String part, String kind) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, kind, target);
  }
}
