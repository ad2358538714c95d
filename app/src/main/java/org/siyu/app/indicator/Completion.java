package org.siyu.app.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.FormulaFunction;
import org.siyu.core.kpi.formula.FormulaSpelling;

/// What a word that is being typed in a formula may become.
///
/// @param name as it is called
/// @param note what it is: its code, or how a function is called
/// @param inserted what is written
record Completion(String name, String note, String inserted) {
  private static final int MOST = 8;

  /// The word at the caret.
  ///
  /// @param start where it begins, from 0; a bracket is part of it
  record Word(int start, int end) {
    static Word at(String text, int caret) {
      int opened = text.lastIndexOf('[', caret - 1);
      if (opened >= 0 && text.substring(opened, caret).indexOf(']') < 0) {
        return new Word(opened, caret);
      }
      int start = caret;
      while (start > 0 && isOfWord(text.charAt(start - 1))) {
        start--;
      }
      return new Word(start, caret);
    }

    private static boolean isOfWord(char character) {
      return Character.isLetterOrDigit(character) || character == '_';
    }

    String of(String text) {
      String word = text.substring(start, end);
      return word.startsWith("[") ? word.substring(1) : word;
    }
  }

  /// All that a formula may name or call.
  static List<Completion> all(Catalogue catalogue, IndicatorWords words) {
    FormulaSpelling spelling = words.spelling(catalogue);
    List<Completion> all = new ArrayList<>();
    for (Indicator each : catalogue.all()) {
      all.add(new Completion(words.kpi().name(each), each.code(), spelling.name(each.code())));
    }
    for (StoreMeasure each : StoreMeasure.values()) {
      if (catalogue.find(each.word()).isEmpty()) {
        all.add(new Completion(words.kpi().measure(each), each.word(), spelling.name(each.word())));
      }
    }
    for (FormulaFunction each : FormulaFunction.values()) {
      all.add(
          new Completion(words.function(each) + "()", each.english(), words.function(each) + "("));
    }
    return all;
  }

  /// Those that a word could be the beginning of, or a part; nothing for what is whole already.
  static List<Completion> of(String typed, List<Completion> all) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || (!Character.isLetter(wanted.charAt(0)) && wanted.length() < 2)) {
      return List.of();
    }
    boolean isWhole = all.stream().anyMatch(each -> each.isCalled(wanted));
    return isWhole
        ? List.of()
        : all.stream()
            .filter(each -> each.holds(wanted))
            .sorted(Comparator.comparingInt((Completion each) -> each.begins(wanted) ? 0 : 1))
            .limit(MOST)
            .toList();
  }

  private boolean isCalled(String wanted) {
    return name.toLowerCase(Locale.ROOT).equals(wanted) || note.equals(wanted);
  }

  private boolean holds(String wanted) {
    return name.toLowerCase(Locale.ROOT).contains(wanted)
        || note.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private boolean begins(String wanted) {
    return name.toLowerCase(Locale.ROOT).startsWith(wanted)
        || note.toLowerCase(Locale.ROOT).startsWith(wanted);
  }
}
