package org.siyu.core.words;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.siyu.core.shared.Code;

/// The fields of an entry, each as a list of texts: what a team can change, one by one.
public enum WordField implements Code {
  PATTERN,
  CATEGORY,
  SEVERITY,
  LEGAL_BASIS,
  INDUSTRIES,
  ALLOWED,
  EXEMPTIONS,
  SUBSTITUTES,
  HITS,
  MISSES;

  /// The field of an entry; choices by their codes.
  public List<String> of(WordEntry entry) {
    return switch (this) {
      case PATTERN -> List.of(entry.pattern());
      case CATEGORY -> List.of(entry.category().code());
      case SEVERITY -> List.of(entry.severity().code());
      case LEGAL_BASIS -> List.of(entry.legalBasis());
      case INDUSTRIES -> codes(entry.industries());
      case ALLOWED -> entry.allowed();
      case EXEMPTIONS -> codes(entry.exemptions());
      case SUBSTITUTES -> entry.substitutes();
      case HITS -> entry.hits();
      case MISSES -> entry.misses();
    };
  }

  /// All fields of an entry.
  public static Map<WordField, List<String>> all(WordEntry entry) {
    return Collections.unmodifiableMap(
        Arrays.stream(values())
            .collect(
                Collectors.toMap(
                    field -> field,
                    field -> field.of(entry),
                    (one, _) -> one,
                    () -> new EnumMap<>(WordField.class))));
  }

  /// @param fields all of them
  /// @throws IllegalArgumentException when a code is unknown or a single text is missing
  public static WordEntry entry(String id, Map<WordField, List<String>> fields) {
    return new WordEntry(
        id,
        single(fields, PATTERN),
        Code.parse(WordCategory.class, single(fields, CATEGORY)),
        Code.parse(WordSeverity.class, single(fields, SEVERITY)),
        single(fields, LEGAL_BASIS),
        choices(WordIndustry.class, fields.getOrDefault(INDUSTRIES, List.of())),
        fields.getOrDefault(ALLOWED, List.of()),
        choices(WordExemption.class, fields.getOrDefault(EXEMPTIONS, List.of())),
        fields.getOrDefault(SUBSTITUTES, List.of()),
        fields.getOrDefault(HITS, List.of()),
        fields.getOrDefault(MISSES, List.of()));
  }

  private static String single(Map<WordField, List<String>> fields, WordField field) {
    List<String> texts = fields.getOrDefault(field, List.of());
    if (texts.size() != 1) {
      throw new IllegalArgumentException("not one text: " + field.code());
    }
    return texts.getFirst();
  }

  private static List<String> codes(Set<? extends Code> choices) {
    return choices.stream().map(Code::code).toList();
  }

  private static <E extends Enum<E> & Code> Set<E> choices(Class<E> type, List<String> codes) {
    return codes.stream().map(code -> Code.parse(type, code)).collect(Collectors.toSet());
  }
}
