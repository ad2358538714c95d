package org.siyu.core.words;

import java.util.ArrayList;
import java.util.List;

/// Parts of a pattern ready to be walked in one direction from a place in a text. Looks at no more
/// characters than the parts allow, whatever the text.
sealed interface WordSteps {
  int LONGEST_NUMBER = 10;
  int NONE = -1;
  String NUMERALS = "0123456789.零〇一二两三四五六七八九十百千万亿几数半";

  record End() implements WordSteps {}

  record Text(int[] characters, WordSteps next) implements WordSteps {}

  record Choice(List<WordSteps> options) implements WordSteps {}

  record Number(WordSteps next) implements WordSteps {}

  record Gap(int longest, boolean crossesClauses, WordSteps next) implements WordSteps {}

  /// @param isForward whether the parts stand after the place, or before it
  static WordSteps of(List<WordPart> parts, boolean isForward) {
    return of(parts, isForward, new End());
  }

  private static WordSteps of(List<WordPart> parts, boolean isForward, WordSteps end) {
    WordSteps steps = end;
    for (WordPart part : isForward ? parts.reversed() : parts) {
      WordSteps next = steps;
      steps =
          switch (part) {
            case WordPart.Text(int[] characters) -> new Text(characters, next);
            case WordPart.Choice(List<List<WordPart>> options) -> {
              List<WordSteps> each = new ArrayList<>();
              options.forEach(option -> each.add(of(option, isForward, next)));
              yield new Choice(each);
            }
            case WordPart.Number _ -> new Number(next);
            case WordPart.Gap(int longest, boolean crossesClauses) ->
                new Gap(longest, crossesClauses, next);
            case WordPart.Term _ -> throw new IllegalArgumentException("a term within a part");
          };
    }
    return steps;
  }

  /// Walks as far as possible.
  ///
  /// @param at a border between two characters
  /// @param step 1 towards the end, -1 towards the beginning
  /// @return the border farthest from `at` to which the steps lead; [#NONE] when they lead nowhere
  default int walk(PlainText text, int at, int step) {
    return switch (this) {
      case End _ -> at;
      case Text(int[] characters, WordSteps next) ->
          stands(characters, text, step > 0 ? at : at - characters.length)
              ? next.walk(text, at + characters.length * step, step)
              : NONE;
      case Choice(List<WordSteps> options) -> {
        int farthest = NONE;
        for (WordSteps option : options) {
          farthest = farther(farthest, option.walk(text, at, step), step);
        }
        yield farthest;
      }
      case Number(WordSteps next) -> {
        int digits = 0;
        while (digits < LONGEST_NUMBER && isNumeral(beside(text, at + digits * step, step))) {
          digits++;
        }
        int end = NONE;
        while (digits > 0 && end == NONE) {
          end = next.walk(text, at + digits * step, step);
          digits--;
        }
        yield end;
      }
      case Gap(int longest, boolean crossesClauses, WordSteps next) -> {
        int end = next.walk(text, at, step);
        for (int width = 1; width <= longest && end == NONE; width++) {
          int character = beside(text, at + (width - 1) * step, step);
          if (crossesClauses
              ? PlainText.isSentenceEnd(character)
              : PlainText.isClauseEnd(character)) {
            break;
          }
          end = next.walk(text, at + width * step, step);
        }
        yield end;
      }
    };
  }

  private static int farther(int one, int other, int step) {
    if (one == NONE || other == NONE) {
      return Math.max(one, other);
    }
    return step > 0 ? Math.max(one, other) : Math.min(one, other);
  }

  private static boolean stands(int[] characters, PlainText text, int start) {
    for (int index = 0; index < characters.length; index++) {
      if (text.at(start + index) != characters[index]) {
        return false;
      }
    }
    return true;
  }

  private static int beside(PlainText text, int border, int step) {
    return text.at(step > 0 ? border : border - 1);
  }

  private static boolean isNumeral(int character) {
    return character != PlainText.BREAK && NUMERALS.indexOf(character) >= 0;
  }
}
