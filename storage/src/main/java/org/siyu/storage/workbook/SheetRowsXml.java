package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.poi.ss.util.CellReference;

/// Writes rows as SpreadsheetML, straight into bytes.
final class SheetRowsXml implements CellWriter {
  private static final int FULL = 64 * 1024;
  private static final double SECONDS_A_DAY = 86_400;
  private static final int LONGEST_CELL = 6 * WorkbookText.LONGEST + 256;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final long SERIAL_OF_1970 = 25_569;

  private final OutputStream out;
  private final byte[] buffer = new byte[FULL + LONGEST_CELL];
  private final byte[][] columnNames;
  private int length;
  private int row;
  private int column;
  private byte[] rowNumber = {};
  private boolean isInRow;

  /// @param rowsBefore how many rows the sheet has already
  SheetRowsXml(OutputStream out, int rowsBefore, int columns) {
    this.out = out;
    this.row = rowsBefore;
    this.columnNames = new byte[columns][];
    for (int index = 0; index < columns; index++) {
      columnNames[index] =
          CellReference.convertNumToColString(index).getBytes(StandardCharsets.US_ASCII);
    }
  }

  @Override
  public void nextRow() {
    beginRow();
    ascii(">");
  }

  @Override
  public void nextRow(int points) {
    beginRow();
    ascii(" ht=\"");
    digits(points);
    ascii("\" customHeight=\"1\">");
  }

  private void beginRow() {
    endRow();
    row++;
    column = 0;
    rowNumber = Integer.toString(row).getBytes(StandardCharsets.US_ASCII);
    ascii("<row r=\"");
    bytes(rowNumber);
    ascii("\"");
    isInRow = true;
  }

  private void endRow() {
    if (isInRow) {
      ascii("</row>");
      isInRow = false;
    }
    if (length >= FULL) {
      flush();
    }
  }

  @Override
  public void blank(int style) {
    beginCell(style);
    ascii("/>");
  }

  @Override
  public void text(int style, String text) {
    String written = WorkbookText.written(text);
    beginCell(style);
    ascii(" t=\"inlineStr\"><is><t");
    if (hasOuterSpace(written)) {
      ascii(" xml:space=\"preserve\"");
    }
    ascii(">");
    escaped(written);
    ascii("</t></is></c>");
  }

  @Override
  public void number(int style, long number) {
    beginCell(style);
    ascii("><v>");
    digits(number);
    ascii("</v></c>");
  }

  @Override
  public void hundredths(int style, long cents) {
    beginCell(style);
    ascii("><v>");
    if (cents < 0) {
      buffer[length++] = '-';
    }
    digits(Math.abs(cents / 100));
    int rest = (int) Math.abs(cents % 100);
    buffer[length++] = '.';
    buffer[length++] = (byte) ('0' + rest / 10);
    buffer[length++] = (byte) ('0' + rest % 10);
    ascii("</v></c>");
  }

  @Override
  public void day(int style, LocalDate day) {
    if (day.isBefore(FIRST_DAY)) {
      text(style, day.toString());
    } else {
      number(style, day.toEpochDay() + SERIAL_OF_1970);
    }
  }

  @Override
  public void time(int style, LocalTime time) {
    beginCell(style);
    ascii("><v>");
    ascii(Double.toString(time.toSecondOfDay() / SECONDS_A_DAY));
    ascii("</v></c>");
  }

  @Override
  public void formula(int style, String formula, String value) {
    beginCell(style);
    ascii(" t=\"str\"><f>");
    escaped(formula);
    ascii("</f><v>");
    escaped(WorkbookText.written(value));
    ascii("</v></c>");
  }

  private void beginCell(int style) {
    if (length >= FULL) {
      flush();
    }
    ascii("<c r=\"");
    bytes(columnNames[column++]);
    bytes(rowNumber);
    ascii("\" s=\"");
    digits(style);
    ascii("\"");
  }

  private static boolean hasOuterSpace(String text) {
    return !text.isEmpty()
        && (text.charAt(0) <= ' '
            || text.charAt(text.length() - 1) <= ' '
            || text.indexOf('\n') >= 0);
  }

  private void escaped(String text) {
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      switch (letter) {
        case '<' -> ascii("&lt;");
        case '>' -> ascii("&gt;");
        case '&' -> ascii("&amp;");
        default -> {
          if (letter < 0x80) {
            buffer[length++] = (byte) letter;
          } else if (Character.isHighSurrogate(letter)) {
            utf8(text.codePointAt(index++));
          } else {
            utf8(letter);
          }
        }
      }
    }
  }

  private void utf8(int character) {
    if (character < 0x800) {
      buffer[length++] = (byte) (0xC0 | character >> 6);
    } else if (character < 0x10000) {
      buffer[length++] = (byte) (0xE0 | character >> 12);
      buffer[length++] = (byte) (0x80 | (character >> 6 & 0x3F));
    } else {
      buffer[length++] = (byte) (0xF0 | character >> 18);
      buffer[length++] = (byte) (0x80 | (character >> 12 & 0x3F));
      buffer[length++] = (byte) (0x80 | (character >> 6 & 0x3F));
    }
    buffer[length++] = (byte) (0x80 | (character & 0x3F));
  }

  private void digits(long number) {
    if (number >= 0 && number < 10) {
      buffer[length++] = (byte) ('0' + number);
    } else {
      ascii(Long.toString(number));
    }
  }

  @SuppressWarnings("deprecation") // copies the low bytes of ASCII text without a detour
  private void ascii(String text) {
    text.getBytes(0, text.length(), buffer, length);
    length += text.length();
  }

  private void bytes(byte[] bytes) {
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  /// Ends the last row and hands everything on.
  void finish() {
    endRow();
    flush();
  }

  private void flush() {
    try {
      out.write(buffer, 0, length);
      length = 0;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
