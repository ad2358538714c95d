package org.siyu.core.exchange.mapping;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;

/// What the values of coded fields (status, source, gender …) stand for. Values are compared
/// without regard to width, case and spaces.
public final class ValueMapping {
  private final Map<ImportField, Map<String, String>> codes;

  private ValueMapping(Map<ImportField, Map<String, String>> codes) {
    this.codes = codes;
  }

  public static ValueMapping of(Profile profile) {
    return new ValueMapping(new EnumMap<>(ImportField.class)).with(profile.values());
  }

  /// A mapping that knows these too.
  public ValueMapping with(Map<ImportField, Map<String, String>> learned) {
    Map<ImportField, Map<String, String>> all = new EnumMap<>(ImportField.class);
    codes.forEach((field, values) -> all.put(field, new HashMap<>(values)));
    learned.forEach(
        (field, values) -> {
          Map<String, String> known = all.computeIfAbsent(field, absent -> new HashMap<>());
          values.forEach((value, code) -> known.put(HeaderText.normalise(value), code));
        });
    return new ValueMapping(all);
  }

  /// All of it as a text, the same for the same.
  String text() {
    Map<ImportField, Map<String, String>> sorted = new EnumMap<>(ImportField.class);
    codes.forEach((field, values) -> sorted.put(field, new TreeMap<>(values)));
    return sorted.toString();
  }

  public Optional<String> code(ImportField field, String value) {
    Map<String, String> known = codes.getOrDefault(field, Map.of());
    return Optional.ofNullable(known.get(HeaderText.normalise(value)));
  }
}
