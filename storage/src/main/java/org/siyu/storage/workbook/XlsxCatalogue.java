package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.siyu.core.exchange.FileProblem;
import org.siyu.storage.workbook.XlsxPackage.Relationship;

/// What the workbook part says: its sheets of cells, its date system, and where its other parts
/// are.
///
/// @param sharedStrings the name of that part
/// @param styles the name of that part
record XlsxCatalogue(
    List<Sheet> sheets,
    boolean startIn1904,
    boolean hasMacros,
    Optional<String> sharedStrings,
    Optional<String> styles) {

  record Sheet(String name, boolean isHidden, String part) {}

  static XlsxCatalogue read(XlsxPackage parts) throws IOException, XMLStreamException {
    String workbook =
        target(parts.relationships(""), "officeDocument")
            .filter(part -> !part.endsWith(".bin"))
            .orElseThrow(() -> new UnreadableFile(FileProblem.NOT_A_WORKBOOK));
    if (!parts.has(workbook)) {
      throw new UnreadableFile(FileProblem.DAMAGED);
    }
    List<Relationship> relationships = parts.relationships(workbook);
    List<Sheet> sheets = new ArrayList<>();
    boolean startIn1904;
    try (InputStream stream = parts.open(workbook)) {
      startIn1904 = readWorkbook(parts.openXml(stream), relationships, sheets);
    }
    return new XlsxCatalogue(
        List.copyOf(sheets),
        startIn1904,
        target(relationships, "vbaProject").isPresent(),
        target(relationships, "sharedStrings").filter(parts::has),
        target(relationships, "styles").filter(parts::has));
  }

  private static boolean readWorkbook(
      XMLStreamReader2 xml, List<Relationship> relationships, List<Sheet> sheets)
      throws XMLStreamException, UnreadableFile {
    if (!xml.getLocalName().equals("workbook")) {
      throw new UnreadableFile(FileProblem.NOT_A_WORKBOOK);
    }
    Map<String, Relationship> byId =
        relationships.stream()
            .collect(Collectors.toMap(Relationship::id, Function.identity(), (first, _) -> first));
    boolean startIn1904 = false;
    while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("workbookPr")) {
          startIn1904 = XmlParts.isTrue(XmlParts.attribute(xml, "date1904"));
        } else if (xml.getLocalName().equals("sheet")) {
          addSheet(xml, byId, sheets);
        }
      }
    }
    return startIn1904;
  }

  /// Sheets of charts, dialogs and macros have no cells to read, and are passed over.
  private static void addSheet(
      XMLStreamReader2 xml, Map<String, Relationship> byId, List<Sheet> sheets) {
    Relationship relationship = byId.get(XmlParts.attribute(xml, "id"));
    if (relationship != null && relationship.type().equals("worksheet")) {
      String state = XmlParts.attribute(xml, "state");
      boolean isHidden = state.equals("hidden") || state.equals("veryHidden");
      sheets.add(new Sheet(XmlParts.attribute(xml, "name"), isHidden, relationship.target()));
    }
  }

  private static Optional<String> target(List<Relationship> relationships, String type) {
    return relationships.stream()
        .filter(relationship -> relationship.type().equals(type))
        .map(Relationship::target)
        .findFirst();
  }
}
