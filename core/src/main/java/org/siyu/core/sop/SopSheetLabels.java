package org.siyu.core.sop;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a workbook of a template says in one language.
///
/// @param sheets the name of each part's sheet
/// @param headers of all columns
/// @param notes what to fill in, by column
/// @param choices the label of each code, by the columns that have choices, in their order
/// @param field above the names of what there is to say of the template itself
/// @param value above what is said
/// @param hint above what to fill in
public record SopSheetLabels(
    SopLanguage language,
    Map<SopPart, String> sheets,
    Map<SopColumn, String> headers,
    Map<SopColumn, String> notes,
    Map<SopColumn, Map<String, String>> choices,
    String field,
    String value,
    String hint) {
  public SopSheetLabels {
    sheets = Collections.unmodifiableMap(new EnumMap<>(sheets));
    headers = Collections.unmodifiableMap(new EnumMap<>(headers));
    notes = Collections.unmodifiableMap(new EnumMap<>(notes));
    choices = Collections.unmodifiableMap(new EnumMap<>(choices));
  }

  public String sheet(SopPart part) {
    return sheets.getOrDefault(part, part.code());
  }

  public String header(SopColumn column) {
    return headers.getOrDefault(column, column.word());
  }

  /// What stands in a cell for a text of [SopCells].
  public String cell(SopColumn column, String text) {
    return choices.getOrDefault(column, Map.of()).getOrDefault(text, text);
  }

  /// The labels of a column's choices; empty where any text may stand.
  public List<String> choices(SopColumn column) {
    return List.copyOf(choices.getOrDefault(column, Map.of()).values());
  }

  /// The code that is meant by a label.
  public Optional<String> code(SopColumn column, String label) {
    return choices.getOrDefault(column, Map.of()).entrySet().stream()
        .filter(each -> each.getValue().equalsIgnoreCase(label.strip()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
