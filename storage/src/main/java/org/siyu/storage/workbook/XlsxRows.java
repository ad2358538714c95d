package org.siyu.storage.workbook;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.SourceRow;

/// The rows of a sheet's XML. Elements are told by local name, so the strict and the transitional
/// form, and any prefix, are read alike. What follows the rows is not parsed.
final class XlsxRows implements RowSource {
  private final MeteredInputStream part;
  private final XMLStreamReader2 xml;
  private final XlsxCells cells;
  private final CellRow row;
  private final XmlAttribute attribute = new XmlAttribute();
  private int number;
  private boolean isFinished;

  /// @param xml stands on the root element of the part
  XlsxRows(MeteredInputStream part, XMLStreamReader2 xml, XlsxCells cells, CellRow row) {
    this.part = part;
    this.xml = xml;
    this.cells = cells;
    this.row = row;
  }

  @Override
  public boolean advance() throws IOException, XMLStreamException {
    while (!isFinished) {
      switch (xml.next()) {
        case START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "row" -> {
              readRow();
              if (row.width() > 0) {
                return true;
              }
            }
            case "sheetData" -> {}
            default -> xml.skipElement();
          }
        }
        case END_ELEMENT -> isFinished = xml.getLocalName().equals("sheetData");
        case END_DOCUMENT -> isFinished = true;
        default -> {}
      }
    }
    part.drain();
    return false;
  }

  private void readRow() throws XMLStreamException, UnreadableFile {
    startRow();
    int column = 0;
    while (true) {
      switch (xml.next()) {
        case START_ELEMENT -> {
          if (xml.getLocalName().equals("c")) {
            column = cells.read(xml, column, row) + 1;
          } else {
            xml.skipElement();
          }
        }
        case END_ELEMENT -> {
          return;
        }
        default -> {}
      }
    }
  }

  private void startRow() throws XMLStreamException, UnreadableFile {
    int stated = number + 1;
    boolean isHidden = false;
    for (int i = 0, count = xml.getAttributeCount(); i < count; i++) {
      switch (xml.getAttributeLocalName(i)) {
        case "r" -> stated = attribute.of(xml, i).row();
        case "hidden" -> isHidden |= attribute.of(xml, i).isTrue();
        case "ht" -> isHidden |= attribute.of(xml, i).isZero();
        default -> {}
      }
    }
    if (stated < 1) {
      throw new UnreadableFile(FileProblem.DAMAGED, number + 1);
    }
    if (stated > CellRow.MOST_ROWS) {
      throw new UnreadableFile(FileProblem.TOO_MANY_ROWS);
    }
    number = stated;
    row.start(number, isHidden);
  }

  @Override
  public SourceRow row() {
    return row;
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
