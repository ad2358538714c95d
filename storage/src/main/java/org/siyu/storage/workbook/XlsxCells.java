package org.siyu.storage.workbook;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.BitSet;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.FileProblem;

/// Reads the cells of a sheet's XML into a row.
final class XlsxCells {
  /// What the attribute `t` says about the value.
  private enum Type {
    NUMBER,
    SHARED_STRING,
    FORMULA_STRING,
    INLINE_STRING,
    BOOLEAN,
    ERROR,
    ISO_DATE
  }

  private final String[] sharedStrings;
  private final BitSet dateStyles;
  private final SerialDates dates;
  private final XmlAttribute attribute = new XmlAttribute();
  private Type type = Type.NUMBER;
  private int style;

  XlsxCells(String[] sharedStrings, BitSet dateStyles, SerialDates dates) {
    this.sharedStrings = sharedStrings;
    this.dateStyles = dateStyles;
    this.dates = dates;
  }

  /// Reads the cell that the reader stands on, and goes to its end.
  ///
  /// @param next the column of a cell that does not name one
  /// @return the column of the cell
  int read(XMLStreamReader2 xml, int next, CellRow row) throws XMLStreamException, UnreadableFile {
    int column = readAttributes(xml, next);
    TextBuffer buffer = row.buffer();
    int start = buffer.length();
    boolean isFormula = false;
    boolean hasValue = false;
    while (true) {
      switch (xml.next()) {
        case START_ELEMENT -> {
          String name = xml.getLocalName();
          // a chain: equal names are the same object here, and a switch would hash each of them
          boolean isValue = name.equals("v");
          if (isValue || name.equals("is")) {
            // a cell has one of the two; of a broken one with both, the one of its type counts
            boolean isOfType = isValue != (type == Type.INLINE_STRING);
            if (buffer.length() > start && !isOfType) {
              xml.skipElement();
              continue;
            }
            buffer.cutTo(start);
            if (isValue) {
              XmlParts.readText(xml, buffer);
              hasValue = buffer.length() > start || type == Type.FORMULA_STRING;
            } else {
              XmlParts.readRichText(xml, buffer);
            }
          } else {
            isFormula |= name.equals("f");
            xml.skipElement();
          }
        }
        case END_ELEMENT -> {
          if (buffer.length() > start) {
            setValue(column, start, row);
          } else if (isFormula && !hasValue) {
            row.setFormulaWithoutValue(column);
          }
          return column;
        }
        default -> {}
      }
    }
  }

  private int readAttributes(XMLStreamReader2 xml, int next) throws XMLStreamException {
    int column = next;
    type = Type.NUMBER;
    style = 0;
    for (int i = 0, count = xml.getAttributeCount(); i < count; i++) {
      String name = xml.getAttributeLocalName(i);
      if (name.equals("r")) {
        int named = attribute.of(xml, i).column();
        column = named < 0 ? next : named;
      } else if (name.equals("s")) {
        style = attribute.of(xml, i).number();
      } else if (name.equals("t")) {
        type = type(attribute.of(xml, i));
      }
    }
    return column;
  }

  private static Type type(XmlAttribute value) {
    return switch (value.first()) {
      case 's' -> value.length() == 1 ? Type.SHARED_STRING : Type.FORMULA_STRING;
      case 'i' -> Type.INLINE_STRING;
      case 'b' -> Type.BOOLEAN;
      case 'e' -> Type.ERROR;
      case 'd' -> Type.ISO_DATE;
      default -> Type.NUMBER;
    };
  }

  private void setValue(int column, int start, CellRow row) throws UnreadableFile {
    TextBuffer buffer = row.buffer();
    switch (type) {
      case NUMBER -> {
        double value = NumberParser.parse(buffer.characters(), start, buffer.length() - start);
        setNumber(column, value, dateStyles.get(style), start, row);
      }
      case ISO_DATE -> setNumber(column, dates.serial(buffer.from(start)), true, start, row);
      case SHARED_STRING -> {
        row.setText(column, CellKind.TEXT, sharedString(buffer, start, row));
        buffer.cutTo(start);
      }
      case FORMULA_STRING, INLINE_STRING -> {
        buffer.unescape(start);
        row.setBufferedText(column, CellKind.TEXT, start);
      }
      case BOOLEAN -> {
        char first = buffer.characters()[start];
        row.setBoolean(column, first == '1' || first == 't');
        buffer.cutTo(start);
      }
      case ERROR -> row.setBufferedText(column, CellKind.ERROR, start);
    }
  }

  /// What says that it is a number and is none stays as the text it is.
  private static void setNumber(int column, double value, boolean isDate, int start, CellRow row)
      throws UnreadableFile {
    if (Double.isNaN(value)) {
      row.setBufferedText(column, CellKind.TEXT, start);
    } else {
      row.setNumber(column, value, isDate);
      row.buffer().cutTo(start);
    }
  }

  private String sharedString(TextBuffer buffer, int start, CellRow row) throws UnreadableFile {
    double index = NumberParser.parse(buffer.characters(), start, buffer.length() - start);
    if (!(index >= 0 && index < sharedStrings.length)) {
      throw new UnreadableFile(FileProblem.DAMAGED, row.number());
    }
    return sharedStrings[(int) index];
  }
}
