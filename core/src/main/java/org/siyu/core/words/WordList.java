package org.siyu.core.words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list of words as it is checked against. Not legal advice.
///
/// @param version what the list calls itself, for instance `2026.11`
/// @param date the day up to which the statutes were looked at
/// @param exemptions the contexts of each way of speaking, with `~` for the hit
/// @param entries in the list's order, each id once
public record WordList(
    String version,
    LocalDate date,
    Map<WordExemption, List<String>> exemptions,
    List<WordEntry> entries) {
  public WordList {
    exemptions = Map.copyOf(exemptions);
    entries = List.copyOf(entries);
    Map<String, WordEntry> byId = new HashMap<>();
    for (WordEntry entry : entries) {
      if (byId.put(entry.id(), entry) != null) {
        throw new IllegalArgumentException("twice in the list: " + entry.id());
      }
    }
  }

  public WordList withEntries(List<WordEntry> changed) {
    return new WordList(version, date, exemptions, changed);
  }
}
