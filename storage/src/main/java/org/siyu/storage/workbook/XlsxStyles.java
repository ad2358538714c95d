package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// Reads which cell styles show numbers as dates.
final class XlsxStyles {
  private XlsxStyles() {}

  /// @return the numbers of these styles, as cells name them
  static BitSet dateStyles(XlsxPackage parts, String part) throws IOException, XMLStreamException {
    Map<String, String> formats = new HashMap<>();
    BitSet dates = new BitSet();
    int style = 0;
    boolean isInCellStyles = false;
    try (InputStream stream = parts.open(part)) {
      XMLStreamReader2 xml = parts.openXml(stream);
      for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
        if (event == XMLStreamConstants.END_ELEMENT) {
          isInCellStyles &= !xml.getLocalName().equals("cellXfs");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "numFmt" ->
                formats.put(
                    XmlParts.attribute(xml, "numFmtId"), XmlParts.attribute(xml, "formatCode"));
            case "cellXfs" -> isInCellStyles = true;
            case "xf" -> {
              if (isInCellStyles) {
                dates.set(style++, isDate(XmlParts.attribute(xml, "numFmtId"), formats));
              }
            }
            default -> {}
          }
        }
      }
    }
    return dates;
  }

  private static boolean isDate(String id, Map<String, String> formats) {
    String format = formats.get(id);
    if (format != null) {
      return DateFormats.isDate(format);
    }
    return id.matches("\\d{1,4}") && DateFormats.isBuiltIn(Integer.parseInt(id));
  }
}
