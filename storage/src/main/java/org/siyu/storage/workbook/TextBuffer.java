package org.siyu.storage.workbook;

import java.util.Arrays;
import org.siyu.core.exchange.FileProblem;

/// Growing characters that are used again and again.
final class TextBuffer {
  /// Excel's own limit is 32,767 characters a cell and 16,384 cells a row.
  private static final int MOST = 64 << 20;

  private char[] characters = new char[256];
  private int length;

  char[] characters() {
    return characters;
  }

  int length() {
    return length;
  }

  void cutTo(int newLength) {
    length = newLength;
  }

  void append(char[] source, int start, int count) throws UnreadableFile {
    if (length + count > characters.length) {
      if (length + (long) count > MOST) {
        throw new UnreadableFile(FileProblem.DAMAGED);
      }
      characters = Arrays.copyOf(characters, Math.max(length + count, characters.length * 2));
    }
    System.arraycopy(source, start, characters, length, count);
    length += count;
  }

  String from(int start) {
    return new String(characters, start, length - start);
  }

  /// Undoes `_xHHHH_` from `start` to the end, which is how OOXML writes control characters.
  void unescape(int start) {
    int to = start;
    for (int i = start; i < length; i++) {
      char character = characters[i];
      int code = character == '_' ? escaped(i) : -1;
      if (code >= 0) {
        character = (char) code;
        i += 6;
      }
      characters[to++] = character;
    }
    length = to;
  }

  private int escaped(int at) {
    if (at + 7 > length || characters[at + 1] != 'x' || characters[at + 6] != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(characters[i], 16);
      if (digit < 0 || characters[i] > 'f') {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }
}
