package org.siyu.core.words;

import java.util.Arrays;

/// A text as it is compared: lower case, half width, simplified, without what only parts
/// characters. Each character knows where it stands in the original.
///
/// Made by [PlainTextReader].
final class PlainText {
  /// Stands where so much was left out that both sides do not belong together.
  static final int BREAK = 0;

  private final int[] characters;
  private final int[] starts;
  private final int[] ends;
  private final int length;

  PlainText(int[] characters, int[] starts, int[] ends, int length) {
    this.characters = characters;
    this.starts = starts;
    this.ends = ends;
    this.length = length;
  }

  static PlainText of(String text) {
    return new PlainTextReader(text).read();
  }

  int length() {
    return length;
  }

  /// The code point at an index; [#BREAK] outside.
  int at(int index) {
    return index >= 0 && index < length ? characters[index] : BREAK;
  }

  /// Where the character begins in the original, in UTF-16 units.
  int start(int index) {
    return starts[index];
  }

  /// Where the character ends in the original, exclusive.
  int end(int index) {
    return ends[index];
  }

  /// Whether this character and the one before belong to one Latin word or number.
  boolean isInsideWord(int index) {
    return index > 0
        && index < length
        && isWordPart(characters[index - 1])
        && isWordPart(characters[index])
        && ends[index - 1] == starts[index];
  }

  private static boolean isWordPart(int character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
  }

  static boolean isSentenceEnd(int character) {
    return switch (character) {
      case BREAK, '。', '!', '?', ';', '\n', '\r' -> true;
      default -> false;
    };
  }

  static boolean isClauseEnd(int character) {
    return switch (character) {
      case ',', '、', ':' -> true;
      default -> isSentenceEnd(character);
    };
  }

  /// The characters alone, for patterns.
  CodePoints codePoints() {
    return CodePoints.of(Arrays.copyOf(characters, length));
  }
}
