package org.siyu.core.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/// Reads a text as [PlainText].
final class PlainTextReader {
  /// What is left out between two characters of one word, at most, in UTF-16 units: a family emoji
  /// has eleven.
  private static final int LONGEST_FILLER = 16;

  private static final int LONGEST_EMOJI_NAME = 4;

  /// Emoji that the chat programs write as a name in square brackets.
  private static final Set<String> EMOJI_NAMES =
      Set.of(
          "微笑", "撇嘴", "色", "发呆", "得意", "流泪", "害羞", "呲牙", "惊讶", "难过", "偷笑", "愉快", "憨笑", "奋斗", "疑问",
          "嘘", "晕", "再见", "鼓掌", "坏笑", "可怜", "亲亲", "笑脸", "捂脸", "奸笑", "机智", "皱眉", "耶", "吃瓜", "加油",
          "汗", "天啊", "旺柴", "好的", "打脸", "哇", "翻白眼", "让我看看", "破涕为笑", "嘴唇", "爱心", "心碎", "拥抱", "强", "弱",
          "握手", "胜利", "抱拳", "勾引", "拳头", "合十", "啤酒", "咖啡", "蛋糕", "玫瑰", "凋谢", "庆祝", "礼物", "红包", "福",
          "发", "烟花", "爆竹", "太阳", "月亮", "转圈", "跳跳", "666", "OK", "ok");

  private final String text;
  private int[] characters;
  private int[] starts;
  private int[] ends;
  private int length;
  private int leftOut;

  PlainTextReader(String text) {
    this.text = text;
    int size = Math.max(8, text.length());
    this.characters = new int[size];
    this.starts = new int[size];
    this.ends = new int[size];
  }

  PlainText read() {
    int index = 0;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      int end = index + Character.charCount(character);
      if (character == '[' || character == '【' || character == '［') {
        end = afterEmojiName(index, end);
      }
      if (character >= 0x4E00 && character < 0xA000) {
        add(SimplifiedCharacters.of(character), index, end);
      } else if (character < 0x80) {
        readAscii(character, index, end);
      } else if (character > 0xFF00 && character < 0xFF5F) {
        readAscii(character - 0xFEE0, index, end);
      } else {
        readOther(character, index, end);
      }
      index = end;
    }
    return new PlainText(characters, starts, ends, length);
  }

  private int afterEmojiName(int start, int end) {
    char closing = text.charAt(start) == '[' ? ']' : text.charAt(start) == '【' ? '】' : '］';
    int close = text.indexOf(closing, end);
    boolean isName =
        close > end
            && close - end <= LONGEST_EMOJI_NAME
            && EMOJI_NAMES.contains(text.substring(end, close));
    return isName ? close + 1 : end;
  }

  private void readAscii(int character, int start, int end) {
    if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
      add(character, start, end);
    } else if (character >= 'A' && character <= 'Z') {
      add(character + ('a' - 'A'), start, end);
    } else {
      switch (character) {
        case '\n', '\r', '!', '?', ';', ':', '%', '&', '+', '=', '@', '$' ->
            add(character, start, end);
        case '.', ',' -> readPoint(character, start, end);
        default -> leaveOut(start, end);
      }
    }
  }

  /// Between digits a full stop is part of the number and a comma is not.
  private void readPoint(int character, int start, int end) {
    boolean isInNumber = isDigit(start - 1) && isDigit(end);
    if (isInNumber == (character == '.')) {
      add(character, start, end);
    } else {
      leaveOut(start, end);
    }
  }

  private boolean isDigit(int index) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    char character = text.charAt(index);
    return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
  }

  private void readOther(int character, int start, int end) {
    if (character == '。' || character == '、') {
      add(character, start, end);
    } else if (character >= 0x3400 && character < 0x4E00) {
      add(SimplifiedCharacters.of(character), start, end);
    } else if (isEnclosed(character)) {
      addDecomposed(character, start, end);
    } else {
      switch (Character.getType(character)) {
        case Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER,
            Character.CURRENCY_SYMBOL ->
            addDecomposed(character, start, end);
        default -> leaveOut(start, end);
      }
    }
  }

  /// Letters, digits and characters in circles, brackets and squares.
  private static boolean isEnclosed(int character) {
    return (character >= 0x2460 && character < 0x2500)
        || (character >= 0x3200 && character < 0x3400)
        || (character >= 0x1F100 && character < 0x1F1E6)
        || (character >= 0x1F200 && character < 0x1F300);
  }

  private void addDecomposed(int character, int start, int end) {
    String parts = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
    boolean isAdded = false;
    for (int index = 0; index < parts.length(); ) {
      int part = Character.toLowerCase(parts.codePointAt(index));
      if (Character.isLetterOrDigit(part) || parts.length() == 1) {
        add(SimplifiedCharacters.of(part), start, end);
        isAdded = true;
      }
      index += Character.charCount(parts.codePointAt(index));
    }
    if (!isAdded) {
      add(character, start, end);
    }
  }

  private void leaveOut(int start, int end) {
    leftOut += end - start;
  }

  private void add(int character, int start, int end) {
    if (leftOut > LONGEST_FILLER && length > 0) {
      put(PlainText.BREAK, start, start);
    }
    leftOut = 0;
    put(character, start, end);
  }

  private void put(int character, int start, int end) {
    if (length == characters.length) {
      int size = length * 2;
      characters = Arrays.copyOf(characters, size);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
    }
    characters[length] = character;
    starts[length] = start;
    ends[length] = end;
    length++;
  }
}
