package org.siyu.core.customers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/// The first letters of the Mandarin readings of a text's characters, letters and digits kept in
/// their place: 张小宝 is found by `zxb`, 小鱼166 by `xy166`.
///
/// Every character of the Unicode blocks CJK Unified Ideographs and Extension A has its most usual
/// reading (kMandarin of the Unihan database); what is neither letter nor digit is left out.
final class PinyinInitials {
  private static final int EXTENSION = 0x3400;
  private static final int EXTENSION_END = 0x4DC0;
  private static final int IDEOGRAPHS = 0x4E00;
  private static final int IDEOGRAPHS_END = 0xA000;
  private static final char UNKNOWN = '.';
  private static final String LETTERS = read();

  /// Surnames that begin with another letter than the same character does elsewhere, each with it.
  private static final String SURNAMES = "乐y仇q区o单s召s尉y折s曾z查z种c秘b繁p翟z莘x解x重c长c员y";

  private PinyinInitials() {}

  /// @return letters and digits as they stand; "" for a text without Chinese characters
  static String of(String text) {
    if (text.chars().noneMatch(PinyinInitials::isChinese)) {
      return "";
    }
    StringBuilder initials = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (isChinese(character)) {
                char letter = letter(character);
                if (letter != UNKNOWN) {
                  initials.append(letter);
                }
              } else if (Character.isLetterOrDigit(character)
                  && !Character.isIdeographic(character)) {
                initials.appendCodePoint(character);
              }
            });
    return initials.toString();
  }

  /// The same read as a person's name: 曾小鱼 is `zxy`, where [#of(String)] has `cxy`.
  ///
  /// @return "" where the first character is read alike in a name
  static String asName(String text) {
    if (text.isEmpty() || !isChinese(text.charAt(0))) {
      return "";
    }
    int at = SURNAMES.indexOf(text.charAt(0));
    return at < 0 ? "" : SURNAMES.charAt(at + 1) + of(text).substring(1);
  }

  private static boolean isChinese(int character) {
    return (character >= IDEOGRAPHS && character < IDEOGRAPHS_END)
        || (character >= EXTENSION && character < EXTENSION_END);
  }

  private static char letter(int character) {
    return LETTERS.charAt(
        character < EXTENSION_END
            ? character - EXTENSION
            : character - IDEOGRAPHS + EXTENSION_END - EXTENSION);
  }

  private static String read() {
    try (InputStream bytes = PinyinInitials.class.getResourceAsStream("pinyin-initials.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(bytes, "pinyin initials"), StandardCharsets.US_ASCII))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
