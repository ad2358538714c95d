package org.siyu.core.calendar;

import java.util.Locale;
import org.siyu.core.shared.Code;

/// The 24 solar terms 节气, in the order of the Gregorian year.
public enum SolarTerm implements Code {
  MINOR_COLD("小寒"),
  MAJOR_COLD("大寒"),
  START_OF_SPRING("立春"),
  RAIN_WATER("雨水"),
  AWAKENING_OF_INSECTS("惊蛰"),
  SPRING_EQUINOX("春分"),
  PURE_BRIGHTNESS("清明"),
  GRAIN_RAIN("谷雨"),
  START_OF_SUMMER("立夏"),
  GRAIN_BUDS("小满"),
  GRAIN_IN_EAR("芒种"),
  SUMMER_SOLSTICE("夏至"),
  MINOR_HEAT("小暑"),
  MAJOR_HEAT("大暑"),
  START_OF_AUTUMN("立秋"),
  END_OF_HEAT("处暑"),
  WHITE_DEW("白露"),
  AUTUMN_EQUINOX("秋分"),
  COLD_DEW("寒露"),
  FROST_DESCENT("霜降"),
  START_OF_WINTER("立冬"),
  MINOR_SNOW("小雪"),
  MAJOR_SNOW("大雪"),
  WINTER_SOLSTICE("冬至");

  private final String chinese;

  SolarTerm(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }

  /// In words, for instance `Winter solstice`.
  public String english() {
    String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
