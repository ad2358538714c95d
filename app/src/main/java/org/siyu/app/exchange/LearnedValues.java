package org.siyu.app.exchange;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.exchange.profile.ImportField;

/// What a person has said about values that nobody had explained yet. A value: a change gives a new
/// one.
///
/// @param codes by field, the code that each value stands for
public record LearnedValues(Map<ImportField, Map<String, String>> codes) {
  static final LearnedValues NONE = new LearnedValues(Map.of());

  public LearnedValues {
    codes = Map.copyOf(codes);
  }

  public Optional<String> of(ImportField field, String value) {
    return Optional.ofNullable(codes.getOrDefault(field, Map.of()).get(value));
  }

  LearnedValues with(ImportField field, String value, String code) {
    Map<ImportField, Map<String, String>> all = new EnumMap<>(ImportField.class);
    all.putAll(codes);
    Map<String, String> ofField = new LinkedHashMap<>(all.getOrDefault(field, Map.of()));
    ofField.put(value, code);
    all.put(field, ofField);
    return new LearnedValues(all);
  }
}
