package org.siyu.bench.peer;

import java.io.InputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.siyu.bench.Said;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/// Reads every cell with POI's event API as its guide shows it. Argument: the file.
public final class PoiEventRead implements SheetContentsHandler {
  private long rows;
  private long cells;

  private PoiEventRead() {}

  public static void main(String[] arguments) throws Exception {
    PoiEventRead handler = new PoiEventRead();
    try (OPCPackage file = OPCPackage.open(arguments[0], PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(file);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              null,
              new ReadOnlySharedStringsTable(file),
              handler,
              new DataFormatter(),
              false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        parser.parse(new InputSource(sheet));
      }
    }
    Said.figure("rows", handler.rows);
    Said.figure("cells", handler.cells);
  }

  @Override
  public void startRow(int row) {
    rows++;
  }

  @Override
  public void endRow(int row) {
    // Each row was counted at its start.
  }

  @Override
  public void cell(String reference, String formatted, XSSFComment comment) {
    cells++;
  }
}
