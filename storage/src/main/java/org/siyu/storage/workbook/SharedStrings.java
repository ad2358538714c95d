package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// The table of texts that the cells of an xlsx refer to by number.
final class SharedStrings {
  private SharedStrings() {}

  static String[] read(XlsxPackage parts, InputStream part) throws IOException, XMLStreamException {
    XMLStreamReader2 xml = parts.openXml(part);
    TextBuffer buffer = new TextBuffer();
    String[] texts = new String[1024];
    int count = 0;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        buffer.cutTo(0);
        XmlParts.readRichText(xml, buffer);
        buffer.unescape(0);
        if (count == texts.length) {
          texts = Arrays.copyOf(texts, count * 2);
        }
        texts[count++] = buffer.from(0);
      }
    }
    return Arrays.copyOf(texts, count);
  }
}
