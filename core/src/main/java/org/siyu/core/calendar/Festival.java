package org.siyu.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.siyu.core.shared.Code;

/// Days that content is planned for.
public enum Festival implements Code {
  NEW_YEAR(Kind.PUBLIC, "元旦", "New Year", fixed(1, 1)),
  LABA(Kind.TRADITIONAL, "腊八", "Laba", lunar(12, 8)),
  LITTLE_NEW_YEAR_NORTH(Kind.TRADITIONAL, "小年（北）", "Little New Year (north)", lunar(12, 23)),
  LITTLE_NEW_YEAR_SOUTH(Kind.TRADITIONAL, "小年（南）", "Little New Year (south)", lunar(12, 24)),
  NEW_YEARS_EVE(Kind.PUBLIC, "除夕", "Chinese New Year's Eve", new FestivalRule.LunarYearEnd()),
  SPRING_FESTIVAL(Kind.PUBLIC, "春节", "Spring Festival", lunar(1, 1)),
  WELCOMING_WEALTH(Kind.TRADITIONAL, "迎财神", "Day of the god of wealth", lunar(1, 5)),
  LANTERN_FESTIVAL(Kind.TRADITIONAL, "元宵", "Lantern Festival", lunar(1, 15)),
  DRAGON_HEAD(Kind.TRADITIONAL, "龙抬头", "Dragon raises its head", lunar(2, 2)),
  QINGMING(Kind.PUBLIC, "清明", "Qingming", new FestivalRule.Term(SolarTerm.PURE_BRIGHTNESS)),
  DRAGON_BOAT(Kind.PUBLIC, "端午", "Dragon Boat Festival", lunar(5, 5)),
  QIXI(Kind.TRADITIONAL, "七夕", "Qixi", lunar(7, 7)),
  GHOST_FESTIVAL(Kind.TRADITIONAL, "中元", "Ghost Festival", lunar(7, 15)),
  MID_AUTUMN(Kind.PUBLIC, "中秋", "Mid-Autumn Festival", lunar(8, 15)),
  DOUBLE_NINTH(Kind.TRADITIONAL, "重阳", "Double Ninth", lunar(9, 9)),
  LABOUR_DAY(Kind.PUBLIC, "劳动节", "Labour Day", fixed(5, 1)),
  NATIONAL_DAY(Kind.PUBLIC, "国庆", "National Day", fixed(10, 1)),
  VALENTINES_DAY(Kind.INTERNATIONAL, "情人节", "Valentine's Day", fixed(2, 14)),
  WOMENS_DAY(Kind.RETAIL, "三八", "Women's Day", fixed(3, 8)),
  ARBOR_DAY(Kind.INTERNATIONAL, "植树节", "Arbor Day", fixed(3, 12)),
  CONSUMER_RIGHTS_DAY(Kind.RETAIL, "3·15 消费者权益日", "Consumer Rights Day", fixed(3, 15)),
  BOOK_DAY(Kind.INTERNATIONAL, "世界读书日", "World Book Day", fixed(4, 23)),
  YOUTH_DAY(Kind.INTERNATIONAL, "青年节", "Youth Day", fixed(5, 4)),
  MOTHERS_DAY(Kind.INTERNATIONAL, "母亲节", "Mother's Day", nth(5, 2, DayOfWeek.SUNDAY, 0)),
  MAY_20(Kind.RETAIL, "520", "520", fixed(5, 20)),
  CHILDRENS_DAY(Kind.INTERNATIONAL, "六一", "Children's Day", fixed(6, 1)),
  JUNE_18(Kind.RETAIL, "618", "618", fixed(6, 18)),
  FATHERS_DAY(Kind.INTERNATIONAL, "父亲节", "Father's Day", nth(6, 3, DayOfWeek.SUNDAY, 0)),
  AUGUST_18(Kind.RETAIL, "818", "818", fixed(8, 18)),
  SEPTEMBER_9(Kind.RETAIL, "99", "99", fixed(9, 9)),
  TEACHERS_DAY(Kind.INTERNATIONAL, "教师节", "Teachers' Day", fixed(9, 10)),
  HALLOWEEN(Kind.INTERNATIONAL, "万圣夜", "Halloween", fixed(10, 31)),
  DOUBLE_11(Kind.RETAIL, "双11", "Double 11", fixed(11, 11)),
  THANKSGIVING(Kind.INTERNATIONAL, "感恩节", "Thanksgiving", nth(11, 4, DayOfWeek.THURSDAY, 0)),
  BLACK_FRIDAY(Kind.RETAIL, "黑五", "Black Friday", nth(11, 4, DayOfWeek.THURSDAY, 1)),
  DOUBLE_12(Kind.RETAIL, "双12", "Double 12", fixed(12, 12)),
  CHRISTMAS_EVE(Kind.INTERNATIONAL, "平安夜", "Christmas Eve", fixed(12, 24)),
  CHRISTMAS(Kind.INTERNATIONAL, "圣诞", "Christmas", fixed(12, 25));

  /// What sort of day it is.
  public enum Kind implements Code {
    /// With public holidays.
    PUBLIC,
    TRADITIONAL,
    RETAIL,
    INTERNATIONAL
  }

  private final Kind kind;
  private final String chinese;
  private final String english;
  private final FestivalRule rule;

  Festival(Kind kind, String chinese, String english, FestivalRule rule) {
    this.kind = kind;
    this.chinese = chinese;
    this.english = english;
    this.rule = rule;
  }

  private static FestivalRule fixed(int month, int day) {
    return new FestivalRule.Fixed(month, day);
  }

  private static FestivalRule lunar(int month, int day) {
    return new FestivalRule.Lunar(month, day);
  }

  private static FestivalRule nth(int month, int nth, DayOfWeek day, int after) {
    return new FestivalRule.Nth(month, nth, day, after);
  }

  public Kind kind() {
    return kind;
  }

  public String name(boolean isChinese) {
    return isChinese ? chinese : english;
  }

  /// The day in a Gregorian year; empty outside the tables, 2016 to 2035.
  public Optional<LocalDate> in(int year) {
    return rule.in(year);
  }
}
