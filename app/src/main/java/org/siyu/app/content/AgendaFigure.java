package org.siyu.app.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultRate;
import org.siyu.core.shared.Code;

/// What came of an item, as a column of the list.
public enum AgendaFigure implements Code {
  REACH(ResultMeasure.REACH),
  OPENS(ResultMeasure.OPENS),
  OPEN_RATE(ResultRate.OPEN),
  CLICKS(ResultMeasure.CLICKS),
  CLICK_RATE(ResultRate.CLICK),
  INTERACTIONS(ResultMeasure.INTERACTIONS),
  INTERACTION_RATE(ResultRate.INTERACTION),
  JOINS(ResultMeasure.JOINS),
  LEAVES(ResultMeasure.LEAVES),
  ORDERS(ResultMeasure.ORDERS),
  CONVERSION(ResultRate.CONVERSION),
  AMOUNT(ResultMeasure.AMOUNT_CENTS);

  /// Those that are shown at first.
  static final Set<AgendaFigure> USUAL = EnumSet.of(REACH, OPEN_RATE, CLICK_RATE, ORDERS);

  private final Optional<ResultMeasure> measure;
  private final Optional<ResultRate> rate;

  AgendaFigure(ResultMeasure measure) {
    this.measure = Optional.of(measure);
    this.rate = Optional.empty();
  }

  AgendaFigure(ResultRate rate) {
    this.measure = Optional.empty();
    this.rate = Optional.of(rate);
  }

  /// In the order in which they are shown.
  static List<AgendaFigure> inOrder(Set<AgendaFigure> chosen) {
    return Arrays.stream(values()).filter(chosen::contains).toList();
  }

  /// The key of its name.
  String key() {
    return measure
        .map(known -> "results.measure." + known.code())
        .or(() -> rate.map(known -> "results.rate." + known.code()))
        .orElseThrow();
  }

  boolean isShare() {
    return rate.isPresent();
  }

  boolean isMoney() {
    return this == AMOUNT;
  }

  /// A count, cents, or a share of 1; empty while it is not known.
  OptionalDouble of(ContentRow row) {
    if (rate.isPresent()) {
      return ResultAnalysis.of(row, rate.get()).value();
    }
    OptionalLong count = row.results().of(measure.orElseThrow());
    return count.isPresent() ? OptionalDouble.of(count.getAsLong()) : OptionalDouble.empty();
  }
}
