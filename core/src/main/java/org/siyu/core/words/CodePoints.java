package org.siyu.core.words;

import java.util.Arrays;

/// A short run of characters, each a code point, that never changes.
final class CodePoints {
  static final CodePoints NONE = new CodePoints(new int[0]);

  private final int[] characters;

  private CodePoints(int[] characters) {
    this.characters = characters;
  }

  static CodePoints of(int... characters) {
    return new CodePoints(characters.clone());
  }

  int length() {
    return characters.length;
  }

  int at(int index) {
    return characters[index];
  }

  CodePoints followedBy(CodePoints after) {
    int[] both = Arrays.copyOf(characters, characters.length + after.characters.length);
    System.arraycopy(after.characters, 0, both, characters.length, after.characters.length);
    return new CodePoints(both);
  }

  boolean holds(CodePoints part) {
    for (int at = 0; at + part.length() <= length(); at++) {
      if (Arrays.equals(characters, at, at + part.length(), part.characters, 0, part.length())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodePoints same && Arrays.equals(characters, same.characters);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(characters);
  }

  @Override
  public String toString() {
    return new String(characters, 0, characters.length);
  }
}
