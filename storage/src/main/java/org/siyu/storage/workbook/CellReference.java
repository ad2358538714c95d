package org.siyu.storage.workbook;

/// A cell by name, as `B7`.
///
/// @param column from 0; -1 without letters
/// @param row from 1; 0 without digits
record CellReference(int column, int row) {
  private static final int MOST_LETTERS = 3;
  private static final int MOST_DIGITS = 7;

  static CellReference parse(String name) {
    char[] characters = name.toCharArray();
    int letters = 0;
    while (letters < characters.length && characters[letters] >= 'A') {
      letters++;
    }
    return new CellReference(
        column(characters, 0, characters.length), row(characters, letters, characters.length));
  }

  boolean isWhole() {
    return column >= 0 && row > 0;
  }

  /// The column of a reference, from 0; -1 when it has none.
  static int column(char[] characters, int start, int end) {
    int column = 0;
    for (int i = start; i < end && i - start <= MOST_LETTERS; i++) {
      int letter = (characters[i] & ~0x20) - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      column = column * 26 + letter + 1;
    }
    return column - 1;
  }

  /// A row's number; 0 when these are not its digits.
  static int row(char[] characters, int start, int end) {
    int row = 0;
    for (int i = start; i < end; i++) {
      int digit = characters[i] - '0';
      if (digit < 0 || digit > 9 || i - start > MOST_DIGITS) {
        return 0;
      }
      row = row * 10 + digit;
    }
    return row;
  }
}
