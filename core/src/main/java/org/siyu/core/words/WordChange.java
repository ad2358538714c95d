package org.siyu.core.words;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a team changes about one entry. Of a shipped entry only the fields that differ are kept, so
/// that the others follow the next shipped list; an entry of the team's own has all of them.
///
/// @param id of the shipped entry, or one that begins with [#OWN]
/// @param isOn whether the entry is checked at all
/// @param fields the changed fields
/// @param version counts changes, from 1; 0 for one not saved yet
public record WordChange(
    String id, boolean isOn, Map<WordField, List<String>> fields, int version) {
  public static final String OWN = "own.";

  public WordChange {
    EnumMap<WordField, List<String>> sorted = new EnumMap<>(WordField.class);
    fields.forEach((field, texts) -> sorted.put(field, List.copyOf(texts)));
    fields = Collections.unmodifiableMap(sorted);
  }

  /// What has to be kept for an entry to read as wanted.
  ///
  /// @param shipped empty for an entry of the team's own
  public static WordChange between(
      Optional<WordEntry> shipped, WordEntry wanted, boolean isOn, int version) {
    Map<WordField, List<String>> fields = new EnumMap<>(WordField.all(wanted));
    shipped.ifPresent(
        entry ->
            fields.entrySet().removeIf(each -> each.getKey().of(entry).equals(each.getValue())));
    return new WordChange(wanted.id(), isOn, fields, version);
  }

  public boolean isOwn() {
    return id.startsWith(OWN);
  }

  /// Whether nothing differs from the shipped entry.
  public boolean isNone() {
    return !isOwn() && isOn && fields.isEmpty();
  }

  WordEntry applied(WordEntry shipped) {
    Map<WordField, List<String>> all = new EnumMap<>(WordField.all(shipped));
    all.putAll(fields);
    return WordField.entry(id, all);
  }

  WordChange switched(boolean on) {
    return new WordChange(id, on, fields, version);
  }
}
