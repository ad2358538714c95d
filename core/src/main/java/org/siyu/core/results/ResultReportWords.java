package org.siyu.core.results;

import java.time.DayOfWeek;
import java.util.Set;
import org.siyu.core.content.ResultMeasure;

/// Words a workbook of results in one language.
public interface ResultReportWords {
  String text(ResultReportText text, Object... arguments);

  String rate(ResultRate rate);

  /// How the rate is computed, in words.
  String formula(ResultRate rate);

  String measure(ResultMeasure measure);

  String trait(ResultTrait trait);

  /// What a code of a trait is called.
  String code(ResultTrait trait, String code);

  String advice(Set<ResultAdvice> advice);

  String weekday(DayOfWeek day);

  /// With its unit, as on screen.
  String value(ResultRate rate, double value);
}
