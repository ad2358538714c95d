package org.siyu.core.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Small lists for tests.
final class WordLists {
  private WordLists() {}

  static WordEntry entry(String id, String pattern, WordSeverity severity, String... allowed) {
    return new WordEntry(
        id,
        pattern,
        WordCategory.ABSOLUTE,
        severity,
        "广告法第九条第三项",
        Set.of(),
        List.of(allowed),
        Set.of(),
        List.of("更好"),
        List.of(),
        List.of());
  }

  static WordEntry exempt(WordEntry entry, WordExemption... exemptions) {
    return new WordEntry(
        entry.id(),
        entry.pattern(),
        entry.category(),
        entry.severity(),
        entry.legalBasis(),
        entry.industries(),
        entry.allowed(),
        Set.of(exemptions),
        entry.substitutes(),
        entry.hits(),
        entry.misses());
  }

  static WordEntry forTrades(WordEntry entry, WordIndustry... trades) {
    return new WordEntry(
        entry.id(),
        entry.pattern(),
        entry.category(),
        entry.severity(),
        entry.legalBasis(),
        Set.of(trades),
        entry.allowed(),
        entry.exemptions(),
        entry.substitutes(),
        entry.hits(),
        entry.misses());
  }

  static WordList list(WordEntry... entries) {
    Map<WordExemption, List<String>> exemptions = new EnumMap<>(WordExemption.class);
    exemptions.put(WordExemption.ORDER_IN_TIME, List.of("~(次|个|季度)"));
    exemptions.put(WordExemption.WISH, List.of("(希望|争取)…~"));
    return new WordList("test", LocalDate.of(2026, 11, 22), exemptions, List.of(entries));
  }

  static WordChecker checker(WordEntry... entries) {
    return new WordChecker(list(entries));
  }

  /// What is found, as it stands in the text.
  static List<String> found(WordChecker checker, String text) {
    List<String> found = new ArrayList<>();
    checker.check(text).findings().forEach(finding -> found.add(finding.in(text)));
    return found;
  }
}
