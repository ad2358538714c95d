package org.siyu.core.words;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// The contexts in which a hit is none: what stands around it (with `~` for the hit), and phrases
/// that it is part of.
final class WordContexts {
  private final List<WordSurroundings> around = new ArrayList<>();
  private final List<Phrase> phrases = new ArrayList<>();

  private record Phrase(WordSurroundings parts, int longest) {}

  private WordContexts() {}

  /// The contexts of a way of speaking, all with `~` in them.
  ///
  /// @throws ProblemException [WordProblem#CONTEXT_WITHOUT_TERM], [WordProblem#PATTERN_BRACKETS]
  static WordContexts of(List<String> patterns) {
    WordContexts contexts = new WordContexts();
    for (String pattern : patterns) {
      if (!contexts.addAround(WordPattern.parse(pattern))) {
        throw new ProblemException(Problem.of(WordProblem.CONTEXT_WITHOUT_TERM, pattern));
      }
    }
    return contexts;
  }

  /// The contexts of an entry.
  ///
  /// @param patterns with `~`, or with the term, in them
  /// @throws ProblemException [WordProblem#CONTEXT_WITHOUT_TERM], [WordProblem#PATTERN_BRACKETS]
  static WordContexts of(List<String> patterns, String term) {
    WordContexts contexts = new WordContexts();
    List<CodePoints> terms = WordPattern.texts(WordPattern.parse(term));
    for (String pattern : patterns) {
      List<WordPart> parts = WordPattern.parse(pattern);
      if (!contexts.addAround(parts)) {
        if (cannotHold(parts, terms)) {
          throw new ProblemException(Problem.of(WordProblem.CONTEXT_WITHOUT_TERM, pattern));
        }
        contexts.phrases.add(
            new Phrase(WordSurroundings.of(List.of(), parts), WordPart.longest(parts)));
      }
    }
    return contexts;
  }

  private boolean addAround(List<WordPart> parts) {
    int term = parts.indexOf(new WordPart.Term());
    if (term < 0) {
      return false;
    }
    around.add(WordSurroundings.of(parts.subList(0, term), parts.subList(term + 1, parts.size())));
    return true;
  }

  /// Only what consists of texts can be told; a phrase with a gap may hold anything.
  private static boolean cannotHold(List<WordPart> phrase, List<CodePoints> terms) {
    List<CodePoints> texts = WordPattern.texts(phrase);
    return !texts.isEmpty()
        && !terms.isEmpty()
        && texts.stream().noneMatch(text -> terms.stream().anyMatch(text::holds));
  }

  boolean allow(PlainText text, int start, int end) {
    for (WordSurroundings each : around) {
      if (each.isAround(text, start, end)) {
        return true;
      }
    }
    for (Phrase phrase : phrases) {
      for (int from = Math.max(0, end - phrase.longest); from <= start; from++) {
        if (phrase.parts.endOf(text, from) >= end) {
          return true;
        }
      }
    }
    return false;
  }
}
