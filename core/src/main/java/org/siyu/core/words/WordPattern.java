package org.siyu.core.words;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What an entry looks for, and the contexts that it passes over, in one notation:
///
/// - characters stand for themselves; width, case, traditional forms and spaces do not matter
/// - `(全国|全球)` is one of these, `(第|)` also none
/// - `#` is a number in digits or Chinese numerals
/// - `…` is up to ten characters without a comma, `……` up to 24 within the sentence
/// - `~` is, in a context, the hit itself
final class WordPattern {
  private static final int MOST_TEXTS = 1_000;
  private static final int GAP = 10;
  private static final int LONG_GAP = 24;
  private static final WordPart TERM = new WordPart.Term();
  private static final WordPart NUMBER = new WordPart.Numeral();

  private final String source;
  private int at;

  private WordPattern(String source) {
    this.source = source;
  }

  /// @throws ProblemException [WordProblem#PATTERN_BRACKETS]
  static List<WordPart> parse(String source) {
    WordPattern pattern = new WordPattern(source);
    List<WordPart> parts = pattern.sequence();
    if (pattern.at < source.length()) {
      throw pattern.unbalanced();
    }
    return parts;
  }

  /// Reads until a bracket closes, an alternative begins, or the pattern ends.
  private List<WordPart> sequence() {
    List<WordPart> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (at < source.length()) {
      char character = source.charAt(at);
      switch (character) {
        case '(', '（' -> {
          flush(text, parts);
          parts.add(choice());
        }
        case ')', '）', '|', '｜' -> {
          flush(text, parts);
          return parts;
        }
        case '#', '＃' -> {
          flush(text, parts);
          parts.add(NUMBER);
        }
        case '~', '～' -> {
          flush(text, parts);
          parts.add(TERM);
        }
        case '…' -> {
          flush(text, parts);
          boolean isLong = source.startsWith("……", at);
          parts.add(new WordPart.Gap(isLong ? LONG_GAP : GAP, isLong));
          at += isLong ? 1 : 0;
        }
        default -> text.append(character);
      }
      at++;
    }
    flush(text, parts);
    return parts;
  }

  /// Reads from the opening bracket to the closing one and stays there.
  private WordPart choice() {
    List<List<WordPart>> options = new ArrayList<>();
    do {
      at++;
      options.add(sequence());
    } while (at < source.length() && (source.charAt(at) == '|' || source.charAt(at) == '｜'));
    if (at == source.length()) {
      throw unbalanced();
    }
    return new WordPart.Choice(options);
  }

  private static void flush(StringBuilder text, List<WordPart> parts) {
    CodePoints characters = PlainText.of(text.toString()).codePoints();
    text.setLength(0);
    if (characters.length() > 0) {
      parts.add(new WordPart.Text(characters));
    }
  }

  private ProblemException unbalanced() {
    return new ProblemException(Problem.of(WordProblem.PATTERN_BRACKETS, source));
  }

  /// Every text that a pattern of texts and alternatives can be; empty when it has numbers or gaps,
  /// or too many of them.
  static List<CodePoints> texts(List<WordPart> parts) {
    List<CodePoints> texts = List.of(CodePoints.NONE);
    for (WordPart part : parts) {
      List<CodePoints> endings =
          switch (part) {
            case WordPart.Text(CodePoints characters) -> List.of(characters);
            case WordPart.Choice(List<List<WordPart>> options) -> texts(options);
            case WordPart.Numeral _, WordPart.Gap _, WordPart.Term _ -> List.of();
          };
      if (endings.isEmpty() || texts.size() * endings.size() > MOST_TEXTS) {
        return List.of();
      }
      List<CodePoints> longer = new ArrayList<>();
      texts.forEach(text -> endings.forEach(ending -> longer.add(text.followedBy(ending))));
      texts = longer;
    }
    return texts;
  }

  private static List<CodePoints> texts(Iterable<List<WordPart>> options) {
    List<CodePoints> all = new ArrayList<>();
    for (List<WordPart> option : options) {
      List<CodePoints> texts = texts(option);
      if (texts.isEmpty()) {
        return List.of();
      }
      all.addAll(texts);
    }
    return all;
  }
}
