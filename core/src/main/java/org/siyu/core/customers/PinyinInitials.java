package org.siyu.core.customers;

import java.nio.charset.Charset;
import java.util.Arrays;

/// The first letters of the Mandarin readings of a text's characters: 张小宝 is found by `zxb`.
///
/// The 3755 common characters of GB 2312 (level 1) stand in the order of their pinyin, so that the
/// code alone tells the initial. Rarer characters are left out; a character with several readings
/// has the one by which the standard orders it.
final class PinyinInitials {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

  /// The code of the first character of each letter, for the letters above.
  private static final int[] FIRST = {
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
    0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
  };

  private static final int LAST = 0xD7F9;

  private PinyinInitials() {}

  /// @return lower-case letters; "" for a text without common Chinese characters
  static String of(String text) {
    if (text.chars().allMatch(letter -> letter < 0x4E00)) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    byte[] bytes = text.getBytes(GBK);
    for (int index = 0; index < bytes.length; index++) {
      int code = bytes[index] & 0xFF;
      if (code < 0x80) {
        continue;
      }
      if (++index < bytes.length) {
        code = code << 8 | (bytes[index] & 0xFF);
        if (code >= FIRST[0] && code <= LAST && (code & 0xFF) >= 0xA1) {
          initials.append(initial(code));
        }
      }
    }
    return initials.toString();
  }

  private static char initial(int code) {
    int found = Arrays.binarySearch(FIRST, code);
    return LETTERS.charAt(found >= 0 ? found : -found - 2);
  }
}
