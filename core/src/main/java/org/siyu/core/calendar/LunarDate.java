package org.siyu.core.calendar;

/// A day of the Chinese lunisolar calendar 农历.
///
/// @param year named after the Gregorian year in which it begins
/// @param month 1 to 12
/// @param isLeap whether it is the leap month 闰月 that follows the month of this number
/// @param day 1 to 30
public record LunarDate(int year, int month, boolean isLeap, int day) {
  private static final String MONTHS = "正二三四五六七八九十冬腊";
  private static final String DIGITS = "一二三四五六七八九十";

  /// For instance 闰六月.
  public String chineseMonth() {
    return (isLeap ? "闰" : "") + MONTHS.charAt(month - 1) + "月";
  }

  /// For instance 初八, 廿三.
  public String chineseDay() {
    return switch (day) {
      case 10 -> "初十";
      case 20 -> "二十";
      case 30 -> "三十";
      default -> "初十廿".charAt(day / 10) + DIGITS.substring((day - 1) % 10, (day - 1) % 10 + 1);
    };
  }
}
