package org.siyu.core.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Problem;

/// What is unlikely of results, and yet may be so: it is told, and kept when it is meant.
public enum ResultWarning implements ErrorCode {
  /// Arguments: opens, reach; as of all of these the greater first.
  OPENS_ABOVE_REACH(ResultMeasure.OPENS, ResultMeasure.REACH),
  CLICKS_ABOVE_OPENS(ResultMeasure.CLICKS, ResultMeasure.OPENS),
  ORDERS_ABOVE_CLICKS(ResultMeasure.ORDERS, ResultMeasure.CLICKS),
  JOINS_ABOVE_REACH(ResultMeasure.JOINS, ResultMeasure.REACH),
  LEAVES_ABOVE_REACH(ResultMeasure.LEAVES, ResultMeasure.REACH);

  private final ResultMeasure part;
  private final ResultMeasure whole;

  ResultWarning(ResultMeasure part, ResultMeasure whole) {
    this.part = part;
    this.whole = whole;
  }

  /// The measure that is too great.
  public ResultMeasure part() {
    return part;
  }

  @Override
  public String key() {
    return "results." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static List<Problem> of(ContentResults results) {
    List<Problem> problems = new ArrayList<>();
    for (ResultWarning warning : values()) {
      OptionalLong part = results.of(warning.part);
      OptionalLong whole = results.of(warning.whole);
      if (part.isPresent() && whole.isPresent() && part.getAsLong() > whole.getAsLong()) {
        problems.add(Problem.of(warning, part.getAsLong(), whole.getAsLong()));
      }
    }
    return problems;
  }
}
