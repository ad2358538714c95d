package org.siyu.bench.peer;

import java.util.List;
import org.siyu.core.words.WordList;

/// What people write first: indexOf for each term, without disguises, contexts or overlaps.
public final class WordByWord {
  private WordByWord() {}

  /// The plain spellings of all entries: the first alternative of each, without numbers and gaps.
  public static List<String> terms(WordList list) {
    return list.entries().stream()
        .map(entry -> entry.pattern().replaceAll("\\(([^|()]*)[^()]*\\)", "$1"))
        .map(term -> term.replaceAll("[#…()|].*", ""))
        .filter(term -> !term.isEmpty())
        .toList();
  }

  public static int count(String text, List<String> terms) {
    int count = 0;
    for (String term : terms) {
      for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
        count++;
      }
    }
    return count;
  }
}
