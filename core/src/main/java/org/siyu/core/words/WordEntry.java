package org.siyu.core.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One entry of a word list.
///
/// @param id stable and unique in its list, for instance `absolute.007`
/// @param pattern what is looked for; its notation is told at [WordPattern]
/// @param legalBasis the article, in Chinese as it is cited
/// @param industries the trades it is meant for; empty for all
/// @param allowed contexts in which it is no finding: phrases with the term in them, or with `~` in
///   its place
/// @param exemptions ways of speaking in which it is no finding
/// @param substitutes what to write instead, the best first
/// @param hits sentences in which it is found
/// @param misses sentences near it in which it is not
public record WordEntry(
    String id,
    String pattern,
    WordCategory category,
    WordSeverity severity,
    String legalBasis,
    Set<WordIndustry> industries,
    List<String> allowed,
    Set<WordExemption> exemptions,
    List<String> substitutes,
    List<String> hits,
    List<String> misses) {
  public WordEntry {
    if (id.isBlank() || pattern.isBlank()) {
      throw new IllegalArgumentException("an entry has an id and a pattern");
    }
    industries = sorted(WordIndustry.class, industries);
    allowed = List.copyOf(allowed);
    exemptions = sorted(WordExemption.class, exemptions);
    substitutes = List.copyOf(substitutes);
    hits = List.copyOf(hits);
    misses = List.copyOf(misses);
  }

  /// Whether the entry counts for a team of these trades; empty means that none was named.
  public boolean isFor(Set<WordIndustry> trades) {
    return industries.isEmpty()
        || trades.isEmpty()
        || industries.stream().anyMatch(trades::contains);
  }

  public WordEntry withId(String changed) {
    return new WordEntry(
        changed,
        pattern,
        category,
        severity,
        legalBasis,
        industries,
        allowed,
        exemptions,
        substitutes,
        hits,
        misses);
  }

  private static <E extends Enum<E>> Set<E> sorted(Class<E> type, Set<E> values) {
    EnumSet<E> sorted = EnumSet.noneOf(type);
    sorted.addAll(values);
    return Collections.unmodifiableSet(sorted);
  }
}
