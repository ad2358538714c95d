package org.siyu.core.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.Code;

/// A column of a file of results.
public enum ResultColumn implements Code {
  /// The item's id, as the own template has it.
  ITEM(null),
  /// The title, or how the text begins.
  TITLE(null),
  /// The day on which it went out, with or without a time.
  DATE(null),
  CHANNEL(null),
  REACH(ResultMeasure.REACH),
  OPENS(ResultMeasure.OPENS),
  CLICKS(ResultMeasure.CLICKS),
  INTERACTIONS(ResultMeasure.INTERACTIONS),
  JOINS(ResultMeasure.JOINS),
  LEAVES(ResultMeasure.LEAVES),
  ORDERS(ResultMeasure.ORDERS),
  /// In the currency's unit, with two decimals.
  AMOUNT(ResultMeasure.AMOUNT_CENTS);

  private final @Nullable ResultMeasure measure;

  ResultColumn(@Nullable ResultMeasure measure) {
    this.measure = measure;
  }

  /// What is counted in it; none for a column that says which item.
  public Optional<ResultMeasure> measure() {
    return Optional.ofNullable(measure);
  }

  /// Those in which something is counted.
  public static List<ResultColumn> counted() {
    return Arrays.stream(values()).filter(column -> column.measure != null).toList();
  }
}
