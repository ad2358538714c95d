package org.siyu.core.words;

import java.util.ArrayList;
import java.util.List;

/// Parts of a pattern ready to be walked in one direction from a place in a text. Looks at no more
/// characters than the parts allow, whatever the text.
sealed interface WordSteps
    permits WordSteps.End, WordSteps.Text, WordSteps.Numeral, WordSteps.Gap, WordChoice {
  int LONGEST_NUMBER = 10;
  int NONE = -1;
  String NUMERALS = "0123456789.零〇一二两三四五六七八九十百千万亿几数半";

  record End() implements WordSteps {}

  record Text(CodePoints characters, WordSteps next) implements WordSteps {}

  record Numeral(WordSteps next) implements WordSteps {}

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
            case WordPart.Text(CodePoints characters) -> new Text(characters, next);
            case WordPart.Choice(List<List<WordPart>> options) -> {
              List<WordSteps> each = new ArrayList<>();
              options.forEach(option -> each.add(of(option, isForward, next)));
              yield new WordChoice(each, isForward);
            }
            case WordPart.Numeral _ -> new Numeral(next);
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
      case WordChoice choice -> choice.walk(text, at, step);
      case Text(CodePoints characters, WordSteps next) ->
          stands(characters, text, step > 0 ? at : at - characters.length())
              ? next.walk(text, at + characters.length() * step, step)
              : NONE;
      case Numeral(WordSteps next) -> {
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
        int end = NONE;
        for (int width = 0; width <= longest && end == NONE; width++) {
          int border = at + width * step;
          int character = beside(text, border, step);
          if (next.canBegin(character, step)) {
            end = next.walk(text, border, step);
          }
          if (crossesClauses
              ? PlainText.isSentenceEnd(character)
              : PlainText.isClauseEnd(character)) {
            break;
          }
        }
        yield end;
      }
    };
  }

  /// Whether the steps may lead on over this character; a quick look that spares most walks.
  default boolean canBegin(int character, int step) {
    return switch (this) {
      case Text(CodePoints characters, WordSteps _) ->
          characters.at(step > 0 ? 0 : characters.length() - 1) == character;
      case WordChoice choice -> choice.canBegin(character, step);
      case End _, Numeral _, Gap _ -> true;
    };
  }

  private static boolean stands(CodePoints characters, PlainText text, int start) {
    for (int index = 0; index < characters.length(); index++) {
      if (text.at(start + index) != characters.at(index)) {
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
