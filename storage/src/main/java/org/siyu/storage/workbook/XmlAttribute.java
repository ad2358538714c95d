package org.siyu.storage.workbook;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/// The value of an attribute, looked at inside the parser's own buffer: no string is made of it.
final class XmlAttribute extends TypedValueDecoder {
  private char[] characters = new char[0];
  private int start;
  private int end;

  XmlAttribute of(XMLStreamReader2 xml, int index) throws XMLStreamException {
    xml.getAttributeAs(index, this);
    return this;
  }

  @Override
  public void decode(char[] buffer, int from, int to) {
    characters = buffer;
    start = from;
    end = to;
  }

  @Override
  public void decode(String value) {
    decode(value.toCharArray(), 0, value.length());
  }

  @Override
  public void handleEmptyValue() {
    end = start;
  }

  int length() {
    return end - start;
  }

  /// The first character; 0 when empty.
  char first() {
    return start < end ? characters[start] : 0;
  }

  /// The column of a cell reference, from 0; -1 when there is none.
  int column() {
    return CellReference.column(characters, start, end);
  }

  /// A row's number, from 1; 0 when it is none.
  int row() {
    return CellReference.row(characters, start, end);
  }

  /// A whole number of up to seven digits; 0 when it is none.
  int number() {
    return CellReference.row(characters, start, end);
  }

  boolean isTrue() {
    return (length() == 1 && first() == '1') || (length() == 4 && first() == 't');
  }

  boolean isZero() {
    return NumberParser.parse(characters, start, end - start) == 0;
  }
}
