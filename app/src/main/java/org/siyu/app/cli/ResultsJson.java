package org.siyu.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.Money;

/// Results of content as values.
final class ResultsJson {
  private ResultsJson() {}

  /// Amounts as text with two decimals, so that no cent is lost.
  static Object value(ResultMeasure measure, long value) {
    return measure == ResultMeasure.AMOUNT_CENTS ? new Money(value).toString() : (Object) value;
  }

  static Map<String, Object> of(ContentResults results) {
    Map<String, Object> json = new LinkedHashMap<>();
    results
        .values()
        .forEach(
            (measure, value) ->
                json.put(
                    measure == ResultMeasure.AMOUNT_CENTS ? "amount" : measure.code(),
                    value(measure, value)));
    return json;
  }
}
