package org.siyu.core.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A text taken apart into plain pieces and variables. Full-width braces count as braces; `{{`
/// stands for one brace; a brace that is not closed within 20 characters of the same line is an
/// ordinary character.
public final class VariableText {
  private static final int LONGEST_NAME = 20;

  private final List<Piece> pieces;

  private VariableText(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /// A stretch of the text.
  ///
  /// `start` and `end` count the characters of the original text, the end not included.
  public sealed interface Piece {
    int start();

    int end();
  }

  /// @param text as it is to be shown
  public record Plain(String text, int start, int end) implements Piece {}

  public record Known(Variable variable, int start, int end) implements Piece {}

  /// @param name what stands between the braces
  public record Unknown(String name, int start, int end) implements Piece {}

  /// A text as one customer gets it.
  ///
  /// @param missing variables for which nothing is known of the customer; they are left out
  /// @param unknown names that are no variables; they stand in the text as they were written
  public record Preview(String text, Set<Variable> missing, List<String> unknown) {}

  public static VariableText parse(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int plainStart = 0;
    int at = 0;
    while (at < text.length()) {
      int close = isOpening(text.charAt(at)) ? closing(text, at) : -1;
      if (isDoubled(text, at)) {
        plain.append(text.charAt(at));
        at += 2;
      } else if (close < 0) {
        plain.append(text.charAt(at));
        at++;
      } else {
        if (!plain.isEmpty()) {
          pieces.add(new Plain(plain.toString(), plainStart, at));
          plain.setLength(0);
        }
        pieces.add(variable(text.substring(at + 1, close), at, close + 1));
        at = close + 1;
        plainStart = at;
      }
    }
    if (!plain.isEmpty()) {
      pieces.add(new Plain(plain.toString(), plainStart, at));
    }
    return new VariableText(pieces);
  }

  private static Piece variable(String name, int start, int end) {
    return Variable.named(name)
        .<Piece>map(variable -> new Known(variable, start, end))
        .orElseGet(() -> new Unknown(name.strip(), start, end));
  }

  private static boolean isOpening(char letter) {
    return letter == '{' || letter == '｛';
  }

  private static boolean isDoubled(String text, int at) {
    return isOpening(text.charAt(at))
        && at + 1 < text.length()
        && text.charAt(at + 1) == text.charAt(at);
  }

  private static int closing(String text, int open) {
    int last = Math.min(text.length() - 1, open + LONGEST_NAME + 1);
    for (int at = open + 1; at <= last; at++) {
      char letter = text.charAt(at);
      if (letter == '}' || letter == '｝') {
        return text.substring(open + 1, at).isBlank() ? -1 : at;
      }
      if (letter == '\n' || isOpening(letter)) {
        return -1;
      }
    }
    return -1;
  }

  public List<Piece> pieces() {
    return pieces;
  }

  public Set<Variable> variables() {
    Set<Variable> found = EnumSet.noneOf(Variable.class);
    for (Piece piece : pieces) {
      if (piece instanceof Known known) {
        found.add(known.variable());
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /// Names that are no variables, each once, in their order.
  public List<String> unknown() {
    return pieces.stream()
        .filter(Unknown.class::isInstance)
        .map(piece -> ((Unknown) piece).name())
        .distinct()
        .toList();
  }

  /// @param values what is known of the customer
  public Preview preview(Map<Variable, String> values) {
    StringBuilder text = new StringBuilder();
    Set<Variable> missing = EnumSet.noneOf(Variable.class);
    for (Piece piece : pieces) {
      switch (piece) {
        case Plain plain -> text.append(plain.text());
        case Unknown unknown -> text.append('{').append(unknown.name()).append('}');
        case Known known -> {
          String value = values.getOrDefault(known.variable(), "");
          text.append(value);
          if (value.isEmpty()) {
            missing.add(known.variable());
          }
        }
      }
    }
    return new Preview(text.toString(), Collections.unmodifiableSet(missing), unknown());
  }
}
