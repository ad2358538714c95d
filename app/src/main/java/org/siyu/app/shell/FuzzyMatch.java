package org.siyu.app.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;

/// How well what was typed fits a text: its letters must occur in order. Hits at the start of words
/// and hits in a row count more, so `ic` finds "Import customers" before "Basics of it".
final class FuzzyMatch {
  private static final int NONE = Integer.MIN_VALUE / 2;
  private static final int WORD_START = 800;
  private static final int IN_A_ROW = 500;
  private static final int HIT = 100;

  private FuzzyMatch() {}

  /// Higher is better; empty when it does not fit. Of all ways to place the letters the best
  /// counts.
  static OptionalInt score(String typed, String text) {
    String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
    String given = text.toLowerCase(Locale.ROOT);
    // endingAt[k]: the best score with the last letter so far placed at k
    int[] endingAt = new int[given.length()];
    for (int i = 0; i < wanted.length(); i++) {
      int[] next = new int[given.length()];
      Arrays.fill(next, NONE);
      int bestBefore = i == 0 ? 0 : NONE;
      for (int at = 0; at < given.length(); at++) {
        if (given.charAt(at) == wanted.charAt(i)) {
          int before = bestBefore;
          if (i > 0 && at > 0) {
            before = Math.max(before, endingAt[at - 1] + IN_A_ROW);
          }
          next[at] = before + HIT + (isWordStart(given, at) ? WORD_START : 0);
        }
        if (i > 0) {
          bestBefore = Math.max(bestBefore, endingAt[at]);
        }
      }
      endingAt = next;
    }
    int best = wanted.isEmpty() ? 0 : Arrays.stream(endingAt).max().orElse(NONE);
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best - given.length());
  }

  private static boolean isWordStart(String given, int at) {
    return at == 0 || !Character.isLetterOrDigit(given.charAt(at - 1));
  }
}
