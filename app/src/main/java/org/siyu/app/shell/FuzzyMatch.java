package org.siyu.app.shell;

import java.util.Locale;
import java.util.OptionalInt;

/// How well what was typed fits a text: its letters must occur in order. Hits at the start of words
/// and hits in a row count more, so `ic` finds "Import customers" before "Basics".
final class FuzzyMatch {
  private static final int WORD_START = 8;
  private static final int IN_A_ROW = 5;
  private static final int HIT = 1;

  private FuzzyMatch() {}

  /// Higher is better; empty when it does not fit.
  static OptionalInt score(String typed, String text) {
    String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
    String given = text.toLowerCase(Locale.ROOT);
    int score = 0;
    int from = 0;
    int last = -2;
    for (int i = 0; i < wanted.length(); i++) {
      int at = best(given, wanted.charAt(i), from, last);
      if (at < 0) {
        return OptionalInt.empty();
      }
      score += HIT;
      if (isWordStart(given, at)) {
        score += WORD_START;
      }
      if (at == last + 1) {
        score += IN_A_ROW;
      }
      last = at;
      from = at + 1;
    }
    return OptionalInt.of(score * 100 - given.length());
  }

  /// The next letter right after the last hit, else at a word's start, else anywhere.
  private static int best(String given, char letter, int from, int last) {
    if (last + 1 == from && from < given.length() && given.charAt(from) == letter) {
      return from;
    }
    for (int at = from; at < given.length(); at++) {
      if (given.charAt(at) == letter && isWordStart(given, at)) {
        return at;
      }
    }
    return given.indexOf(letter, from);
  }

  private static boolean isWordStart(String given, int at) {
    return at == 0 || !Character.isLetterOrDigit(given.charAt(at - 1));
  }
}
