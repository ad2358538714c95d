package org.siyu.core.kpi.formula;

import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Where something stands in the text of a formula.
///
/// @param start of its first character, from 0
/// @param end after its last one
/// @param written what stands there, without brackets
public record NamePlace(int start, int end, String written) {
  /// Where names of indicators and counts stand; those of functions are none. Empty for a text that
  /// cannot be cut into words.
  public static List<NamePlace> in(String text) {
    List<Token> tokens;
    try {
      tokens = Tokens.of(text);
    } catch (ProblemException unreadable) {
      return List.of();
    }
    return tokens.stream()
        .filter(NamePlace::isName)
        .filter(token -> !tokens.get(tokens.indexOf(token) + 1).is("("))
        .map(NamePlace::of)
        .toList();
  }

  private static boolean isName(Token token) {
    return token.kind() == Token.Kind.BRACKETED
        || (token.kind() == Token.Kind.NAME && Operator.of(token.text()).isEmpty());
  }

  private static NamePlace of(Token token) {
    return new NamePlace(token.at() - 1, token.end(), token.text());
  }

  /// What of a text a problem is about: the word at its position, or the last one where the text
  /// ends too early. Empty where a problem has no position, or the text nothing in it.
  public static Optional<NamePlace> of(Problem problem, String text) {
    if (!(problem.code() instanceof FormulaProblem)
        || problem.arguments().isEmpty()
        || !(problem.arguments().getFirst() instanceof Integer at)) {
      return Optional.empty();
    }
    int start = Math.min(at - 1, text.length());
    while (start > 0 && (start == text.length() || Character.isWhitespace(text.charAt(start)))) {
      start--;
    }
    if (start >= text.length() || Character.isWhitespace(text.charAt(start))) {
      return Optional.empty();
    }
    int end = Math.max(start + 1, wordEnd(text, start));
    return Optional.of(new NamePlace(start, end, text.substring(start, end)));
  }

  private static int wordEnd(String text, int start) {
    if (text.charAt(start) == '[' || text.charAt(start) == '【') {
      int end = Math.max(text.indexOf(']', start), text.indexOf('】', start));
      return end < 0 ? text.length() : end + 1;
    }
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char character) {
    return Character.isLetterOrDigit(character) || character == '_' || character == '.';
  }
}
