package org.siyu.core.kpi.formula;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Cuts a formula into words. Full-width digits, brackets and commas count as the usual ones.
final class Tokens {
  private static final String TWO_CHARACTERS = "<> <= >= != == && ||";

  private final String text;
  private final List<Token> found = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  /// @throws ProblemException [FormulaProblem#NOT_A_NUMBER], [FormulaProblem#UNCLOSED]
  static List<Token> of(String text) {
    Tokens tokens = new Tokens(text);
    while (tokens.at < text.length()) {
      tokens.next();
    }
    tokens.add(Token.Kind.END, "", text.length());
    return tokens.found;
  }

  private void next() {
    int from = at;
    char first = plain(text.charAt(at));
    if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
      at++;
    } else if (isDigit(first) || first == '.') {
      number(from);
    } else if (Character.isLetter(first) || first == '_') {
      while (at < text.length() && isOfName(text.charAt(at))) {
        at++;
      }
      add(Token.Kind.NAME, text.substring(from, at), from);
    } else if (first == '[') {
      int end = text.indexOf(']', from);
      if (end < 0) {
        throw trouble(FormulaProblem.UNCLOSED, from, "[");
      }
      at = end + 1;
      add(Token.Kind.BRACKETED, text.substring(from + 1, end).strip(), from);
    } else {
      int length = at + 1 < text.length() && isTwoCharacters(text.substring(at, at + 2)) ? 2 : 1;
      at += length;
      add(Token.Kind.SIGN, length == 2 ? text.substring(from, at) : String.valueOf(first), from);
    }
  }

  private static boolean isTwoCharacters(String pair) {
    return !pair.contains(" ") && TWO_CHARACTERS.contains(pair);
  }

  private void number(int from) {
    StringBuilder digits = new StringBuilder();
    while (at < text.length()) {
      char next = plain(text.charAt(at));
      if (!isDigit(next) && next != '.' && !Character.isLetter(next)) {
        break;
      }
      digits.append(next);
      at++;
    }
    String written = digits.toString();
    if (!written.matches("\\d+(\\.\\d+)?|\\.\\d+")) {
      throw trouble(FormulaProblem.NOT_A_NUMBER, from, text.substring(from, at));
    }
    add(Token.Kind.NUMBER, written, from);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isOfName(char character) {
    return Character.isLetterOrDigit(character) || character == '_';
  }

  private static char plain(char character) {
    if (character >= '０' && character <= '９') {
      return (char) ('0' + character - '０');
    }
    return switch (character) {
      case '（' -> '(';
      case '）' -> ')';
      case '，', '、' -> ',';
      case '．' -> '.';
      case '％' -> '%';
      case '【', '［' -> '[';
      default -> character;
    };
  }

  private void add(Token.Kind kind, String word, int from) {
    found.add(new Token(kind, word, from + 1, at));
  }

  private static ProblemException trouble(FormulaProblem problem, int from, String word) {
    return new ProblemException(Problem.of(problem, from + 1, word));
  }
}
