package org.siyu.core.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.siyu.core.shared.Money;

/// What came of a published item. A measure that is absent is not known, which is not 0.
///
/// @param values 0 or more; the amount in cents may be below 0 after refunds
public record ContentResults(Map<ResultMeasure, Long> values) {
  public static final ContentResults NONE = new ContentResults(Map.of());

  public ContentResults {
    Map<ResultMeasure, Long> ordered = new EnumMap<>(ResultMeasure.class);
    ordered.putAll(values);
    values = Collections.unmodifiableMap(ordered);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public OptionalLong of(ResultMeasure measure) {
    Long value = values.get(measure);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  public Optional<Money> amount() {
    return Optional.ofNullable(values.get(ResultMeasure.AMOUNT_CENTS)).map(Money::new);
  }

  public ContentResults with(ResultMeasure measure, OptionalLong value) {
    Map<ResultMeasure, Long> changed = new HashMap<>(values);
    if (value.isPresent()) {
      changed.put(measure, value.getAsLong());
    } else {
      changed.remove(measure);
    }
    return new ContentResults(changed);
  }
}
