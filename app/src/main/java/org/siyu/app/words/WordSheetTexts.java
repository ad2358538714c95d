package org.siyu.app.words;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.shared.Code;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordColumn;
import org.siyu.core.words.WordExemption;
import org.siyu.core.words.WordIndustry;
import org.siyu.core.words.WordSeverity;
import org.siyu.core.words.WordSheetLabels;

/// Words the workbook of a word list.
public final class WordSheetTexts {
  private WordSheetTexts() {}

  /// The labels in every language: a workbook may come back in another than it is read in.
  public static List<WordSheetLabels> all() {
    return Arrays.stream(Language.values())
        .map(language -> labels(new Messages(language)))
        .toList();
  }

  public static WordSheetLabels labels(Messages messages) {
    Map<WordColumn, String> headers = new EnumMap<>(WordColumn.class);
    for (WordColumn column : WordColumn.values()) {
      headers.put(column, messages.text("words.column." + column.code()));
    }
    Map<WordColumn, Map<String, String>> choices = new EnumMap<>(WordColumn.class);
    choices.put(WordColumn.CATEGORY, choices(messages, "words.category.", WordCategory.values()));
    choices.put(WordColumn.SEVERITY, choices(messages, "words.severity.", WordSeverity.values()));
    choices.put(
        WordColumn.EXEMPTIONS, choices(messages, "words.exemption.", WordExemption.values()));
    choices.put(WordColumn.INDUSTRIES, choices(messages, "words.industry.", WordIndustry.values()));
    Map<String, String> on = new LinkedHashMap<>();
    on.put(WordSheetLabels.YES, messages.text("words.on.yes"));
    on.put(WordSheetLabels.NO, messages.text("words.on.no"));
    choices.put(WordColumn.ON, on);
    return new WordSheetLabels(
        messages.text("words.sheet.title"), messages.text("words.sheet.note"), headers, choices);
  }

  private static Map<String, String> choices(Messages messages, String prefix, Code[] codes) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (Code code : codes) {
      choices.put(code.code(), messages.text(prefix + code.code()));
    }
    return choices;
  }
}
