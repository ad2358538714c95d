package org.siyu.core.kpisheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.CellText;
import org.siyu.core.exchange.cell.DecimalText;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.ValueRange;
import org.siyu.core.shared.ErrorCode;

/// Reads the value of an indicator from a cell, by its unit: 1,234, 85 %, ¥1.2万, 12分30秒.
final class ValueText {
  private static final double MINUTES_A_DAY = 24 * 60;
  private static final double SECONDS = 60;
  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:"
              + NUMBER
              + "(?:小时|时|hours?|h))?"
              + "(?:"
              + NUMBER
              + "(?:分钟|分|minutes?|min|m))?"
              + "(?:"
              + NUMBER
              + "(?:秒钟|秒|seconds?|sec|s))?");

  private ValueText() {}

  /// What a cell says.
  sealed interface Read {}

  record Value(double value) implements Read {}

  record Blank() implements Read {}

  /// @param range what it would have to be between; empty where it is not about that
  record Trouble(ErrorCode code, Optional<String> range) implements Read {
    Trouble(ErrorCode code) {
      this(code, Optional.empty());
    }
  }

  /// @param isWholePercent whether 85 stands for 85 %, as some systems write shares
  static Read of(Indicator indicator, SourceRow row, int column, boolean isWholePercent) {
    IndicatorUnit unit = indicator.unit();
    return switch (row.kind(column)) {
      case BLANK -> new Blank();
      case ERROR -> new Trouble(ImportProblem.ERROR_CELL);
      case FORMULA_WITHOUT_VALUE -> new Trouble(ImportProblem.FORMULA_WITHOUT_VALUE);
      case BOOLEAN -> new Trouble(KpiSheetProblem.INVALID_VALUE);
      case NUMBER -> checked(indicator, OptionalDouble.of(row.number(column)), isWholePercent);
      // A duration is kept as a part of a day.
      case DATE ->
          unit == IndicatorUnit.MINUTES && row.number(column) < 1
              ? checked(indicator, OptionalDouble.of(row.number(column) * MINUTES_A_DAY), false)
              : new Trouble(KpiSheetProblem.INVALID_VALUE);
      case TEXT -> text(indicator, CellText.key(row.text(column)), isWholePercent);
    };
  }

  private static Read text(Indicator indicator, String text, boolean isWholePercent) {
    IndicatorUnit unit = indicator.unit();
    if (CellText.isNothing(text)) {
      return new Blank();
    }
    if (CellText.isError(text)) {
      return new Trouble(ImportProblem.ERROR_CELL);
    }
    Optional<BigDecimal> percent = DecimalText.percent(text);
    if (percent.isPresent()) {
      return unit == IndicatorUnit.PERCENT || unit == IndicatorUnit.TIMES
          ? checked(indicator, OptionalDouble.of(percent.get().doubleValue()), false)
          : new Trouble(KpiSheetProblem.INVALID_VALUE);
    }
    OptionalDouble number =
        DecimalText.parse(text)
            .map(value -> OptionalDouble.of(value.doubleValue()))
            .orElseGet(
                () -> unit == IndicatorUnit.MINUTES ? minutes(text) : OptionalDouble.empty());
    return checked(indicator, number, isWholePercent);
  }

  private static OptionalDouble minutes(String text) {
    Matcher clock = CLOCK.matcher(text.replace('：', ':'));
    if (clock.matches()) {
      return OptionalDouble.of(
          Integer.parseInt(clock.group(1)) * SECONDS
              + Integer.parseInt(clock.group(2))
              + Integer.parseInt(clock.group(3)) / SECONDS);
    }
    Matcher words = WORDS.matcher(text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT));
    if (text.isEmpty() || !words.matches()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        number(words.group(1)) * SECONDS
            + number(words.group(2))
            + number(words.group(3)) / SECONDS);
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }

  private static Read checked(Indicator indicator, OptionalDouble read, boolean isWholePercent) {
    if (read.isEmpty()) {
      return new Trouble(KpiSheetProblem.INVALID_VALUE);
    }
    double value =
        indicator.unit() == IndicatorUnit.PERCENT && isWholePercent && read.getAsDouble() > 1
            ? read.getAsDouble() / 100
            : read.getAsDouble();
    ValueRange range = ValueRange.of(indicator);
    return range
        .fault(value)
        .<Read>map(
            fault ->
                switch (fault) {
                  case NOT_WHOLE -> new Trouble(KpiSheetProblem.NOT_WHOLE);
                  case NEGATIVE -> new Trouble(KpiSheetProblem.NEGATIVE);
                  case OUTSIDE ->
                      new Trouble(
                          KpiSheetProblem.OUT_OF_RANGE, Optional.of(range.text(indicator.unit())));
                })
        .orElseGet(() -> new Value(value));
  }
}
