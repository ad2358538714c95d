package org.siyu.core.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/// Each traditional character's simplified one.
final class SimplifiedCharacters {
  private static final int FIRST = 0x3400;
  private static final int END = 0xA000;
  private static final char[] TABLE = table();

  private SimplifiedCharacters() {}

  /// @return the character itself when it has no other form
  static int of(int character) {
    return character >= FIRST && character < END ? TABLE[character - FIRST] : character;
  }

  private static char[] table() {
    char[] table = new char[END - FIRST];
    for (int index = 0; index < table.length; index++) {
      table[index] = (char) (FIRST + index);
    }
    String pairs = read();
    for (int index = 0; index + 1 < pairs.length(); index += 2) {
      table[pairs.charAt(index) - FIRST] = pairs.charAt(index + 1);
    }
    return table;
  }

  private static String read() {
    try (InputStream bytes =
            SimplifiedCharacters.class.getResourceAsStream("simplified-characters.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(bytes, "simplified characters"),
                    StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
