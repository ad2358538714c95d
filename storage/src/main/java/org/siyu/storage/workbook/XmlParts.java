package org.siyu.storage.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.siyu.core.exchange.FileProblem;

/// Opens XML for pull parsing. Refuses document types, and with them all entities: no honest
/// workbook has them, and they are how XML reads other files or swells.
///
/// Aalto's factory is made directly: the look-up by `javax.xml.stream` may find another parser.
final class XmlParts {
  private final InputFactoryImpl factory = new InputFactoryImpl();

  XmlParts() {
    factory.configureForSpeed();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
  }

  /// A reader that stands on the root element.
  XMLStreamReader2 open(InputStream part) throws XMLStreamException, UnreadableFile {
    XMLStreamReader2 xml = (XMLStreamReader2) factory.createXMLStreamReader(part);
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return xml;
      }
      if (event == XMLStreamConstants.DTD) {
        throw new UnreadableFile(FileProblem.FORBIDDEN_XML);
      }
    }
  }

  /// Appends the text of the element that the reader stands on, and goes to its end.
  static void readText(XMLStreamReader2 xml, TextBuffer text)
      throws XMLStreamException, UnreadableFile {
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        case XMLStreamConstants.START_ELEMENT -> xml.skipElement();
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableFile(FileProblem.FORBIDDEN_XML);
        default -> {}
      }
    }
  }

  /// Appends the text of a rich string (`si`, `is`) that the reader stands on: its runs one after
  /// the other, phonetic guides left out. Goes to its end.
  static void readRichText(XMLStreamReader2 xml, TextBuffer text)
      throws XMLStreamException, UnreadableFile {
    int depth = 0;
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "t" -> readText(xml, text);
            case "rPh" -> xml.skipElement();
            default -> depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == 0) {
            return;
          }
          depth--;
        }
        default -> {}
      }
    }
  }

  /// An attribute of the element that the reader stands on, whatever its namespace; "" when absent.
  static String attribute(XMLStreamReader2 xml, String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  static boolean isTrue(String attribute) {
    return attribute.equals("1") || attribute.equals("true");
  }
}
