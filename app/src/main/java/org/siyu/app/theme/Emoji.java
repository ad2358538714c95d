package org.siyu.app.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.text.Font;

/// Nicknames are full of emoji, and a machine without a typeface for them draws empty boxes. There
/// the few that have a plain sign show as that, and the others are left out; the data keeps them.
public final class Emoji {
  private static final List<String> FAMILIES =
      List.of(
          "Apple Color Emoji",
          "Segoe UI Emoji",
          "Noto Color Emoji",
          "Noto Emoji",
          "Twemoji",
          "Twitter Color Emoji",
          "JoyPixels",
          "OpenMoji");
  private static final boolean ARE_INSTALLED =
      !Collections.disjoint(Set.copyOf(Font.getFamilies()), FAMILIES);

  /// Signs that typefaces for Chinese have.
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry(0x2764, "♥"),
          Map.entry(0x1F495, "♥"),
          Map.entry(0x1F496, "♥"),
          Map.entry(0x1F497, "♥"),
          Map.entry(0x2B50, "★"),
          Map.entry(0x1F31F, "★"),
          Map.entry(0x2728, "☆"),
          Map.entry(0x2600, "☼"),
          Map.entry(0x1F31E, "☼"),
          Map.entry(0x1F3B5, "♪"),
          Map.entry(0x1F3B6, "♪"));

  private static final String NOTHING_BUT_EMOJI = "☆";
  private static final int JOINER = 0x200D;
  private static final int KEYCAP = 0x20E3;

  private Emoji() {}

  /// The text as this machine can show it.
  public static String shown(String text) {
    return ARE_INSTALLED ? text : plain(text);
  }

  static String plain(String text) {
    if (text.codePoints().noneMatch(Emoji::isDrawnByEmojiFont)) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .forEach(
            sign -> {
              if (PLAIN.containsKey(sign)) {
                kept.append(PLAIN.get(sign));
              } else if (!isDrawnByEmojiFont(sign)) {
                kept.appendCodePoint(sign);
              }
            });
    String rest = kept.toString().strip().replaceAll(" {2,}", " ");
    return rest.isEmpty() ? NOTHING_BUT_EMOJI : rest;
  }

  private static boolean isDrawnByEmojiFont(int sign) {
    boolean isPart =
        sign == JOINER
            || sign == KEYCAP
            || (sign >= 0xFE00 && sign <= 0xFE0F)
            || (sign >= 0xE0020 && sign <= 0xE007F);
    return isPart
        || PLAIN.containsKey(sign)
        || (sign >= 0x1F000 && sign <= 0x1FAFF)
        || (Character.isEmojiPresentation(sign) && sign >= 0x2300);
  }
}
