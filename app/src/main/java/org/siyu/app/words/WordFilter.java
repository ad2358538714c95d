package org.siyu.app.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordEntry;
import org.siyu.core.words.WordIndustry;
import org.siyu.core.words.WordSeverity;

/// Which entries of the list. An empty set or option does not filter.
///
/// @param trades those that an entry is meant for; one for all trades is found for each
/// @param text words that must all occur in the pattern, the substitutes, the basis, the examples
///   or the number
public record WordFilter(
    Set<WordCategory> categories,
    Set<WordSeverity> severities,
    Set<WordIndustry> trades,
    Set<ListedWord.Origin> origins,
    Optional<Boolean> isOn,
    String text) {
  public static final WordFilter ALL =
      new WordFilter(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), "");

  public WordFilter {
    categories = Set.copyOf(categories);
    severities = Set.copyOf(severities);
    trades = Set.copyOf(trades);
    origins = Set.copyOf(origins);
  }

  public WordFilter withCategories(Set<WordCategory> wanted) {
    return new WordFilter(wanted, severities, trades, origins, isOn, text);
  }

  public WordFilter withSeverities(Set<WordSeverity> wanted) {
    return new WordFilter(categories, wanted, trades, origins, isOn, text);
  }

  public WordFilter withTrades(Set<WordIndustry> wanted) {
    return new WordFilter(categories, severities, wanted, origins, isOn, text);
  }

  public WordFilter withOrigins(Set<ListedWord.Origin> wanted) {
    return new WordFilter(categories, severities, trades, wanted, isOn, text);
  }

  public WordFilter withOn(Optional<Boolean> wanted) {
    return new WordFilter(categories, severities, trades, origins, wanted, text);
  }

  public WordFilter searching(String wanted) {
    return new WordFilter(categories, severities, trades, origins, isOn, wanted);
  }

  public boolean isFiltering() {
    return !equals(ALL);
  }

  boolean accepts(ListedWord word) {
    WordEntry entry = word.entry();
    return (categories.isEmpty() || categories.contains(entry.category()))
        && (severities.isEmpty() || severities.contains(entry.severity()))
        && entry.isFor(trades)
        && (origins.isEmpty() || origins.contains(word.origin()))
        && isOn.map(wanted -> wanted == word.isOn()).orElse(true)
        && hasWords(entry);
  }

  private boolean hasWords(WordEntry entry) {
    if (text.isBlank()) {
      return true;
    }
    String all =
        String.join(
                "\n",
                List.of(
                    entry.id(),
                    entry.pattern(),
                    entry.legalBasis(),
                    String.join("\n", entry.substitutes()),
                    String.join("\n", entry.hits())))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(all::contains);
  }
}
