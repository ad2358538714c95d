package org.siyu.core.exchange.cell;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// Takes the text of a date apart in one pass: its groups of digits, morning or afternoon, offset.
final class DateScan {
  private static final int MOST_GROUPS = 7;
  private static final String[] MORNING = {"上午", "凌晨", "早上", "am", "a.m."};
  private static final String[] AFTERNOON = {"下午", "晚上", "傍晚", "pm", "p.m."};
  private static final String[] NOON = {"中午"};
  private static final String[] FILLERS = {"星期", "周"};

  private final String text;
  private final int[] values = new int[MOST_GROUPS];
  private final int[] lengths = new int[MOST_GROUPS];
  private int groups;
  private boolean isReadable = true;
  private boolean hasPointAfterFirst;
  private boolean hasTimeBeforeDate;
  private boolean isMorning;
  private boolean isAfternoon;
  private boolean isNoon;
  private Optional<ZoneOffset> offset = Optional.empty();

  DateScan(String text) {
    this.text = text;
    scan();
  }

  boolean isReadable() {
    return isReadable && groups > 0;
  }

  int groups() {
    return groups;
  }

  int value(int group) {
    return group < groups ? values[group] : 0;
  }

  int length(int group) {
    return group < groups ? lengths[group] : 0;
  }

  boolean hasPointAfterFirst() {
    return hasPointAfterFirst;
  }

  boolean hasTimeBeforeDate() {
    return hasTimeBeforeDate;
  }

  Optional<ZoneOffset> offset() {
    return offset;
  }

  /// The hour on the 24-hour clock.
  int hourOfDay(int hour) {
    if (isMorning) {
      return hour == 12 ? 0 : hour;
    }
    if (isAfternoon) {
      return hour < 12 ? hour + 12 : hour;
    }
    return isNoon && hour < 3 ? hour + 12 : hour;
  }

  private void scan() {
    int i = 0;
    while (i < text.length() && isReadable) {
      char c = half(text.charAt(i));
      if (IdText.isDigit(c)) {
        i = digits(i);
      } else if ((c == '+' || c == '-') && groups >= 4 && isOffsetAt(i)) {
        i = offsetAt(i);
      } else if ((c == 'Z' || c == 'z') && i == text.length() - 1 && groups >= 4) {
        offset = Optional.of(ZoneOffset.UTC);
        i++;
      } else {
        i = separator(i, c);
      }
    }
  }

  private int digits(int start) {
    int i = start;
    int value = 0;
    while (i < text.length() && IdText.isDigit(half(text.charAt(i)))) {
      if (i - start < 9) {
        value = value * 10 + (half(text.charAt(i)) - '0');
      }
      i++;
    }
    boolean isFit = groups < MOST_GROUPS && (i - start <= 4 || groups == 0 || groups == 6);
    if (isFit || (groups == 1 && hasPointAfterFirst)) {
      values[groups] = value;
      lengths[groups++] = i - start;
    } else {
      isReadable = false;
    }
    return i;
  }

  private int separator(int i, char c) {
    if (c == ':') {
      hasTimeBeforeDate |= groups < 4;
      return i + 1;
    }
    if (c == '.' && groups == 1) {
      hasPointAfterFirst = true;
      return i + 1;
    }
    if ("-/.,'T 年月日号时点分秒".indexOf(c) >= 0 || c == '\t' || c == '\n' || Character.isSpaceChar(c)) {
      return i + 1;
    }
    return word(i);
  }

  private int word(int i) {
    String rest = text.substring(i, Math.min(text.length(), i + 4)).toLowerCase(Locale.ROOT);
    int length = lengthOf(rest, MORNING);
    if (length > 0) {
      isMorning = true;
      return i + length;
    }
    length = lengthOf(rest, AFTERNOON);
    if (length > 0) {
      isAfternoon = true;
      return i + length;
    }
    length = lengthOf(rest, NOON);
    if (length > 0) {
      isNoon = true;
      return i + length;
    }
    length = lengthOf(rest, FILLERS);
    if (length > 0) {
      return Math.min(text.length(), i + length + 1);
    }
    isReadable = false;
    return text.length();
  }

  private static int lengthOf(String rest, String[] words) {
    for (String word : words) {
      if (rest.startsWith(word)) {
        return word.length();
      }
    }
    return 0;
  }

  private boolean isOffsetAt(int i) {
    String rest = text.substring(i + 1).replace(":", "");
    return rest.length() == 4 && rest.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private int offsetAt(int i) {
    String rest = text.substring(i + 1).replace(":", "");
    int sign = text.charAt(i) == '-' ? -1 : 1;
    int hours = Integer.parseInt(rest.substring(0, 2));
    int minutes = Integer.parseInt(rest.substring(2));
    offset = Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    return text.length();
  }

  private static char half(char c) {
    return c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
  }
}
