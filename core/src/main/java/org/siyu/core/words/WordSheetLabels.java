package org.siyu.core.words;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a workbook of a word list says in one language.
///
/// @param title the sheet's name
/// @param note stands on the header of the patterns: their notation, and that it is no legal advice
/// @param headers of all columns
/// @param choices the label of each code, by the columns that have choices; `yes` and `no` for
///   [WordColumn#ON]
public record WordSheetLabels(
    String title,
    String note,
    Map<WordColumn, String> headers,
    Map<WordColumn, Map<String, String>> choices) {
  /// Parts several choices in a cell.
  public static final String SEPARATOR = "、";

  public static final String YES = "yes";
  public static final String NO = "no";

  public WordSheetLabels {
    headers = Collections.unmodifiableMap(new EnumMap<>(headers));
    choices = Collections.unmodifiableMap(new EnumMap<>(choices));
  }

  /// A cell of a word's line.
  public String cell(ListedWord word, WordColumn column) {
    if (column == WordColumn.ID) {
      return word.entry().id();
    }
    if (column == WordColumn.ON) {
      return label(column, word.isOn() ? YES : NO);
    }
    List<String> texts = column.field().orElseThrow().of(word.entry());
    return column.hasChoices()
        ? String.join(SEPARATOR, texts.stream().map(code -> label(column, code)).toList())
        : String.join("\n", texts);
  }

  /// The labels of a column's choices, in their order.
  public List<String> labels(WordColumn column) {
    return List.copyOf(choices.getOrDefault(column, Map.of()).values());
  }

  private String label(WordColumn column, String code) {
    return choices.getOrDefault(column, Map.of()).getOrDefault(code, code);
  }
}
