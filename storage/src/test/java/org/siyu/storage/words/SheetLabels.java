package org.siyu.storage.words;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.siyu.core.shared.Code;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordColumn;
import org.siyu.core.words.WordExemption;
import org.siyu.core.words.WordIndustry;
import org.siyu.core.words.WordSeverity;
import org.siyu.core.words.WordSheetLabels;

/// Labels that can be told from codes.
final class SheetLabels {
  private SheetLabels() {}

  static WordSheetLabels in(String language) {
    Map<WordColumn, String> headers = new EnumMap<>(WordColumn.class);
    for (WordColumn column : WordColumn.values()) {
      headers.put(column, language + " " + column.code());
    }
    Map<WordColumn, Map<String, String>> choices = new EnumMap<>(WordColumn.class);
    choices.put(WordColumn.CATEGORY, labels(language, WordCategory.values()));
    choices.put(WordColumn.SEVERITY, labels(language, WordSeverity.values()));
    choices.put(WordColumn.EXEMPTIONS, labels(language, WordExemption.values()));
    choices.put(WordColumn.INDUSTRIES, labels(language, WordIndustry.values()));
    Map<String, String> on = new LinkedHashMap<>();
    on.put(WordSheetLabels.YES, language + "1");
    on.put(WordSheetLabels.NO, language + "0");
    choices.put(WordColumn.ON, on);
    return new WordSheetLabels("词表", "写法", headers, choices);
  }

  private static Map<String, String> labels(String language, Code[] codes) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Code code : codes) {
      labels.put(code.code(), language + "-" + code.code());
    }
    return labels;
  }
}
