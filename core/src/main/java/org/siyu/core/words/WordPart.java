package org.siyu.core.words;

import java.util.List;

/// One part of a [WordPattern].
sealed interface WordPart {
  /// Characters as they stand in a [PlainText]; at least one.
  record Text(CodePoints characters) implements WordPart {}

  /// One of several sequences of parts; one of them may be empty.
  record Choice(List<List<WordPart>> options) implements WordPart {}

  /// Digits or Chinese numerals, one to ten of them.
  record Numeral() implements WordPart {}

  /// Any characters, none too.
  ///
  /// @param longest how many at most
  /// @param crossesClauses whether a comma may be among them; a sentence's end never is
  record Gap(int longest, boolean crossesClauses) implements WordPart {}

  /// The hit that a context stands around.
  record Term() implements WordPart {}

  /// How many characters a sequence of parts stands for at most.
  static int longest(List<WordPart> parts) {
    int sum = 0;
    for (WordPart part : parts) {
      sum +=
          switch (part) {
            case Text(CodePoints characters) -> characters.length();
            case Choice(List<List<WordPart>> options) ->
                options.stream().mapToInt(WordPart::longest).max().orElse(0);
            case Numeral _ -> WordSteps.LONGEST_NUMBER;
            case Gap gap -> gap.longest();
            case Term _ -> 0;
          };
    }
    return sum;
  }
}
